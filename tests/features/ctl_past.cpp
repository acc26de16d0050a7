// SPDX-License-Identifier: GPL-3.0-or-later
// The past at the console: the same commands on the file as it was.
#include "tests/features/ctl.h"

#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace rapport;

namespace {

// Acme was made on a Monday in March and renamed on the Tuesday; Beta was made then.
struct OldFile {
    OldFile() : clock(Instant::from(QDateTime(QDate(2026, 3, 16), QTime(12, 0))))
    {
        REQUIRE(Workspace::create(path(), {}, clock));
        auto opened = Workspace::open(path(), clock);
        REQUIRE(opened);
        Workspace &workspace = **opened;
        const auto add = [&](const char *name) {
            Record record = workspace.blank(QStringLiteral("customer"));
            record.meta.id = Uid::make();
            record.set(u"name", QString::fromLatin1(name));
            REQUIRE(workspace.save({QStringLiteral("create"), {}, {}, 1, {}}, Record(), record));
            return *query::record(workspace.reads(), u"customer", record.id());
        };
        const Record acme = add("Acme");
        clock.advance(24LL * 3'600'000);
        Record apex = acme;
        apex.set(u"name", QStringLiteral("Apex"));
        REQUIRE(workspace.save({QStringLiteral("update"), {}, {}, 1, {}}, acme, apex));
        add("Beta");
        id = acme.id().text();
    }
    QString path() const { return folder.filePath(QStringLiteral("old.rapport")); }
    CtlResult run(const char *line)
    {
        return ctl(words(line) << QStringLiteral("--file") << path() << QStringLiteral("--lang")
                               << QStringLiteral("en"));
    }

    QTemporaryDir folder;
    FixedClock clock;
    QString id;
};

QStringList namesOf(const CtlResult &result)
{
    QStringList names;
    for (const QJsonValue &row : result.json()[QLatin1String("rows")].toArray())
        names << row[QLatin1String("name")].toString();
    names.sort();
    return names;
}

} // namespace

TEST_CASE("reading commands take a past day, and writing ones do not")
{
    OldFile file;
    CHECK(namesOf(file.run("list customer --json"))
        == QStringList{QStringLiteral("Apex"), QStringLiteral("Beta")});
    CHECK(
        namesOf(file.run("list customer --json --as-of 2026-03-16")) == QStringList{QStringLiteral("Acme")});
    CHECK(namesOf(file.run("list customer --json --as-of 2026-03")).size() == 2);
    // Words for days mean that day, too.
    CHECK(namesOf(file.run("list customer --json --as-of 2026-03-17 --where created_at=yesterday"))
        == QStringList{QStringLiteral("Apex")});
    const CtlResult found = file.run("search acme --json --as-of 2026-03-16");
    CHECK(found.json()[QLatin1String("count")].toInt() == 1);
    CHECK(file.run("search acme --json").json()[QLatin1String("count")].toInt() == 0);
    const CtlResult shown
        = ctl({QStringLiteral("show"), QStringLiteral("customer"), file.id, QStringLiteral("--as-of"),
            QStringLiteral("2026-03-16"), QStringLiteral("--json"), QStringLiteral("--file"), file.path()});
    CHECK(shown.json()[QLatin1String("name")].toString() == QLatin1String("Acme"));
    CHECK(file.run("report pipeline --json --as-of 2026-03-16").status == 0);
    CHECK(file.run("add customer name=Gamma --as-of 2026-03-16").status == 2);
    CHECK(file.run("list customer --as-of someday").status == 2);
    CHECK(file.run("list customer --as-of 2999-01-01").status == 2);
    const CtlResult early = file.run("list customer --as-of 2026-03-15");
    CHECK(early.status == 1);
    CHECK(early.err.contains("began on"));
    CHECK(QDir(file.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("old.rapport")});
}

TEST_CASE("the console tells what changed between two days")
{
    OldFile file;
    const CtlResult all = file.run("changes --from 2026-03-16 --to 2026-03-17 --json");
    REQUIRE(all.status == 0);
    const QJsonObject counts
        = all.json()[QLatin1String("counts")].toObject()[QLatin1String("customer")].toObject();
    CHECK(counts[QLatin1String("made")].toInt() == 1);
    CHECK(counts[QLatin1String("changed")].toInt() == 1);
    const QJsonArray records = all.json()[QLatin1String("records")].toArray();
    REQUIRE(records.size() == 2);
    const QJsonObject changed
        = records.at(records.at(0)[QLatin1String("what")].toString() == u"changed" ? 0 : 1).toObject();
    CHECK(changed[QLatin1String("fields")][QLatin1String("name")].toArray()
        == QJsonArray{QStringLiteral("Acme"), QStringLiteral("Apex")});
    const CtlResult text = file.run("changes --from 2026-03-16 --to 2026-03-17");
    CHECK(text.out.contains("Acme → Apex"));
    CHECK(file.run("changes --from 2026-03-17 --to 2026-03-18").out.contains("Nothing changed"));
    CHECK(file.run("changes --entity deal --from 2026-03-16 --json")
              .json()[QLatin1String("records")]
              .toArray()
              .isEmpty());
    CHECK(file.run("changes --from 2026-03-17 --to 2026-03-16").status == 2);
}
