// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/support/temp_workspace.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "core/workspace/conversion.h"
#include "ui/customers/recordpanel.h"
#include "ui/form/form.h"
#include "ui/form/sheetform.h"
#include "ui/leads/assignsheet.h"
#include "ui/leads/convertsheet.h"
#include "ui/leads/joinchoice.h"
#include "ui/leads/leadsection.h"
#include "ui/leads/reasonpopup.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Scene {
    Record lead, invalid;

    Scene(TempWorkspace &file, bool zh)
    {
        const auto pick
            = [zh](const QString &english, const QString &chinese) { return zh ? chinese : english; };
        const auto link = [](const Record &record) { return QVariant::fromValue(record.id()); };
        const Money budget = Money::of(zh ? 38000000 : 4500000, file->currency());
        const Record chen = file.add(u"user"_s, pick(u"Maya Chen"_s, u"陈思雨"_s));
        const Record ben = file.add(u"user"_s, pick(u"Ben Ode"_s, u"王伟"_s));
        file->setActor(chen.id());
        const Record product = file.add(u"product"_s, pick(u"GTX Pro"_s, u"伺服驱动器 GTX Pro"_s));
        const Record tag = file.add(u"tag"_s, pick(u"Hannover fair"_s, u"工博会"_s));
        const QString company = pick(u"Halden Optics"_s, u"苏州晟拓精密机械"_s);
        const Record customer = file.add(u"customer"_s,
            pick(u"Halden Optics Inc."_s, u"苏州晟拓精密机械有限公司"_s), {{u"owner"_s, link(chen)}});
        file.add(u"contact"_s, pick(u"Dana Reyes"_s, u"吴晓岚"_s), {{u"customer"_s, link(customer)}});
        file.add(u"deal"_s, pick(u"Line 3 retrofit"_s, u"三号产线改造"_s), {{u"customer"_s, link(customer)}});
        lead = file.add(u"lead"_s, pick(u"Dana Reyes"_s, u"吴晓岚"_s),
            {{u"company"_s, company}, {u"title"_s, pick(u"Head of Procurement"_s, u"采购总监"_s)},
                {u"mobile"_s, pick(u"+15125550142"_s, u"13800138000"_s)},
                {u"email"_s, u"dana@halden.example"_s},
                {u"source"_s, pick(u"Hannover fair"_s, u"上海工博会"_s)}, {u"channel"_s, u"exhibition"_s},
                {u"city"_s, pick(u"Austin"_s, u"苏州"_s)}, {u"status"_s, u"contacted"_s},
                {u"product"_s, link(product)}, {u"budget"_s, QVariant::fromValue(budget)},
                {u"timeline"_s, QDate(2026, 6, 30)}, {u"authority"_s, u"decision_maker"_s},
                {u"need"_s, pick(u"A second line by summer"_s, u"夏天前需要第二条产线"_s)},
                {u"budget_score"_s, 2}, {u"authority_score"_s, 3}, {u"need_score"_s, 2},
                {u"tags"_s, QVariant::fromValue(TagSet{tag.id()})}});
        file.add(u"task"_s, pick(u"Call Dana about the offer"_s, u"致电吴晓岚，确认报价"_s),
            {{u"lead"_s, link(lead)},
                {u"due"_s, QVariant::fromValue(Due{QDate(2026, 3, 16), QTime(15, 0)})}});
        for (int i = 0; i < 3; ++i)
            file.add(u"activity"_s, pick(u"Call"_s, u"电话"_s),
                {{u"lead"_s, link(lead)},
                    {u"content"_s, pick(u"Asked for an offer."_s, u"希望收到报价。"_s)}});
        invalid = file.add(u"lead"_s, pick(u"Kim Lee"_s, u"李雷"_s),
            {{u"status"_s, u"invalid"_s},
                {u"invalid_reason"_s, pick(u"Wrong number or address"_s, u"号码或地址有误"_s)}});
        const Record rule = file.add(u"assignment_rule"_s, pick(u"South and west"_s, u"华东区"_s),
            {{u"strategy"_s, u"round_robin"_s},
                {u"condition"_s, QString(u"city = "_s + pick(u"Austin"_s, u"苏州"_s))}});
        for (const Record &user : {chen, ben})
            file.add(u"assignment_member"_s, {},
                {{u"rule"_s, link(rule)}, {u"user"_s, link(user)}, {u"capacity"_s, 3}});
        for (int i = 0; i < 9; ++i)
            file.add(u"lead"_s, pick(u"Visitor %1"_s, u"访客 %1"_s).arg(i + 1),
                {{u"owner"_s, {}}, {u"company"_s, pick(u"Company %1"_s, u"公司 %1"_s).arg(i + 1)},
                    {u"city"_s, i == 7 ? pick(u"Oslo"_s, u"成都"_s) : pick(u"Austin"_s, u"苏州"_s)},
                    {u"need_score"_s, i % 4}, {u"budget_score"_s, (i + 1) % 4}, {u"timeline_score"_s, 3}});
    }
};

} // namespace

TEST_CASE("leads are painted whole in both languages", "[pictures]")
{
    const bool chinese = GENERATE(false, true), dark = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    const QString suffix = language + (dark ? u"-dark"_s : u"-light"_s);
    Translations words;
    words.install(language);
    TempWorkspace file(language);
    const Scene scene(file, chinese);
    Theme look;
    look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    {
        RecordPanel panel(*file);
        panel.resize(384, 1000);
        panel.show();
        for (const Record &lead : {scene.lead, scene.invalid}) {
            panel.showNow(u"lead"_s, lead.id());
            REQUIRE(waitUntil([&] { return panel.shownId() == lead.id(); }));
            keep(panel, (lead.id() == scene.lead.id() ? u"lead-panel-"_s : u"lead-invalid-"_s) + suffix);
        }
        auto *popup = new ReasonPopup(*file, &panel);
        popup->showBelow(panel.leadSection());
        keep(*popup, u"lead-reason-"_s + suffix);
        popup->close();
    }
    {
        ListPage page(*file, u"lead"_s);
        page.resize(1000, 560);
        page.show();
        REQUIRE(waitUntil([&] { return page.model()->isComplete(); }));
        keep(page, u"lead-list-"_s + suffix);
    }
    {
        QWidget host;
        host.resize(900, 900);
        host.show();
        ConvertSheet sheet(*file, &host);
        sheet.openFor(scene.lead.id());
        REQUIRE(waitUntil([&] { return sheet.isOpen(); }));
        QTest::qWait(400); // it slides in
        keep(host, u"lead-convert-"_s + suffix);
        sheet.customerChoice()->chooseNew();
        sheet.dealChoice()->chooseNone();
        QTest::qWait(400); // it slides in
        keep(host, u"lead-convert-new-"_s + suffix);
        sheet.close();
        AssignSheet assign(*file, &host);
        assign.openUnassigned();
        REQUIRE(waitUntil([&] { return assign.isOpen(); }));
        QTest::qWait(400); // it slides in
        keep(host, u"lead-assign-"_s + suffix);
        assign.close();
        SheetForm form(*file, &host);
        form.openEdit(scene.lead);
        QTest::qWait(400); // it slides in
        keep(host, u"lead-form-"_s + suffix);
    }
    {
        Conversion wish;
        wish.lead = scene.lead.id();
        REQUIRE(convertLead(*file, wish));
        RecordPanel panel(*file);
        panel.resize(384, 900);
        panel.show();
        panel.showNow(u"lead"_s, scene.lead.id());
        REQUIRE(waitUntil([&] { return panel.shownId() == scene.lead.id(); }));
        keep(panel, u"lead-converted-"_s + suffix);
        ListPage page(*file, u"lead"_s);
        page.resize(852, 420);
        page.show();
        REQUIRE(waitUntil([&] { return page.model()->isComplete(); }));
        keep(page, u"lead-narrow-"_s + suffix);
    }
}
