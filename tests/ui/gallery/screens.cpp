// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/screens.h"

#include "ui/shell/notices.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paletteframe.h"
#include "ui/widgets/progresscard.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sidesheet.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    QStringList nav, pinned;
    QString company, fresh, state;
};

Words wordsOf(bool chinese)
{
    if (chinese)
        return {u"首页 客户 联系人 线索 商机 任务 日历 报价 合同 工单 产品 报表"_s.split(u' '),
            u"华东重点客户|30 天未联系|本季度预计成交"_s.split(u'|'), u"北辰工业科技"_s, u"新建线索"_s,
            u"10:42 已同步"_s};
    return {
        u"Home Customers Contacts Leads Pipeline Tasks Calendar Quotes Contracts Tickets Products Reports"_s
            .split(u' '),
        u"Key accounts, East|No contact 30+ days|Q1 closing"_s.split(u'|'), u"Northlight Supply"_s,
        u"New lead"_s, u"Synced 10:42"_s};
}

// The window with an empty page; the page comes back for filling.
QWidget *shell(const QString &current, bool chinese, QVBoxLayout *&page)
{
    const Words words = wordsOf(chinese);
    auto *window = new QWidget;
    window->resize(1440, 900);
    auto *row = new QHBoxLayout(window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *rail = new Rail(window);
    const QStringList icons
        = u"house building-2 users sprout square-kanban circle-check-big calendar file-text file-signature ticket package chart-column"_s
              .split(u' ');
    const int groups[] = {0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 4};
    std::vector<RailItem> items;
    for (int i = 0; i < 12; ++i)
        items.push_back({icons[i], words.nav[i], icons[i], i == 5 ? 7 : 0, groups[i]});
    rail->setItems(items);
    std::vector<RailItem> pinned;
    for (const QString &view : words.pinned)
        pinned.push_back({view, view, {}});
    rail->setPinned(pinned);
    rail->setCompany(words.company);
    rail->setCurrent(current);
    row->addWidget(rail);
    page = new QVBoxLayout;
    page->setSpacing(0);
    row->addLayout(page, 1);
    auto *bar = new TopBar(window);
    bar->setHistory(true, false);
    bar->setState(u"cloud-check"_s, words.state);
    bar->setNews(true);
    bar->setNew(words.fresh, new QMenu(bar));
    bar->setPerson(chinese ? u"陈思雨"_s : u"Maya Chen"_s, u"Maya Chen"_s);
    page->addWidget(bar);
    return window;
}

} // namespace

QWidget *leadsScreen(bool chinese)
{
    QVBoxLayout *page = nullptr;
    QWidget *window = shell(u"sprout"_s, chinese, page);
    auto *title = new Label(chinese ? u"线索"_s : u"Leads"_s, TextStyle::PageTitle, Role::Text);
    title->setContentsMargins(20, 0, 0, 0);
    title->setFixedHeight(52);
    page->addWidget(title);
    page->addSpacing(36);
    auto *empty = new EmptyState;
    empty->setPicture(u"sprout"_s);
    if (chinese) {
        empty->setWords(
            u"还没有线索"_s, u"线索是还没有确认意向的人和公司。\n可以导入名单，也可以手工添加第一条。"_s);
        empty->setPrimary(u"upload"_s, u"导入 Excel 或 CSV"_s);
        empty->setSecondary(u"plus"_s, u"添加线索"_s, u"N"_s);
        empty->setTip(
            u"clipboard-paste"_s, u"在 Excel 里复制了几行？按"_s, {u"Ctrl"_s, u"V"_s}, u"粘贴到这里。"_s);
    } else {
        empty->setWords(u"No leads yet"_s,
            u"Leads are people and companies you have not qualified.\nBring in a list, or add the first one by hand."_s);
        empty->setPrimary(u"upload"_s, u"Import Excel or CSV"_s);
        empty->setSecondary(u"plus"_s, u"Add a lead"_s, u"N"_s);
        empty->setTip(u"clipboard-paste"_s, u"Copied rows in Excel? Press"_s, {u"Ctrl"_s, u"V"_s},
            u"to paste them here."_s);
    }
    page->addWidget(empty, 1);
    return window;
}

QWidget *importScreen()
{
    QVBoxLayout *page = nullptr;
    QWidget *window = shell(u"building-2"_s, false, page);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 12, 20, 12);
    head->addWidget(new IconButton(u"arrow-left"_s, u"Back"_s));
    head->addWidget(new Label(u"Import customers"_s, TextStyle::PageTitle, Role::Text));
    head->addStretch();
    auto *stepper = new Stepper({u"File"_s, u"Map columns"_s, u"Review"_s, u"Import"_s});
    stepper->setCurrent(1);
    head->addWidget(stepper);
    head->addStretch();
    head->addWidget(new IconButton(u"x"_s, u"Close"_s));
    page->addLayout(head);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(20, 0, 20, 20);
    body->setSpacing(20);
    auto *left = new QVBoxLayout;
    auto *banner = new Banner(Banner::Tone::Danger);
    banner->setClosable(true);
    banner->setText(u"The file was not saved."_s,
        u"Another program holds it open and did not let go while Rapport waited. Close the other program, then try again. What you typed is still here."_s);
    banner->setAction(u"Try again"_s);
    left->addWidget(banner);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    flow->addWidget(new Chip(u"Status"_s, u"Active"_s));
    flow->addWidget(new Chip(u"Grade"_s, u"A or B"_s));
    flow->addWidget(new Chip(u"Owner"_s, u"My team"_s));
    flow->addWidget(Chip::invitation(u"list-filter"_s, u"Filter"_s));
    flow->addWidget(new Button(u"Clear"_s, Button::Kind::Ghost));
    left->addWidget(chips);
    left->addStretch();
    body->addLayout(left, 1);
    auto *right = new QVBoxLayout;
    auto *card = new ProgressCard;
    card->setFixedWidth(348);
    card->start(u"Checking rows"_s);
    card->setProgress(8312, 12480, 4);
    right->addWidget(card);
    auto *section = new SectionHeader(u"Problems so far"_s);
    section->setCount(u"271"_s);
    section->addLink(u"Save list"_s);
    section->addIcon(u"plus"_s, u"Add"_s);
    right->addWidget(section);
    right->addWidget(new ToggleSwitch(u"Keep what your team typed"_s));
    right->addStretch();
    body->addLayout(right);
    page->addLayout(body, 1);
    return window;
}

QWidget *paletteScreen()
{
    QWidget *window = leadsScreen(false);
    auto *palette = new PaletteFrame(window);
    auto *body = new QWidget;
    body->setMinimumHeight(390);
    palette->setBody(body);
    palette->addHint({u"\u2191"_s, u"\u2193"_s}, u"Move"_s);
    palette->addHint({u"Ctrl"_s, u"Enter"_s}, u"Open beside"_s);
    palette->addHint({u">"_s}, u"Actions"_s, true);
    palette->addHint({u"@"_s}, u"People"_s, true);
    palette->open(u"acme"_s);
    return window;
}

QWidget *formScreen()
{
    QWidget *window = leadsScreen(false);
    auto *notices = new Notices(window);
    notices->tellUndoable(u"Deal moved to Negotiation"_s);
    auto *sheet = new SideSheet(window);
    sheet->setTitle(u"New customer"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *name = new Field(u"Customer name"_s, new QLineEdit(u"Acme Robotics"_s));
    name->setRequired(true);
    column->addWidget(name);
    auto *grade = new QComboBox;
    grade->addItems({u"A"_s, u"B"_s, u"C"_s});
    column->addWidget(new Field(u"Grade"_s, grade));
    auto *date = new QDateEdit(QDate(2026, 3, 19));
    date->setCalendarPopup(true);
    auto *follow = new Field(u"Next follow-up"_s, date);
    follow->setHint(u"The list puts the earliest first."_s);
    column->addWidget(follow);
    auto *phone = new Field(u"Mobile phone"_s, new QLineEdit(u"1380 0000"_s));
    phone->setError(u"8 digits, 11 expected"_s);
    column->addWidget(phone);
    column->addWidget(new Field(u"Note"_s, new QPlainTextEdit(u"Met at the fair in Hannover."_s)));
    column->addWidget(new SearchBox(u"Find in list"_s, {u"/"_s}));
    column->addStretch();
    sheet->setBody(body);
    auto *foot = new QWidget;
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(20, 12, 20, 12);
    buttons->addStretch();
    buttons->addWidget(new Button(u"Cancel"_s, Button::Kind::Secondary));
    buttons->addWidget(new Button(u"check"_s, u"Save customer"_s, Button::Kind::Primary));
    sheet->setFooter(foot);
    sheet->open();
    return window;
}
