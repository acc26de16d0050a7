// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/support/temp_workspace.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/form/sheetform.h"
#include "ui/settings/assignmentedits.h"
#include "ui/settings/assignmentsettings.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/rulerow.h"
#include "ui/settings/stageremoval.h"
#include "ui/settings/stagerow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QDialog>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

static void fillDeals(TempWorkspace &file, bool zh)
{
    const Currency currency = Currency::fromCode(zh ? u"CNY"_s : u"USD"_s);
    const auto stages = file->dictionary(u"stage"_s);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        for (std::size_t k = 0; k < (i == 3 ? 12 : 2 + i % 3); ++k)
            file.add(u"deal"_s, u"Deal"_s,
                {{u"stage"_s, QVariant::fromValue(stages[i].id())}, {u"lost_reason"_s, u"Price"_s},
                    {u"amount"_s, QVariant::fromValue(Money::of(qint64(k + 3) * 918'000, currency))}});
    }
    Record contract = stages[4];
    contract.set(u"checklist", zh ? u"预算已确认\n法务已审阅"_s : u"Budget confirmed\nLegal has read it"_s);
    contract.set(u"required_fields", u"closes_on,competitors"_s);
    contract.set(u"no_return", true);
    REQUIRE(file->save({u"update"_s, u"stage"_s, {}, 1, {}}, stages[4], contract));
}

static Uid fillRules(TempWorkspace &file, bool zh)
{
    const auto pick = [zh](const QString &english, const QString &chinese) { return zh ? chinese : english; };
    const Uid maya = file.add(u"user"_s, pick(u"Maya Chen"_s, u"陈思雨"_s)).id();
    const Uid tom = file.add(u"user"_s, pick(u"Tom Baker"_s, u"李明"_s)).id();
    for (int i = 0; i < 5; ++i)
        file.add(u"lead"_s, u"Lead"_s, {{u"owner"_s, QVariant::fromValue(i < 4 ? maya : tom)}});
    AssignmentEdits edits(*file);
    const Uid east = *edits.addRule(pick(u"East, exhibitions"_s, u"华东展会"_s));
    const Uid rest = *edits.addRule(pick(u"Everything else"_s, u"其他线索"_s));
    REQUIRE(edits.addMember(east, maya));
    REQUIRE(edits.addMember(east, tom));
    REQUIRE(edits.addMember(rest, tom));
    const Record member = edits.members(east).front();
    Record full = member;
    full.set(u"capacity", 4);
    REQUIRE(edits.change(member, full));
    const Record rule = edits.rules().front();
    Record with = rule;
    with.set(u"condition", u"province = Zhejiang and industry contains \"Automation\""_s);
    REQUIRE(edits.change(rule, with));
    return east;
}

TEST_CASE("the settings are painted whole in both languages", "[pictures]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    TempWorkspace file(language);
    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    fillDeals(file, chinese);
    REQUIRE(PipelineEdits(*file).addPipeline(chinese ? u"老客户续约"_s : u"Renewals"_s));
    QWidget host;
    host.setAutoFillBackground(true);
    QPalette ground;
    ground.setColor(QPalette::Window, look.color(Role::Surface));
    host.setPalette(ground);
    PipelineSettings pipelines(*file, &host);
    pipelines.resize(1232, 800);
    host.resize(1232, 800);
    host.show();
    QTest::qWait(600);
    keep(host, u"settings-pipelines-"_s + language);
    auto *stack = pipelines.findChild<RowStack *>(u"stageList"_s);
    static_cast<StageRow *>(stack->rows()[4])->setUnfolded(true);
    keep(host, u"settings-stage-"_s + language);
    Q_EMIT static_cast<StageRow *>(stack->rows()[3])
        ->removeRequested(static_cast<StageRow *>(stack->rows()[3])->stage());
    if (auto *dialog = host.findChild<StageRemoval *>()) {
        keep(*dialog, u"settings-stage-removal-"_s + language);
        dialog->reject();
    }
    pipelines.findChild<QAbstractButton *>(u"addPipeline"_s)->click();
    if (auto *popup = pipelines.findChild<QWidget *>(u"newPipeline"_s)) {
        keep(*popup, u"settings-new-pipeline-"_s + language);
        popup->close();
    }
    Q_EMIT stack->rows()[4]->findChild<Chip *>(u"chooseRequired"_s)->editRequested();
    if (auto *popup = stack->findChild<QWidget *>(u"fieldChooser"_s)) {
        keep(*popup, u"settings-field-chooser-"_s + language);
        popup->close();
    }
    auto *kind = stack->rows()[3]->findChild<QComboBox *>(u"stage_kind"_s);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    if (auto *question = host.findChild<QDialog *>(u"kindQuestion"_s)) {
        keep(*question, u"settings-kind-"_s + language);
        question->reject();
    }
    host.resize(968, 640);
    pipelines.resize(968, 640);
    keep(host, u"settings-pipelines-narrow-"_s + language);
    pipelines.hide();
    const Uid rule = fillRules(file, chinese);
    AssignmentSettings assignment(*file, &host);
    host.resize(1232, 800);
    assignment.resize(1232, 800);
    assignment.show();
    assignment.rowOf(rule)->setUnfolded(true);
    QTest::qWait(600);
    keep(host, u"settings-assignment-"_s + language);
    assignment.hide();
    SheetForm sheet(*file, &host);
    sheet.openNew(u"product"_s);
    QTest::qWait(400);
    keep(host, u"settings-product-form-"_s + language);
    sheet.close();
    sheet.openNew(u"custom_field"_s);
    QTest::qWait(400);
    keep(host, u"settings-field-form-"_s + language);
}
