// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of the file is taken at the end of some days of a busy quarter; the file as of each of these days,
// made at the end of it, must be that copy, field by field. RAPPORT_SEEDS (a number) runs more quarters,
// RAPPORT_SEED a certain one.
#include "tests/core/workspace/busy_quarter.h"
#include "tests/core/workspace/same_file.h"
#include "tests/support/catch.h"

#include "core/history/as_of.h"
#include "core/store/schema_sql.h"

#include <iostream>
#include <map>

using namespace rapport;
using namespace rapport::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int changes = 2500;
#else
constexpr int changes = 10'000;
#endif
constexpr int days = 90, copies = 8;

std::map<QDate, QString> work(BusyQuarter &quarter, quint32 seed)
{
    QRandomGenerator random(seed + 1000);
    QSet<int> chosen{0};
    while (chosen.size() < copies)
        chosen.insert(int(random.bounded(quint32(days - 1))));
    std::map<QDate, QString> kept;
    const QDate first = quarter.today();
    for (int i = 0; i < days; ++i) {
        const QDate day = first.addDays(i);
        quarter.goTo(day);
        quarter.day(changes / days);
        if (chosen.contains(i))
            kept[day] = quarter.copy(QStringLiteral("day-%1.rapport").arg(i));
    }
    return kept;
}

QString answers(const QString &path, const history::AsOf &then, const QTimeZone &zone)
{
    const FixedClock clock(then.at, zone);
    const auto workspace = Workspace::open(path, clock);
    INFO((workspace ? QString() : workspace.error().text()).toStdString());
    REQUIRE(workspace);
    return answersOf((*workspace)->reads());
}

// `other`: of another day, which must be found to differ, or the comparison is blind.
void compare(BusyQuarter &quarter, const QDate &day, const QString &copy, const QString &other)
{
    const QTimeZone zone = quarter.workspace().clock().zone();
    INFO(day.toString(Qt::ISODate).toStdString());
    const QString path = quarter.file().beside(day.toString(Qt::ISODate) + QStringLiteral(".past"));
    const auto then = history::makeAsOf(quarter.database(), *quarter.workspace().schema(), day, zone, path);
    INFO((then ? QString() : then.error().text()).toStdString());
    REQUIRE(then);
    CHECK(then->uncertain == 0);
    {
        const auto past = Database::open(path, Database::Access::ReadOnly);
        REQUIRE(past);
        CHECK(differencesBetween(**past, copy).join(QLatin1Char('\n')) == QString());
        CHECK(differencesBetween(**past, other).size() > 10);
    }
    const QString answer = answers(path, *then, zone);
    CHECK(answer.size() > 100);
    CHECK(answer == answers(copy, *then, zone));
}

// Rows of an entity in both copies, attached as `earlier` and `main`, of which `where` holds.
qint64 rowsWhere(Database &database, const EntityDef &def, const QString &where)
{
    const auto count = database.integer(
        QStringLiteral("SELECT count(*) FROM main.%1 b LEFT JOIN earlier.%1 a ON a.id = b.id WHERE %2")
            .arg(quotedName(def.name), where));
    INFO((count ? QString() : count.error().text()).toStdString());
    REQUIRE(count);
    return *count;
}

// What the log tells of the days in between is what their copies differ in.
void compareDifferences(
    BusyQuarter &quarter, const QDate &from, const QString &was, const QDate &to, const QString &is)
{
    using What = history::RecordDifference::What;
    const SchemaPtr schema = quarter.workspace().schema();
    const auto told
        = history::differences(quarter.database(), *schema, from, to, quarter.workspace().clock().zone());
    REQUIRE(told);
    const auto later = Database::open(is, Database::Access::ReadOnly);
    REQUIRE(later);
    REQUIRE((*later)->prepare("ATTACH ? AS earlier").bind(1, was).run());
    for (const EntityDef &def : schema->entities()) {
        QStringList differs;
        for (const FieldDef &field : def.fields) {
            for (const QString &column :
                field.custom || !field.isWritable() ? QStringList() : columnsOf(field))
                differs << QStringLiteral("a.%1 IS NOT b.%1").arg(quotedName(column));
        }
        const QString both
            = QStringLiteral("a.id IS NOT NULL AND (a.deleted_at IS NULL) = (b.deleted_at IS NULL)");
        const QString fields = QStringLiteral(" AND (%1)").arg(differs.join(QStringLiteral(" OR ")));
        const auto counts = told->counts.value(def.name);
        INFO(def.name.toStdString());
        CHECK(counts.value(int(What::Made))
            == rowsWhere(**later, def, QStringLiteral("a.id IS NULL AND b.deleted_at IS NULL")));
        CHECK(counts.value(int(What::Removed))
            == rowsWhere(**later, def,
                QStringLiteral("a.id IS NOT NULL AND a.deleted_at IS NULL AND b.deleted_at IS NOT NULL")));
        CHECK(counts.value(int(What::Restored))
            == rowsWhere(**later, def, QStringLiteral("a.deleted_at IS NOT NULL AND b.deleted_at IS NULL")));
        // Values of custom fields count while their field is there.
        const qint64 changed = counts.value(int(What::Changed)),
                     least = rowsWhere(**later, def, both + fields);
        CHECK(changed >= least);
        CHECK(changed
            <= least + rowsWhere(**later, def, both + QStringLiteral(" AND a.extras IS NOT b.extras")));
    }
}

} // namespace

TEST_CASE("the file as of a day is the copy that was taken on that day, field by field", "[asof][random]")
{
    const quint32 first = qMax(1, qEnvironmentVariableIntValue("RAPPORT_SEED"));
    const quint32 seeds = quint32(qMax(1, qEnvironmentVariableIntValue("RAPPORT_SEEDS")));
    for (quint32 seed = first; seed < first + seeds; ++seed) {
        INFO("seed " << seed);
        BusyQuarter quarter(seed);
        const std::map<QDate, QString> kept = work(quarter, seed);
        CHECK(quarter.entries() >= changes);
        // Everything that the quarter is to hold has happened.
        for (const char *what :
            {"make", "edit", "move", "trash", "restore", "undo", "redo", "undo of any", "complete", "convert",
                "setting", "tune", "define", "bulk", "import", "hand over", "cut off"}) {
            INFO(what);
            CHECK(quarter.done.value(QString::fromLatin1(what)) > 0);
        }
        QString other = kept.rbegin()->second;
        for (const auto &[day, copy] : kept)
            compare(quarter, day, copy, std::exchange(other, copy));
        compareDifferences(
            quarter, kept.begin()->first, kept.begin()->second, kept.rbegin()->first, kept.rbegin()->second);
        compareDifferences(quarter, std::next(kept.begin(), 3)->first, std::next(kept.begin(), 3)->second,
            std::next(kept.begin(), 4)->first, std::next(kept.begin(), 4)->second);
    }
}
