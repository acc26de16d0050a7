// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quick_line.h"

#include "tests/core/rules/quick_told.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace Qt::StringLiterals;

TEST_CASE("an empty quick line is an empty note")
{
    for (const QString &text : {QString(), u"   "_s, u"\n"_s, u"　"_s}) {
        const rules::QuickLine line = rules::readQuickLine(text, test::quickContext());
        CHECK(line.parts.empty());
        CHECK(line.note.isEmpty());
        CHECK(line.what == rules::QuickWhat::Activity);
    }
}

TEST_CASE("a quick line needs nobody to look names up")
{
    rules::QuickContext context = test::quickContext();
    context.lookup = {};
    const rules::QuickLine line = rules::readQuickLine(u"call Anna tomorrow 3pm #Acme"_s, context);
    REQUIRE(line.people.size() == 1);
    CHECK(line.people.front().isGuess);
    CHECK(line.people.front().name == u"Anna");
    REQUIRE(line.company);
    CHECK(line.company->isNew());
    CHECK(line.company->name == u"Acme");
    CHECK(line.note == u"Anna");
    CHECK(line.title == u"call Anna Acme");
}

TEST_CASE("the spans of a quick line are those of the text as typed")
{
    const QString text = u"王伟　电话 報價已發 ３天後回訪"_s;
    const rules::QuickLine line = rules::readQuickLine(text, test::quickContext());
    REQUIRE(line.parts.size() == 4);
    const auto said = [&](std::size_t i) { return text.mid(line.parts[i].start, line.parts[i].length); };
    CHECK(said(0) == u"王伟");
    CHECK(said(1) == u"电话");
    CHECK(said(2) == u"３天後");
    CHECK(said(3) == u"回訪");
    CHECK(line.parts[3].kind == rules::PartKind::Next);
}

TEST_CASE("a long quick line keeps all that it does not understand")
{
    QString text = u"call Anna tomorrow 3pm "_s;
    while (text.size() < 500)
        text += u"word 客户提出修改 "_s;
    const rules::QuickLine line = rules::readQuickLine(text, test::quickContext());
    CHECK(line.due.text() == u"2026-03-18T15:00");
    CHECK(line.note == text.mid(23).trimmed());
}

TEST_CASE("the order of day and month in a quick line is the country's")
{
    const QString text = u"visit Acme 4/5"_s;
    CHECK(rules::readQuickLine(text, test::quickContext(rules::DateOrder::DayFirst)).due.day
        == QDate(2026, 5, 4));
    CHECK(rules::readQuickLine(text, test::quickContext(rules::DateOrder::MonthFirst)).due.day
        == QDate(2026, 4, 5));
}
