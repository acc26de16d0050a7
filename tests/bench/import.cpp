// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 rows of 12 columns, imported by Rapport and, in the same run, by bare inserts of the same
// text into a table with the same indexes and full-text tables: what a database shell would need.
//   bench_import [rows]
#include "core/exchange/job/import_job.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kHeading
    = "number,name,grade,owner,industry,phone,email,city,address,annual_revenue,employees,note\n";

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

QByteArray makeRows(int rows)
{
    static const char *const cities[] = {"成都", "宁波", "广州", "西安", "Berlin", "Kyoto", "Lyon", "Porto"};
    static const char *const trades[]
        = {"食品", "电子", "包装材料", "航测", "steel", "tea", "glass", "timber"};
    static const char *const owners[] = {"王海涛", "陈思雨", "孙立恒", "赵雪", "Kim Park", "Ana Sousa"};
    QByteArray text = kHeading;
    for (int i = 0; i < rows; ++i) {
        const int mixed = int((qint64(i) * 7919) % rows);
        const QByteArray n = QByteArray::number(mixed);
        text += "C" + QByteArray::number(100000 + i) + ',' + cities[mixed % 8] + trades[mixed / 8 % 8]
            + (mixed % 2 ? "科技有限公司" : " Trading Ltd ") + n + ',' + "ABC"[mixed % 3] + ','
            + owners[mixed % 6] + ',' + trades[mixed / 8 % 8] + ",138" + n.rightJustified(8, '0') + ",sales"
            + n + "@firm" + n + ".example," + cities[mixed % 8] + ",\"" + n + " Long Street, 2nd floor\","
            + QByteArray::number(mixed * 37 % 9999999) + ".50," + QByteArray::number(mixed % 900)
            + ",\"met at the fair, wants \"\"samples\"\" of no. " + n + "\"\n";
    }
    return text;
}

void run(sqlite3 *db, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(db, sql, nullptr, nullptr, &message) != SQLITE_OK)
        stop(QString::fromUtf8(message));
}

constexpr const char *kTables = R"(
PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;
CREATE TABLE customer(number TEXT, name TEXT, grade TEXT, owner TEXT, industry TEXT, phone TEXT, email TEXT, city TEXT,
  address TEXT, annual_revenue TEXT, employees TEXT, note TEXT, status TEXT, next_follow_up TEXT, last_contact INTEGER,
  open_deals INTEGER, won_value INTEGER);
CREATE INDEX by_name ON customer(name);
CREATE INDEX by_status ON customer(status);
CREATE INDEX by_grade ON customer(grade);
CREATE INDEX by_owner ON customer(owner);
CREATE INDEX by_industry ON customer(industry);
CREATE INDEX by_city ON customer(city);
CREATE INDEX by_next ON customer(next_follow_up);
CREATE INDEX by_last ON customer(last_contact);
CREATE INDEX by_open ON customer(open_deals);
CREATE INDEX by_won ON customer(won_value);
CREATE VIRTUAL TABLE title_words USING fts5(title, content='', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE body_words USING fts5(body, content='', tokenize='unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE title_parts USING fts5(title, content='', tokenize='trigram', detail=none);
CREATE VIRTUAL TABLE body_parts USING fts5(body, content='', tokenize='trigram', detail=none);
CREATE TRIGGER fill AFTER INSERT ON customer BEGIN
  INSERT INTO title_words(rowid, title) VALUES (new.rowid, new.name);
  INSERT INTO body_words(rowid, body) VALUES (new.rowid, new.number||' '||new.phone||' '||new.email||' '||new.city);
  INSERT INTO title_parts(rowid, title) VALUES (new.rowid, new.name);
  INSERT INTO body_parts(rowid, body) VALUES (new.rowid, new.number||' '||new.phone||' '||new.email||' '||new.city);
END;)";

// One record of a well-formed file; cells are bound as they are cut out.
const char *bindRecord(sqlite3_stmt *insert, const char *p, const char *end, std::string &unquoted)
{
    for (int column = 1; p < end; ++column) {
        if (*p == '"') {
            unquoted.clear();
            for (++p; p < end; ++p) {
                if (*p == '"' && (p + 1 >= end || p[1] != '"'))
                    break;
                p += *p == '"';
                unquoted += *p;
            }
            ++p;
            sqlite3_bind_text(insert, column, unquoted.data(), int(unquoted.size()), SQLITE_TRANSIENT);
        } else {
            const char *start = p;
            while (p < end && *p != ',' && *p != '\n')
                ++p;
            sqlite3_bind_text(insert, column, start, int(p - start), SQLITE_STATIC);
        }
        if (p < end && *p++ == '\n')
            break;
    }
    return p;
}

double bare(const QString &path, const QString &csv)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        stop(u"The bare file cannot be opened."_s);
    run(db, kTables);
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        stop(file.errorString());
    const QByteArray text = file.readAll();
    const char *p = text.constData() + qstrlen(kHeading), *end = text.constData() + text.size();
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db,
        "INSERT INTO "
        "customer(number,name,grade,owner,industry,phone,email,city,address,annual_revenue,employees,note)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        -1, &insert, nullptr);
    run(db, "BEGIN");
    std::string unquoted;
    while (p < end) {
        p = bindRecord(insert, p, end, unquoted);
        if (sqlite3_step(insert) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(db)));
        sqlite3_reset(insert);
    }
    run(db, "COMMIT");
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return double(timer.nsecsElapsed()) / 1e9;
}

double rapportImport(const QString &path, const QString &csv, int rows)
{
    static const SystemClock clock;
    Workspace::NewFile file;
    file.currency = u"CNY"_s;
    file.language = u"zh"_s;
    if (const auto made = Workspace::create(path, file, clock); !made)
        stop(made.error().text());
    const auto workspace = Workspace::open(path, clock);
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!workspace || !database)
        stop(u"The file cannot be opened."_s);
    Store store(**database, (*workspace)->schema(), clock);
    query::Context reads = (*workspace)->reads();
    reads.database = database->get();
    QElapsedTimer timer;
    timer.start();
    InspectOptions look;
    look.entity = u"customer"_s;
    look.region = u"CN"_s;
    const auto seen = inspectFile(csv, *reads.schema, look);
    if (!seen)
        stop(seen.error().text());
    const double looked = double(timer.nsecsElapsed()) / 1e9;
    ImportOptions trial;
    trial.dryRun = true;
    if (const auto tried = ImportJob(*seen, seen->mapping, trial).run(store, reads); !tried)
        stop(tried.error().text());
    const double tried = double(timer.nsecsElapsed()) / 1e9 - looked;
    timer.restart();
    const auto report = ImportJob(*seen, seen->mapping, {}).run(store, reads);
    if (!report)
        stop(report.error().text());
    const double all = double(timer.nsecsElapsed()) / 1e9 + looked;
    if (report->created != rows)
        stop(u"Rows are missing: "_s + QString::number(report->created));
    std::printf("looking at the file %.2f s, a trial run %.2f s\n", looked, tried);
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 100000;
    QTemporaryDir folder;
    const QString csv = folder.filePath(u"rows.csv"_s);
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly))
        stop(file.errorString());
    file.write(makeRows(rows));
    file.close();
    const double ours = rapportImport(folder.filePath(u"team.rapport"_s), csv, rows);
    const double theirs = bare(folder.filePath(u"bare.db"_s), csv);
    std::printf(
        "%d rows: Rapport %.2f s (%.0f rows/s), bare inserts %.2f s (%.0f rows/s), ratio %.2f (at most 3)\n",
        rows, ours, rows / ours, theirs, rows / theirs, ours / theirs);
    return 0;
}
