// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/support/temp_workspace.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/customers/composer.h"
#include "ui/customers/factcell.h"
#include "ui/customers/factgrid.h"
#include "ui/customers/recordpanel.h"
#include "ui/customers/timelinesection.h"
#include "ui/form/formfield.h"
#include "ui/form/pickers.h"
#include "ui/form/removal.h"
#include "ui/form/sheetform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// The customer of the design.
Uid fill(TempWorkspace &file, bool zh)
{
    const auto pick = [zh](const QString &english, const QString &chinese) { return zh ? chinese : english; };
    const auto link = [](const Record &record) { return QVariant::fromValue(record.id()); };
    const Currency currency = Currency::fromCode(zh ? u"CNY"_s : u"USD"_s);
    const auto money = [&](qint64 whole) { return QVariant::fromValue(Money::of(whole * 100, currency)); };
    const Record maya = file.add(u"user"_s, pick(u"Maya Chen"_s, u"陈思雨"_s));
    file->setActor(maya.id());
    TagSet tags;
    for (const QString &tag : {pick(u"Key account"_s, u"重点客户"_s), u"OEM"_s, pick(u"Export"_s, u"续约"_s)})
        tags.append(file.add(u"tag"_s, tag).id());
    const Record acme = file.add(u"customer"_s, pick(u"Acme Robotics"_s, u"苏州晟拓精密机械有限公司"_s),
        {{u"industry"_s, pick(u"Industrial automation"_s, u"精密加工"_s)},
            {u"city"_s, pick(u"Austin"_s, u"苏州"_s)}, {u"country"_s, pick(u"US"_s, u"中国"_s)},
            {u"grade"_s, u"A"_s}, {u"tags"_s, QVariant::fromValue(tags)}, {u"owner"_s, link(maya)},
            {u"phone"_s, pick(u"+15125550142"_s, u"+8651255500142"_s)},
            {u"source"_s, pick(u"Trade fair, Hannover"_s, u"上海工博会"_s)},
            {u"payment_terms"_s, pick(u"Net 30 · USD"_s, u"月结 30 天"_s)}});
    const QVariant at = link(acme);
    const auto person = [&](const QString &name, const QString &title, const QString &role) {
        return file.add(u"contact"_s, name,
            {{u"customer"_s, at}, {u"title"_s, title}, {u"role"_s, role}, {u"mobile"_s, u"+15125550143"_s},
                {u"email"_s, u"someone@acme.example"_s}});
    };
    const Record anna = person(pick(u"Anna Lindqvist"_s, u"吴晓岚"_s),
        pick(u"Head of Procurement"_s, u"采购总监"_s), u"decision_maker"_s);
    person(pick(u"Raymond Ortiz"_s, u"郑国栋"_s), pick(u"Plant Manager"_s, u"生产厂长"_s), {});
    const auto &stages = file->dictionary(u"stage"_s);
    const auto deal = [&](const QString &name, qint64 amount, std::size_t stage, QDate closes) {
        file.add(u"deal"_s, name,
            {{u"customer"_s, at}, {u"amount"_s, money(amount)}, {u"stage"_s, link(stages[stage])},
                {u"closes_on"_s, closes}});
    };
    deal(pick(u"Line 3 retrofit"_s, u"三号产线改造"_s), zh ? 940000 : 134000, 3, {2026, 3, 28});
    deal(pick(u"Spare parts 2026"_s, u"2026 年度备件"_s), zh ? 340000 : 48400, 2, {2026, 4, 15});
    file.add(u"task"_s, pick(u"Call Anna about the revised quote"_s, u"致电吴晓岚，确认修订报价"_s),
        {{u"customer"_s, at}, {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
    const auto log
        = [&](const QString &kind, const QString &subject, const QString &text, QDateTime when, int minutes) {
              file.add(u"activity"_s, subject,
                  {{u"kind"_s, kind}, {u"content"_s, text}, {u"customer"_s, at}, {u"contact"_s, link(anna)},
                      {u"at"_s, QVariant::fromValue(Instant::from(when))},
                      {u"minutes"_s, minutes > 0 ? QVariant(qlonglong(minutes)) : QVariant()}});
          };
    log(u"visit"_s, pick(u"Site visit, Austin plant"_s, u"拜访苏州工厂"_s), {},
        {QDate(2026, 3, 3), QTime(10, 0)}, 0);
    log(u"email"_s, pick(u"Quote Q-2026-0318 sent"_s, u"已发送报价单 Q-2026-0318"_s),
        pick(u"Line 3 retrofit, revision 2 · $134,000"_s, u"三号产线改造 · 第 2 版 · ¥940,000"_s),
        {QDate(2026, 3, 10), QTime(9, 5)}, 0);
    log(u"call"_s, {},
        pick(u"Asked for a 4% discount on the servo drives."_s, u"希望伺服驱动器部分再让 4%。"_s),
        {QDate(2026, 3, 12), QTime(16, 20)}, 12);
    return acme.id();
}

} // namespace

TEST_CASE("panel and form are painted whole in both languages", "[pictures]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    TempWorkspace file(language);
    const Uid customer = fill(file, chinese);

    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    {
        RecordPanel panel(*file);
        panel.resize(384, 852);
        panel.setPlace(5, 312);
        panel.show();
        panel.showNow(u"customer"_s, customer);
        REQUIRE(waitUntil([&] { return panel.shownId() == customer; }));
        keep(panel, u"panel-"_s + language);
        panel.activateWindow();
        panel.facts()->cell(u"phone"_s)->edit();
        keep(panel, u"panel-edit-"_s + language);
        panel.facts()->cell(u"phone"_s)->cancel();
        panel.resize(384, 1300);
        panel.startLog(u"call"_s);
        panel.composer()->textEdit()->setPlainText(u"Asked for a 4% discount on the servo drives."_s);
        keep(panel, u"panel-log-"_s + language);
        panel.composer()->clear();
        panel.activity()->showHistory(true);
        settle();
        keep(panel, u"panel-history-"_s + language);
        const Uid deal = query::dealsOf(file->reads(), customer, true, 1)->front().id;
        panel.showNow(u"deal"_s, deal);
        REQUIRE(waitUntil([&] { return panel.shownId() == deal; }));
        keep(panel, u"panel-deal-"_s + language);
    }
    QWidget host;
    host.resize(900, 860);
    host.show();
    host.activateWindow();
    SheetForm sheet(*file, &host);
    sheet.openNew(u"customer"_s);
    auto *name = sheet.form()->editor(u"name"_s)->findChild<QLineEdit *>();
    QInputMethodEvent typed;
    typed.setCommitString(query::titleOf(file->reads(), u"customer", customer));
    QApplication::sendEvent(name, &typed);
    sheet.form()->field(u"phone"_s)->setError(u"8 digits, 11 expected"_s);
    QTest::qWait(600);
    keep(host, u"form-new-"_s + language);
    const auto record = query::record(file->reads(), u"customer", customer);
    REQUIRE(record);
    sheet.openEdit(*record);
    sheet.form()->field(u"city"_s)->showClash(u"Houston"_s);
    QTest::qWait(300);
    keep(host, u"form-edit-"_s + language);
    RemovalDialog dialog(u"3 customers"_s, u"Their 7 contacts and 4 deals are deleted too."_s, &host);
    dialog.show();
    keep(dialog, u"removal-"_s + language);
    PickPopup *picker = makeOwnerPicker(*file, &host);
    picker->showBelow(&sheet);
    keep(*picker, u"picker-"_s + language);
    picker->close();
    auto *schedule = new SchedulePopup(*file, &host);
    schedule->showBelow(&sheet);
    keep(*schedule, u"schedule-"_s + language);
    schedule->close();
}
