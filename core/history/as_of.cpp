// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/as_of.h"

#include "core/history/taking_back.h"
#include "core/store/file_format.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport::history {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AsOf)
};

constexpr qint64 copying = 300; // thousandths of the work

Result<void> checkDay(Database &database, const QDate &day, const QTimeZone &zone)
{
    RAPPORT_ASSIGN(const QDate first, firstDay(database, zone));
    if (day.isValid() && first.isValid() && day >= first)
        return {};
    Error error{Error::Code::NotFound,
        Say::tr("The file as of %1 cannot be shown.").arg(QLocale().toString(day, QLocale::LongFormat)), {},
        {}};
    if (!first.isValid()) {
        error.why = Say::tr("Nothing has been done in it yet.");
        return error;
    }
    error.why = Say::tr("It began on %1.").arg(QLocale().toString(first, QLocale::LongFormat));
    error.help = Say::tr("Choose that day or a later one.");
    return error;
}

// The copy is thrown away when this fails, so nothing has to be able to be taken back.
Result<void> leadBack(Database &copy, const Schema &schema, AsOf &asOf, const KeepGoing &keepGoing)
{
    RAPPORT_TRY(copy.execute(QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA journal_mode=OFF;"
                                            "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;"
                                            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-65536")));
    TakingBack back(copy, schema, asOf.at, [&keepGoing](qint64 done, qint64) {
        return !keepGoing || keepGoing(copying + done * (1000 - copying) / 1000, 1000);
    });
    RAPPORT_ASSIGN(auto transaction, Transaction::begin(copy));
    RAPPORT_TRY(back.run());
    RAPPORT_TRY(fileformat::setPastDay(copy, asOf.day));
    RAPPORT_TRY(transaction.commit());
    asOf.takenBack = back.entries();
    asOf.uncertain = back.uncertain();
    // Opened read-only it must want no log beside it.
    return copy.execute(QStringLiteral("PRAGMA journal_mode=DELETE"));
}

} // namespace

Instant endOf(const QDate &day, const QTimeZone &zone)
{
    return {Instant::from(day.addDays(1).startOfDay(zone)).ms - 1};
}

Result<QDate> firstDay(Database &database, const QTimeZone &zone)
{
    RAPPORT_ASSIGN(const qint64 at, database.integer(QStringLiteral("SELECT min(at) FROM change_batch")));
    return at == 0 ? QDate() : QDateTime::fromMSecsSinceEpoch(at, zone).date();
}

Result<AsOf> makeAsOf(Database &database, const Schema &schema, const QDate &day, const QTimeZone &zone,
    const QString &copyPath, const KeepGoing &keepGoing)
{
    RAPPORT_TRY(checkDay(database, day, zone));
    AsOf asOf{day, endOf(day, zone), copyPath, 0, 0};
    RAPPORT_TRY(copyOnline(database, copyPath, [&keepGoing](qint64 done, qint64 total) {
        return !keepGoing || keepGoing(total > 0 ? done * copying / total : 0, 1000);
    }));
    auto copy = Database::open(copyPath, Database::Access::ReadWrite);
    const auto done = copy ? leadBack(**copy, schema, asOf, keepGoing) : Result<void>(copy.error());
    if (copy)
        copy->reset();
    if (!done) {
        removeDatabaseFile(copyPath);
        return done.error();
    }
    return asOf;
}

} // namespace rapport::history
