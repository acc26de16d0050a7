// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/contents.h"
#include "tests/ui/list_fixture.h"

#include "core/workspace/tasks.h"
#include "ui/settings/cadencerow.h"
#include "ui/settings/followupsettings.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct FollowUpPage : ListFile {
    FollowUpPage() : edits(*workspace)
    {
        page = std::make_unique<FollowUpSettings>(*workspace);
        page->resize(1000, 800);
        page->show();
        page->activateWindow();
        REQUIRE(waitFor([this] { return page->isActiveWindow(); }));
        failed = hear(page.get(), &FollowUpSettings::failed);
    }
    CadenceRow *row(std::size_t place) const
    {
        CadenceRow *found = page->rowOf(edits.rules().at(place).id());
        REQUIRE(found);
        return found;
    }
    QStringList names() const
    {
        QStringList titles;
        for (const Record &rule : edits.rules())
            titles << rule.title();
        return titles;
    }
    template <typename T>
    T *part(QWidget *of, const QString &name) const
    {
        T *found = of->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    QString everything() const { return contents(*workspace->reads().database, false); }

    CadenceEdits edits;
    std::unique_ptr<FollowUpSettings> page;
    std::unique_ptr<Heard<const Error &>> failed;
};

} // namespace

TEST_CASE("A follow-up rule is changed on its line and unfolded, one step of undo each", "[settings]")
{
    FollowUpPage file;
    REQUIRE(file.names().size() == 3);
    const QString before = file.everything();
    CadenceRow *row = file.row(0);
    file.type(file.part<QLineEdit>(row, u"cadence_every_days"_s), u"5"_s);
    CHECK(file.edits.rules()[0].value(u"every_days").toInt() == 5);
    row->setUnfolded(true);
    auto *stage = file.part<QComboBox>(row, u"cadence_stage"_s);
    file.choose(stage, 2);
    CHECK(file.edits.rules()[0].value(u"stage") == stage->itemData(2));
    CHECK(stage->currentIndex() == 2);
    file.choose(file.part<QComboBox>(row, u"cadence_grade"_s), 0);
    CHECK_FALSE(file.edits.rules()[0].value(u"grade").isValid());
    file.choose(file.part<QComboBox>(row, u"cadence_kind"_s), 1);
    CHECK(file.edits.rules()[0].value(u"kind").toString() == u"visit"_s);
    file.type(file.part<QLineEdit>(row, u"cadence_text"_s), u"See {contact} about {deal}"_s);
    CHECK(row->findChildren<ui::Label *>().size() > 3);
    file.part<QAbstractButton>(row, u"cadence_active"_s)->click();
    CHECK_FALSE(file.edits.rules()[0].value(u"active").toBool());
    for (int i = 0; i < 6; ++i)
        REQUIRE(file.workspace->undo());
    CHECK(file.everything() == before);
    CHECK(file.part<QLineEdit>(row, u"cadence_every_days"_s)->text() == u"7"_s);
    CHECK(stage->currentIndex() == 0);
}

TEST_CASE("Days that are none are refused beside the rule, and nothing is saved", "[settings]")
{
    FollowUpPage file;
    const QString before = file.everything();
    CadenceRow *row = file.row(1);
    auto *days = file.part<QLineEdit>(row, u"cadence_every_days"_s);
    auto *problem = file.part<ui::Label>(row, u"cadenceProblem"_s);
    for (const QString &wrong : {u"0"_s, u"soon"_s, u"-3"_s, u"99999"_s}) {
        file.type(days, wrong);
        CHECK(problem->isVisible());
        CHECK(days->text() == u"14"_s);
    }
    file.type(file.part<QLineEdit>(row, u"cadence_name"_s), u" "_s);
    CHECK(file.names()[1] == u"Grade B every two weeks"_s);
    CHECK(file.everything() == before);
    file.type(days, u"10"_s);
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("Follow-up rules are put in order by keyboard, deleted, and the usual ones come back", "[settings]")
{
    FollowUpPage file;
    auto *name = file.part<QLineEdit>(file.row(0), u"cadence_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Down, Qt::AltModifier);
    CHECK(file.names()[1] == u"Grade A weekly"_s);
    CHECK(name->hasFocus());
    CHECK(file.row(1)->accessibleName() == u"Rule 2: Grade A weekly"_s);
    for (int i = 0; i < 3; ++i)
        file.part<QAbstractButton>(file.row(0), u"cadenceRemove"_s)->click();
    CHECK(file.names().isEmpty());
    auto *none = file.part<QWidget>(file.page.get(), u"noCadences"_s);
    CHECK(none->isVisible());
    file.part<QAbstractButton>(none, u"addUsualCadences"_s)->click();
    CHECK(file.names().size() == 3);
    CHECK_FALSE(none->isVisible());
    REQUIRE(file.workspace->undo());
    CHECK(file.names().isEmpty());
    CHECK(file.failed->count() == 0);
}

TEST_CASE("Missing follow-ups are counted, asked about and planned as one step", "[settings]")
{
    FollowUpPage file;
    std::vector<Uid> customers;
    for (int i = 0; i < 4; ++i)
        customers.push_back(file.add(u"customer"_s, {{u"name"_s, u"A%1"_s.arg(i)}, {u"grade"_s, u"A"_s}}));
    file.add(u"customer"_s, {{u"name"_s, u"B"_s}, {u"grade"_s, u"B"_s}});
    file.add(u"task"_s, {{u"title"_s, u"Call"_s}, {u"customer"_s, QVariant::fromValue(customers[0])}});
    const QString before = file.everything();
    auto *summary = file.part<ui::Label>(file.row(0), u"cadenceSummary"_s);
    auto *plan = file.part<QAbstractButton>(file.page.get(), u"planMissing"_s);
    REQUIRE(waitFor([&] { return plan->isEnabled() && summary->text().contains(u'3'); }));
    plan->click();
    auto *question = file.page->findChild<Confirm *>(u"planQuestion"_s);
    REQUIRE(question);
    CHECK(question->actButton()->text().contains(u'4'));
    question->accept();
    REQUIRE(waitFor([&] { return file.everything() != before && !plan->isEnabled(); }));
    REQUIRE(waitFor([&] { return !summary->text().contains(u'3'); }));
    REQUIRE(file.workspace->undo());
    CHECK(file.everything() == before);
    REQUIRE(waitFor([&] { return plan->isEnabled(); }));
}

TEST_CASE("Days of silence are set by grade, and a wrong number stays to be corrected", "[settings]")
{
    FollowUpPage file;
    auto *days = file.part<QLineEdit>(file.page.get(), u"quiet_a"_s);
    CHECK(days->text() == u"7"_s);
    file.type(days, u"10"_s);
    CHECK(file.workspace->setting(u"quiet_a"_s) == u"10"_s);
    file.type(days, u"x"_s);
    CHECK(file.workspace->setting(u"quiet_a"_s) == u"10"_s);
    CHECK(static_cast<Field *>(days->parentWidget())->hasError());
    REQUIRE(file.workspace->undo());
    CHECK(file.workspace->setting(u"quiet_a"_s) == u"7"_s);
    file.page->setFocus();
    file.type(days, u"8"_s);
    CHECK_FALSE(static_cast<Field *>(days->parentWidget())->hasError());
}
