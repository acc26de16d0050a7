// SPDX-License-Identifier: GPL-3.0-or-later
// Whole mails that are pasted into the line.
#include "core/rules/quick_line.h"
#include "tests/core/rules/quick_told.h"
#include "tests/support/catch.h"

using namespace rapport;
using namespace Qt::StringLiterals;

TEST_CASE("of a text that is pasted the head is understood and every word is kept")
{
    const QString mail
        = u"call Acme tomorrow 3pm"_s + QString(u" about the pump"_s).repeated(10000) + u" on Friday 9am"_s;
    const rules::QuickLine line = rules::readQuickLine(mail, test::quickContext());
    CHECK(line.kind == rules::QuickKind::Call);
    CHECK(line.due.time == QTime(15, 0));
    CHECK(line.title.count(u"pump"_s) == 10000);
    CHECK(line.title.endsWith(u"on Friday 9am"_s));
    for (const rules::QuickPart &part : line.parts)
        CHECK(part.start + part.length <= 2000);
}

TEST_CASE("a long text without a blank is cut between characters")
{
    const QString mail = u"a"_s + QString::fromUtf8("\U0001F600").repeated(3000);
    const rules::QuickLine line = rules::readQuickLine(mail, test::quickContext());
    CHECK(line.note == mail);
}
