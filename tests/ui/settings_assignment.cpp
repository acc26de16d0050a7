// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/contents.h"
#include "tests/ui/list_fixture.h"

#include "core/query/assignment.h"
#include "ui/list/filterbar.h"
#include "ui/list/filtereditor.h"
#include "ui/settings/assignmentsettings.h"
#include "ui/settings/memberrow.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/rulerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
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

struct Rules : ListFile {
    Rules() : edits(*workspace)
    {
        maya = add(u"user"_s, {{u"name"_s, u"Maya Chen"_s}});
        tom = add(u"user"_s, {{u"name"_s, u"Tom Baker"_s}});
        page = std::make_unique<AssignmentSettings>(*workspace);
        page->resize(1000, 800);
        page->show();
        page->activateWindow();
        REQUIRE(waitFor([this] { return page->isActiveWindow(); }));
    }

    RuleRow *added(const QString &name)
    {
        const auto made = edits.addRule(name);
        REQUIRE(made);
        RuleRow *row = page->rowOf(*made);
        REQUIRE(row);
        row->setUnfolded(true);
        return row;
    }
    QStringList names() const
    {
        QStringList titles;
        for (const Record &rule : edits.rules())
            titles << rule.title();
        return titles;
    }
    QString everything() const { return contents(*workspace->reads().database, false); }

    AssignmentEdits edits;
    Uid maya, tom;
    std::unique_ptr<AssignmentSettings> page;
};

} // namespace

TEST_CASE(
    "A rule's condition is made with the filter of the list and comes back the same", "[settings][rules]")
{
    Rules r;
    RuleRow *row = r.added(u"East"_s);
    r.added(u"Rest"_s);
    const QString before = r.everything();
    row->condition()->openFilter();
    auto *editor = row->findChild<FilterEditor *>();
    REQUIRE(editor);
    editor->edit({u"province"_s, Condition::Op::Contains, {}});
    auto *text = editor->findChild<QLineEdit *>(u"filterText"_s);
    REQUIRE(text);
    text->setText(u"Zhe \"jiang\", and Jiangsu"_s);
    editor->findChild<QAbstractButton *>(u"filterApply"_s)->click();
    const QString stored = r.edits.rules().front().value(u"condition").toString();
    const auto read = Filter::parse(stored);
    REQUIRE(read);
    CHECK(read->text() == stored);
    CHECK(row->condition()->filter() == (read->isLeaf() ? Filter::all({*read}) : *read));
    CHECK(row->findChild<Chip *>(u"chip0"_s)->value().contains(u"Zhe \"jiang\", and Jiangsu"_s));
    // Another window of the settings shows the same.
    AssignmentSettings other(*r.workspace);
    CHECK(other.rowOf(row->rule().id())->condition()->filter() == row->condition()->filter());
    REQUIRE(r.workspace->undo());
    CHECK(row->condition()->filter().isEmpty());
    CHECK(r.everything() == before);
}

TEST_CASE("Rules are put in order by keyboard and switched off, one step of undo each", "[settings][rules]")
{
    Rules r;
    RuleRow *first = r.added(u"First"_s);
    r.added(u"Second"_s);
    auto *name = first->findChild<QLineEdit *>(u"rule_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Down, Qt::AltModifier);
    CHECK(r.names() == QStringList{u"Second"_s, u"First"_s});
    CHECK(name->hasFocus());
    CHECK(first->accessibleName() == u"Rule 2: First"_s);
    first->findChild<QAbstractButton *>(u"rule_active"_s)->click();
    CHECK(r.edits.rules().back().value(u"inactive").toBool());
    REQUIRE(r.workspace->undo());
    CHECK_FALSE(r.edits.rules().back().value(u"inactive").toBool());
    REQUIRE(r.workspace->undo());
    CHECK(r.names() == QStringList{u"First"_s, u"Second"_s});
}

TEST_CASE(
    "People of a rule have an order, a limit, and say how many open leads they have", "[settings][rules]")
{
    Rules r;
    for (int i = 0; i < 3; ++i)
        r.add(u"lead"_s,
            {{u"name"_s, u"Lead %1"_s.arg(i)}, {u"owner"_s, QVariant::fromValue(r.maya)},
                {u"status"_s, i == 0 ? u"invalid"_s : u"new"_s}, {u"invalid_reason"_s, u"Test"_s}});
    RuleRow *row = r.added(u"East"_s);
    const Uid rule = row->rule().id();
    Q_EMIT row->addMemberRequested(r.maya);
    Q_EMIT row->addMemberRequested(r.tom);
    Q_EMIT row->addMemberRequested(r.tom); // is there already
    REQUIRE(r.edits.members(rule).size() == 2);
    auto *stack = row->findChild<RowStack *>(u"ruleMembers"_s);
    auto *maya = static_cast<MemberRow *>(stack->rows()[0]);
    auto *load = maya->findChild<ui::Label *>(u"memberLoad"_s);
    REQUIRE(waitFor([&] { return load->text().startsWith(u"2"_s); })); // the invalid one is no load
    auto *capacity = maya->findChild<QLineEdit *>(u"memberCapacity"_s);
    capacity->setFocus();
    QTest::keyClicks(capacity, u"2"_s);
    QTest::keyClick(capacity, Qt::Key_Return);
    CHECK(r.edits.members(rule).front().value(u"capacity").toLongLong() == 2);
    CHECK(load->text().endsWith(u"full"_s));
    capacity->selectAll();
    QTest::keyClicks(capacity, u"many"_s);
    QTest::keyClick(capacity, Qt::Key_Return);
    CHECK(capacity->property("error").toBool());
    CHECK(r.edits.members(rule).front().value(u"capacity").toLongLong() == 2);
    QTest::keyClick(capacity, Qt::Key_Down, Qt::AltModifier); // the person moves, not the rule
    CHECK(r.edits.members(rule).back().value(u"user").value<Uid>() == r.maya);
    const auto facts = query::assignmentFacts(r.workspace->reads(), {});
    REQUIRE(facts);
    REQUIRE(facts->rules.size() == 1);
    CHECK(facts->rules.front().people.front().user == r.tom);
    static_cast<MemberRow *>(stack->rows()[0])->findChild<IconButton *>(u"memberRemove"_s)->click();
    CHECK(r.edits.members(rule).size() == 1);
    REQUIRE(r.workspace->undo());
    CHECK(r.edits.members(rule).size() == 2);
}

TEST_CASE("A rule goes with its people, and comes back with them", "[settings][rules]")
{
    Rules r;
    RuleRow *row = r.added(u"East"_s);
    const Uid rule = row->rule().id();
    REQUIRE(r.edits.addMember(rule, r.maya));
    const QString before = r.everything();
    row->findChild<IconButton *>(u"ruleRemove"_s)->click();
    CHECK(r.names().isEmpty());
    CHECK(r.page->findChild<ui::Label *>(u"noRules"_s)->isVisible());
    CHECK_FALSE(r.page->findChild<QAbstractButton *>(u"dryRun"_s)->isEnabled());
    REQUIRE(r.workspace->undo());
    CHECK(r.everything() == before);
    CHECK(r.edits.members(rule).size() == 1);
}

TEST_CASE("A condition that cannot be read is told and takes no lead", "[settings][rules]")
{
    Rules r;
    RuleRow *row = r.added(u"Broken"_s);
    Record after = row->rule();
    after.set(u"condition", u"province = = x"_s);
    REQUIRE(r.workspace->save({u"update"_s, u"assignment_rule"_s, {}, 1, {}}, row->rule(), after));
    auto *problem = row->findChild<ui::Label *>(u"ruleProblem"_s);
    CHECK(problem->isVisible());
    CHECK(problem->text().startsWith(u"The condition cannot be read"_s));
}
