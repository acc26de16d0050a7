// SPDX-License-Identifier: GPL-3.0-or-later
// Chips of filters that ask something of other records: what they say, and that they stay what they are.
#include "tests/support/catch.h"
#include "tests/ui/list_fixture.h"

#include "ui/list/filterbar.h"
#include "ui/list/filterwords.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsOf(ListFile &file, const QString &entity, const QString &filter)
{
    INFO(filter.toStdString());
    const auto read = Filter::parse(filter);
    REQUIRE(read);
    const SchemaPtr schema = file.workspace->schema();
    const ChipWords words = chipWords(*file.workspace, schema->at(entity), *read);
    return QString(words.name + u' ' + words.value).trimmed();
}

std::vector<Chip *> chipsOf(FilterBar &bar)
{
    std::vector<Chip *> chips;
    for (int i = 0;; ++i) {
        Chip *found = nullptr;
        for (Chip *chip : bar.findChildren<Chip *>(u"chip%1"_s.arg(i)))
            found = chip->isHidden() ? found : chip;
        if (!found)
            return chips;
        chips.push_back(found);
    }
}

} // namespace

TEST_CASE("What is asked of a linked record reads after the link", "[filterwords]")
{
    ListFile file;
    const Uid maya = file.add(u"user"_s, {{u"name"_s, u"Maya"_s}, {u"team"_s, u"East"_s}});
    CHECK(wordsOf(file, u"deal"_s, u"owner(team = East)"_s) == u"Owner: Team is East"_s);
    CHECK(wordsOf(file, u"deal"_s, u"owner(team in (East, West))"_s) == u"Owner: Team is East or West"_s);
    CHECK(wordsOf(file, u"deal"_s, u"not owner(team = East)"_s) == u"Owner: none where Team is East"_s);
    CHECK(wordsOf(file, u"deal"_s, u"not owner(team is not empty)"_s) == u"Owner: Team is empty"_s);
    CHECK(wordsOf(file, u"deal"_s, u"owner()"_s) == u"Owner is not empty"_s);
    CHECK(wordsOf(file, u"deal"_s, u"not owner()"_s) == u"Owner is empty"_s);
    CHECK(wordsOf(file, u"deal"_s, u"customer(owner = %1 and grade = A)"_s.arg(maya.text()))
        == u"Customer: Owner is Maya and Grade is A"_s);
    CHECK(wordsOf(file, u"deal"_s, u"customer(owner(team = East))"_s) == u"Customer: Owner: Team is East"_s);
}

TEST_CASE("What is asked of records that link here reads as having them or not", "[filterwords]")
{
    ListFile file;
    CHECK(wordsOf(file, u"customer"_s, u"deal(status = won)"_s) == u"Has deal: Status is Won"_s);
    CHECK(wordsOf(file, u"customer"_s, u"not deal(status = won or status = open)"_s)
        == u"Without deal: Status is Won or Status is Open"_s);
    CHECK(wordsOf(file, u"customer"_s, u"not deal()"_s) == u"Without deals"_s);
    CHECK(wordsOf(file, u"customer"_s, u"deal()"_s) == u"Has deals"_s);
    CHECK(wordsOf(file, u"deal"_s, u"stage_change(at = 2026-03 and from is empty)"_s)
        == u"Has stage change: At is Mar 2026 and From is empty"_s);
    CHECK(wordsOf(file, u"deal"_s, u"stage_change(at = 2026-03-01)"_s)
        == u"Has stage change: At is "_s + periodTitle(u"2026-03-01"_s));
    CHECK(periodTitle(u"2026-03-01"_s) == u"1 Mar 2026"_s);
    CHECK(wordsOf(file, u"stage"_s, u"stage_change.from()"_s) == u"Has stage change (From)"_s);
    CHECK(wordsOf(file, u"customer"_s, u"nothing(a = 1)"_s) == u"nothing(a = 1)"_s);
    CHECK(wordsOf(file, u"deal"_s, u"status = won and (owner is empty or customer(grade = A))"_s)
        == u"Status is Won and (Owner is empty or Customer: Grade is A)"_s);
}

TEST_CASE("A chip of other records is one chip, goes away as one and is left alone", "[filterwords]")
{
    ListFile file;
    FilterBar bar(*file.workspace, u"deal"_s);
    bar.show();
    const Filter lone = *Filter::parse(u"not owner(team = East and name = a)");
    bar.setFilter(lone);
    REQUIRE(chipsOf(bar).size() == 1);
    CHECK(chipsOf(bar)[0]->value() == u"none where Team is East and Name is a"_s);

    const auto heard = hear(&bar, &FilterBar::filterChanged);
    bar.setFilter(*Filter::parse(u"owner(team = East) and status = open"));
    REQUIRE(chipsOf(bar).size() == 2);
    Q_EMIT chipsOf(bar)[1]->removeRequested();
    REQUIRE(heard->count() == 1);
    CHECK(heard->last<0>().text() == u"owner(team = East)"_s);
    Q_EMIT chipsOf(bar)[0]->editRequested(); // as text
    auto *line = bar.findChild<QLineEdit *>(u"filterLine"_s);
    REQUIRE(line);
    CHECK(line->text() == u"owner(team = East)"_s);
    Q_EMIT line->returnPressed();
    REQUIRE(heard->count() == 2);
    CHECK(heard->last<0>().text() == u"owner(team = East)"_s);
    REQUIRE(chipsOf(bar).size() == 1);
    Q_EMIT chipsOf(bar)[0]->removeRequested();
    CHECK(heard->last<0>().isEmpty());
}
