// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/sheet.h"

#include "ui/shell/railbutton.h"
#include "ui/shell/toast.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/progresscard.h"
#include "ui/widgets/tip.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QRadioButton>

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

static void put(QWidget *widget, int x, int y)
{
    widget->adjustSize();
    widget->resize(widget->sizeHint());
    widget->move(x, y);
}

Sheet::Sheet()
{
    resize(720, 1540);
    caption(28, 28, theme().isDark() ? u"Dark"_s : u"Light"_s);
    addType();
    addButtons();
    addFields();
    addMarks();
    addNavigation();
    addNotices();
    addDialog();
}

void Sheet::caption(int x, int y, const QString &text)
{
    put(new Label(text, TextStyle::MetaStrong, Role::TextSubtle, this), x, y);
}

void Sheet::addType()
{
    int x = 28;
    for (const auto &[style, text] : {std::pair(TextStyle::KpiLarge, u"$684,200"_s),
             {TextStyle::PageTitle, u"Page title 客户"_s}, {TextStyle::PanelTitle, u"Panel title 详情"_s},
             {TextStyle::Section, u"Section 关键信息"_s}, {TextStyle::Body, u"Body 13 / 18 正文"_s}}) {
        auto *label = new Label(text, style, Role::Text, this);
        put(label, x, 360 - label->sizeHint().height() / 2);
        x += label->width() + 16;
    }
    put(new Label(u"Meta 12 / 16 辅助"_s, TextStyle::Meta, Role::TextMuted, this), 28, 379);
    put(new Label(u"Micro 11, Latin only"_s, TextStyle::Micro, Role::TextMuted, this), 141, 380);
}

void Sheet::addButtons()
{
    caption(28, 411, u"Buttons: rest, hover, pressed, focus, disabled"_s);
    const int columns[] = {28, 162, 297, 431, 566};
    int y = 435;
    for (const auto &[icon, text, kind] : {std::tuple(u"check"_s, u"Save"_s, Button::Kind::Primary),
             {u"upload"_s, u"Import"_s, Button::Kind::Secondary},
             {u"arrow-up-down"_s, u"Sort"_s, Button::Kind::Ghost},
             {u"trash-2"_s, u"Delete"_s, Button::Kind::Danger}}) {
        for (int state = 0; state < 5; ++state) {
            auto *button = new Button(icon, text, kind, this);
            put(button, columns[state], y);
            button->setProperty("hover", state == 1);
            button->setDown(state == 2);
            button->setEnabled(state != 4);
        }
        y += 40;
    }
}

void Sheet::addFields()
{
    caption(28, 602, u"Text field: rest, focus, error, disabled"_s);
    int x = 28;
    for (const auto &[name, text] :
        {std::pair(u"Customer name"_s, u"Acme Robotics"_s), {u"Website"_s, u"acme"_s},
            {u"Mobile phone"_s, u"1380 0000"_s}, {u"Customer no."_s, u"C-00318"_s}}) {
        auto *line = new QLineEdit(text);
        auto *field = new Field(name, line, this);
        if (x == 366)
            field->setError(u"8 digits, 11 expected"_s);
        line->setEnabled(x != 535);
        field->setGeometry(x, 624, 157, field->sizeHint().height());
        x += 169;
    }
}

void Sheet::addMarks()
{
    caption(28, 713, u"Check, radio, switch"_s);
    for (int i = 0; i < 6; ++i) {
        auto *check = new QCheckBox(this);
        check->setGeometry(28 + 24 * i, 737, 18, 18);
        check->setProperty("hover", i == 1);
        check->setCheckState(i == 3 ? Qt::PartiallyChecked : i == 2 || i == 4 ? Qt::Checked : Qt::Unchecked);
        check->setEnabled(i < 5);
    }
    for (int i = 0; i < 3; ++i) {
        auto *radio = new QRadioButton(this);
        radio->setAutoExclusive(false);
        radio->setGeometry(189 + 24 * i, 737, 18, 18);
        radio->setChecked(i == 1);
    }
    for (int i = 0; i < 2; ++i) {
        auto *toggle = new ToggleSwitch({}, this);
        put(toggle, 278 + 38 * i, 734);
        toggle->setChecked(i);
    }
    caption(372, 713, u"Grade, tags, chips"_s);
    const auto badge = [this](int x, int y, auto show) {
        auto *mark = new Badge(this);
        show(mark);
        put(mark, x, y);
    };
    badge(372, 740, [](Badge *b) { b->showGrade(u"A"_s); });
    badge(400, 740, [](Badge *b) { b->showGrade(u"B"_s); });
    badge(428, 740, [](Badge *b) { b->showGrade(u"C"_s); });
    badge(456, 740, [](Badge *b) { b->showTag(u"Key account"_s); });
    badge(560, 740, [](Badge *b) { b->showMore(2); });
    put(new Chip(u"Grade"_s, u"A"_s, this), 598, 737);

    caption(28, 779, u"Avatars 18, 20, 24, 28, 44"_s);
    const auto person = [this](int x, int extent, bool square, const QString &name) {
        auto *avatar = new Avatar(extent, square, this);
        avatar->setPerson(name, name);
        avatar->move(x, 825 - extent / 2);
    };
    person(28, 18, false, u"Priya Nair"_s);
    person(54, 20, false, u"Maya Chen"_s);
    person(82, 24, false, u"Tom Becker"_s);
    person(114, 28, false, u"Sofia Marin"_s);
    person(150, 28, false, u"陈思雨"_s);
    person(186, 44, true, u"Acme Robotics"_s);
    person(238, 44, true, u"苏州晟拓精密机械有限公司"_s);

    caption(372, 779, u"Due and age"_s);
    badge(372, 802, [](Badge *b) { b->showDue(paint::Due::Overdue, u"3d overdue"_s); });
    badge(471, 802, [](Badge *b) { b->showDue(paint::Due::Today, u"Today 15:00"_s); });
    badge(578, 803, [](Badge *b) { b->showAge(u"19d"_s, false); });
    badge(630, 803, [](Badge *b) { b->showAge(u"31d"_s, true); });
}

void Sheet::addNavigation()
{
    caption(28, 1085, u"Nav item"_s);
    for (int i = 0; i < 4; ++i) {
        const QString words[] = {u"Rest"_s, u"Hover"_s, u"Selected"_s, u"Selected, focus"_s};
        auto *button = new RailButton(u"users"_s, words[i], u"users"_s, false, this);
        button->setGeometry(i % 2 ? 191 : 36, i < 2 ? 1117 : 1155, 149, 30);
        button->setProperty("hover", i == 1);
        button->setChecked(i > 1);
        if (i == 3) {
            QFocusEvent event(QEvent::FocusIn, Qt::TabFocusReason);
            QCoreApplication::sendEvent(button, &event);
        }
    }
    caption(372, 1085, u"Progress with cancel"_s);
    auto *card = new ProgressCard(this);
    card->start(u"Importing customers"_s);
    card->setProgress(8312, 12480, 4);
    card->setGeometry(372, 1109, 320, 75);
}

void Sheet::addNotices()
{
    caption(28, 1209, u"Toast with Undo, banner, tooltip"_s);
    auto *area = new QWidget(this);
    area->setGeometry(20, 1200, 220, 90);
    auto *toast = new Toast(area);
    toast->setMargin(8, 18);
    toast->say(u"Deal moved"_s, u"Undo"_s);
    auto *banner = new Banner(Banner::Tone::Warning, this);
    banner->setIconName(u"cloud-off"_s);
    banner->setText(u"Offline. 6 changes saved here."_s);
    banner->setAction(u"Retry"_s);
    banner->setGeometry(230, 1233, 285, 38);
    auto *tip = new Tip(this);
    tip->setWindowFlags(Qt::Widget);
    tip->setWords(u"Archive"_s, u"Del"_s);
    tip->move(525, 1238);
}

void Sheet::addDialog()
{
    caption(28, 1287, u"Destructive dialog"_s);
    auto *dialog = new Confirm(u"Delete 3 customers?"_s,
        u"Their 7 contacts and 4 open deals are deleted too.\nYou can restore them from Trash for 30 days."_s,
        u"Delete 3 customers"_s, this);
    dialog->setWindowFlags(Qt::Widget);
    dialog->setGeometry(150, 1329, 420, dialog->sizeHint().height());
}

void Sheet::addRows(QPainter &painter) const
{
    const Theme &t = theme();
    const QRectF frame(28, 887, 664, 181);
    paint::box(painter, frame, 8, t.color(Role::Surface), t.color(Role::Border));
    const QString names[] = {u"Kestrel Avionics"_s, u"Larkfield Dairy"_s, u"Acme Robotics"_s,
        u"Corvane Logistics"_s, u"Solstice Solar"_s};
    for (int i = 0; i < 5; ++i) {
        const QRectF row(29, 888 + 36 * i, 662, 36);
        painter.fillRect(row, t.color(i > 2 ? Role::AccentSoft : i == 1 ? Role::Hover : Role::Surface));
        painter.fillRect(QRectF(29, row.bottom() - 1, 662, 1), t.color(Role::Divider));
        paint::checkBox(
            painter, t, QRectF(49, row.y() + 10, 16, 16), {i > 2 ? paint::Check::On : paint::Check::Off});
        paint::avatar(painter, t, QRectF(73, row.y() + 8, 20, 20), names[i], names[i], true);
        paint::text(
            painter, row.adjusted(72, 0, 0, 0), names[i], t.font(TextStyle::BodyStrong), t.color(Role::Text));
        paint::grade(painter, t, QRectF(259, row.y() + 8, 20, 20), i % 2 ? u"B"_s : u"A"_s);
        paint::text(painter, row.adjusted(0, 0, -16, 0), u"$198,500"_s, t.font(TextStyle::Body),
            t.color(Role::Text), Qt::AlignRight | Qt::AlignVCenter);
        if (i == 2 || i == 4) {
            paint::box(painter, row, 0, {}, t.color(Role::Focus), 1.5);
            painter.fillRect(QRectF(29, row.y(), 3, 36), t.color(Role::Focus));
        }
    }
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.color(Role::Surface));
    addRows(painter);
    paint::box(painter, QRectF(28, 1109, 320, 83), 8, t.color(Role::Window));
    paint::box(painter, QRectF(28, 1311, 664, 196), 8, t.color(Role::Window));
    for (const int y : {435, 475, 515, 555})
        paint::focusRing(painter, t,
            QRectF(431, y,
                y == 435       ? 77
                    : y == 475 ? 87
                    : y == 515 ? 74
                               : 85,
                30),
            6);
    paint::focusRing(painter, t, QRectF(124, 738, 16, 16), 4);
    paint::focusRing(painter, t, QRectF(237, 738, 16, 16), 8);
}
