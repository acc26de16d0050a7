// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ctl.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 owned(CtlFile &file, const QString &person)
{
    return file.run({u"list"_s, u"customer"_s, u"--where"_s, u"owner = \"%1\""_s.arg(person), u"--json"_s})
        .json()
        .value(u"total")
        .toInteger();
}

} // namespace

TEST_CASE("the console hands customers over as it said it would, and takes them back", "[ctl]")
{
    CtlFile file({u"new"_s, u"--currency"_s, u"USD"_s});
    for (const QString &name : {u"Ann"_s, u"Bob"_s})
        REQUIRE(file.run({u"add"_s, u"user"_s, u"name="_s + name}).status == 0);
    for (const QString &name : {u"Acme"_s, u"Bolt"_s, u"Clay"_s})
        REQUIRE(file.run({u"add"_s, u"customer"_s, u"name="_s + name, u"owner=Ann"_s}).status == 0);

    const QStringList wish{
        u"handover"_s, u"customer"_s, u"--where"_s, u"name != Clay"_s, u"--to"_s, u"Bob"_s, u"--json"_s};
    const QJsonArray lines = file.run(wish + QStringList{u"--dry-run"_s}).json().value(u"lines").toArray();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].toObject().value(u"count").toInt() == 2);
    CHECK(lines[0].toObject().value(u"goes").toBool());
    CHECK(owned(file, u"Bob"_s) == 0);

    const QJsonObject done = file.run(wish).json();
    CHECK(done.value(u"changed").toObject().value(u"customer").toInt() == 2);
    CHECK(owned(file, u"Bob"_s) == 2);
    REQUIRE(file.run({u"handover"_s, u"--from"_s, u"Bob"_s, u"--to"_s, u"Ann"_s}).status == 0);
    CHECK(owned(file, u"Ann"_s) == 3);
    REQUIRE(file.run({u"undo"_s}).status == 0);
    REQUIRE(file.run({u"undo"_s}).status == 0);
    CHECK(owned(file, u"Ann"_s) == 3);
}

TEST_CASE("the console hands nothing over that was not named", "[ctl]")
{
    CtlFile file({u"new"_s});
    REQUIRE(file.run({u"add"_s, u"user"_s, u"name=Ann"_s}).status == 0);
    REQUIRE(file.run({u"add"_s, u"user"_s, u"name=Bob"_s}).status == 0);
    REQUIRE(file.run({u"add"_s, u"customer"_s, u"name=Acme"_s, u"owner=Ann"_s}).status == 0);
    CHECK(file.run({u"handover"_s, u"--to"_s, u"Bob"_s}).status == 2); // of whom?
    CHECK(file.run({u"handover"_s, u"customer"_s}).status == 2); // to whom?
    CHECK(file.run({u"handover"_s, u"customer"_s, u"--where"_s, u"name = Nobody"_s, u"--from"_s, u"Ann"_s,
                       u"--to"_s, u"Bob"_s})
              .status
        == 0);
    CHECK(owned(file, u"Ann"_s) == 1); // nothing fitted: not everything of hers instead
    CHECK(file.run({u"handover"_s, u"--from"_s, u"Ann"_s, u"--to"_s, u"Ann"_s}).status == 1);
}
