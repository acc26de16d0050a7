// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be opened or written: each gives a sentence and stays as it was.
#include "tests/support/catch.h"
#include "tests/support/sample_record.h"

#include "core/history/check.h"
#include "core/model/customer.h"
#include "core/store/file_format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace rapport;
using namespace rapport::test;

namespace {

Error openingOf(const QString &path)
{
    const auto opened = Workspace::open(path, SystemClock());
    REQUIRE_FALSE(opened);
    CHECK_FALSE(opened.error().what.isEmpty());
    CHECK_FALSE(opened.error().why.isEmpty());
    CHECK_FALSE(opened.error().help.isEmpty());
    return opened.error();
}

Record customer(TempStore &file, const QString &name)
{
    Record record(file.schema->of<Customer>());
    record.meta.id = Uid::make();
    record.set(u"name", name);
    return record;
}

#ifdef Q_OS_UNIX
// Permissions mean nothing to root: the test goes on as somebody else.
class AsSomebody
{
public:
    AsSomebody() : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot)
            REQUIRE(setresuid(65534, 65534, 0) == 0);
    }
    ~AsSomebody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            std::abort();
    }

private:
    bool m_wasRoot;
};
#endif

} // namespace

TEST_CASE("what is no Rapport file is refused and left alone", "[store]")
{
    TempFile file;
    const auto refused = [&](const QByteArray &bytes, Error::Code code) {
        file.write(bytes);
        CHECK(openingOf(file.path()).code == code);
        CHECK(file.read() == bytes);
    };
    refused({}, Error::Code::NotRapport);
    refused("name,city\nAcme,Austin\n", Error::Code::NotRapport);
    refused(QByteArray(5000, '\0'), Error::Code::NotRapport);
    refused("SQLite format 3", Error::Code::NotRapport);
    CHECK(openingOf(file.beside(QStringLiteral("nowhere.rapport"))).code == Error::Code::NotFound);
    CHECK(openingOf(file.folder()).code == Error::Code::Unreadable);
}

TEST_CASE("a database of another program is refused and left alone", "[store]")
{
    TempFile file;
    {
        auto made = Database::create(file.path());
        REQUIRE(made);
        REQUIRE((*made)->execute(QStringLiteral("PRAGMA application_id=7; CREATE TABLE t (a);")));
    }
    const QByteArray before = file.read();
    CHECK(openingOf(file.path()).code == Error::Code::NotRapport);
    CHECK(file.read() == before);
}

TEST_CASE("a file cut short is called damaged", "[store]")
{
    TempWorkspace team;
    for (int i = 0; i < 50; ++i)
        team.add(QStringLiteral("customer"), QStringLiteral("Customer %1").arg(i));
    team.workspace.reset();
    const QByteArray whole = team.file.read();
    for (const qsizetype size : {whole.size() / 2, qsizetype(8192), qsizetype(4096), qsizetype(200)}) {
        team.file.write(whole.left(size));
        const auto opened = Workspace::open(team.file.path(), team.clock);
        INFO(size);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == Error::Code::Corrupt);
        CHECK(opened.error().help.contains(QLatin1String("backup")));
    }
}

TEST_CASE("a newer file is opened only when it allows it", "[store]")
{
    TempWorkspace team;
    const auto mark = [&](int version, int reader) {
        team.workspace.reset();
        auto raw = Database::open(team.file.path(), Database::Access::ReadWrite);
        REQUIRE(raw);
        REQUIRE((*raw)->execute(QStringLiteral("UPDATE file_info SET value='%2' WHERE name='min_reader';"
                                               "PRAGMA user_version=%1")
                                    .arg(version)
                                    .arg(reader)));
    };
    mark(fileformat::newestVersion() + 1, fileformat::newestVersion());
    team.reopen(); // newer, but this program may still read it
    mark(fileformat::newestVersion() + 1, fileformat::newestVersion() + 1);
    const Error refused = openingOf(team.file.path());
    CHECK(refused.code == Error::Code::TooNew);
    CHECK(refused.help.contains(QLatin1String("not touched")));
}

TEST_CASE("a new file never takes the place of another", "[store]")
{
    TempWorkspace team;
    const QByteArray before = team.file.read();
    const auto again = Workspace::create(team.file.path(), {}, team.clock);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == Error::Code::Refused);
    CHECK(team.file.read() == before);
}

TEST_CASE("only its owner may read a new file", "[store]")
{
    TempWorkspace team;
    team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    for (const QString &name : QDir(team.file.folder()).entryList(QDir::Files)) {
        const auto rights = QFile::permissions(team.file.beside(name));
        INFO(name.toStdString());
        CHECK((rights & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    }
}

TEST_CASE("a migration backs the file up first, and a failed one leaves it as it was", "[store]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    QStringList scripts(fileformat::newestVersion(), QStringLiteral("SELECT 'frozen'"));
    scripts << QStringLiteral("ALTER TABLE customer ADD COLUMN mascot TEXT; CREATE TABLE broken (");
    CHECK_FALSE(fileformat::migrate(*file.database, scripts));
    CHECK(*file.database->integer(QStringLiteral("PRAGMA user_version")) == fileformat::newestVersion());
    CHECK(*file.database->integer(
              QStringLiteral("SELECT count(*) FROM pragma_table_info('customer') WHERE name='mascot'"))
        == 0);

    scripts.back() = QStringLiteral("ALTER TABLE customer ADD COLUMN mascot TEXT");
    REQUIRE(fileformat::migrate(*file.database, scripts));
    CHECK(*file.database->integer(QStringLiteral("PRAGMA user_version")) == scripts.size());
    const QString backup
        = QStringLiteral("%1.backup-v%2").arg(file.file.path()).arg(fileformat::newestVersion());
    auto old = Database::open(backup, Database::Access::ReadOnly);
    REQUIRE(old);
    CHECK(*(*old)->integer(QStringLiteral("PRAGMA user_version")) == fileformat::newestVersion());
    Store store(**old, file.schema, file.clock);
    CHECK(store.load(acme.def(), acme.id())->title() == QLatin1String("Acme"));
    CHECK((QFile::permissions(backup) & QFile::ReadOther) == 0);
}

TEST_CASE("a full disk gives a sentence and loses nothing that was saved", "[store]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    const qint64 pages = *file.database->integer(QStringLiteral("PRAGMA page_count"));
    REQUIRE(file.database->execute(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 3)));
    ChangeSet set;
    set.label = {QStringLiteral("import"), QStringLiteral("customer"), {}, 1, {}};
    auto writer = file.store->begin(set);
    Result<void> done;
    int added = 0;
    for (; done && added < 5000; ++added)
        done = writer->add(creation(customer(file, QStringLiteral("Customer %1").arg(added))));
    if (done)
        done = writer->flush();
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::DiskFull);
    CHECK(done.error().help.contains(QLatin1String("still there")));
    // Nothing more goes into a batch that was lost.
    CHECK_FALSE(writer->add(creation(customer(file, QStringLiteral("Later")))));
    CHECK_FALSE(writer->finish());
    writer.reset();
    REQUIRE(file.database->execute(QStringLiteral("PRAGMA max_page_count=1000000")));
    CHECK(*checkFile(*file.database, *file.schema) == QStringList());
    CHECK(*file.database->integer(QStringLiteral("SELECT count(*) FROM customer")) == 1);
    file.reopen();
    CHECK(file.load(acme).title() == QLatin1String("Acme"));
    file.add(customer(file, QStringLiteral("Beta"))); // there is room again
    CHECK(*checkFile(*file.database, *file.schema) == QStringList());
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that takes no more bytes of the log beside the file is a full disk", "[store]")
{
    TempStore file;
    const Record acme = file.add(customer(file, QStringLiteral("Acme")));
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = rlim_t(QFileInfo(file.file.path() + QStringLiteral("-wal")).size() + 20000);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    Result<void> done;
    for (int i = 0; done && i < 200; ++i) {
        ChangeSet set;
        set.label = {QStringLiteral("create"), QStringLiteral("customer"), {}, 1, {}};
        set.changes = {creation(customer(file, QStringLiteral("Customer %1").arg(i)))};
        if (const auto committed = file.store->commit(set); !committed)
            done = committed.error();
    }
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::DiskFull);
    CHECK(*checkFile(*file.database, *file.schema) == QStringList());
    file.reopen();
    CHECK(file.load(acme).title() == QLatin1String("Acme"));
    CHECK(*checkFile(*file.database, *file.schema) == QStringList());
}

TEST_CASE("a file that can only be read is shown, and refuses edits with a sentence", "[store]")
{
    TempWorkspace team;
    const Record acme = team.add(QStringLiteral("customer"), QStringLiteral("Acme"));
    team.workspace.reset();
    const QByteArray before = team.file.read();
    QFile::setPermissions(team.file.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    // A folder that cannot be written has no place for SQLite's own files either.
    QFile::setPermissions(team.file.folder(),
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::ExeOther);
    {
        const AsSomebody somebody;
        auto opened = Workspace::open(team.file.path(), team.clock);
        INFO((opened ? QString() : opened.error().text()).toStdString());
        REQUIRE(opened);
        CHECK((*opened)->isReadOnly());
        const auto record = query::record((*opened)->reads(), u"customer", acme.id());
        REQUIRE(record);
        Record after = *record;
        after.set(u"city", QStringLiteral("Austin"));
        const auto refused = (*opened)->save({}, *record, after);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::ReadOnly);
        CHECK_FALSE((*opened)->undo());
        CHECK_FALSE((*opened)->remove(QStringLiteral("customer"), {acme.id()}));
    }
    QFile::setPermissions(team.file.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(team.file.path(), QFile::ReadOwner | QFile::WriteOwner);
    CHECK(team.file.read() == before);
}

TEST_CASE("a writable file in a folder that is not is opened to read", "[store]")
{
    TempWorkspace team;
    team.workspace.reset();
    QFile::setPermissions(
        team.file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
    QFile::setPermissions(team.file.folder(),
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::ExeOther);
    {
        const AsSomebody somebody;
        auto opened = Workspace::open(team.file.path(), team.clock);
        INFO((opened ? QString() : opened.error().text()).toStdString());
        REQUIRE(opened);
        CHECK((*opened)->isReadOnly());
    }
    QFile::setPermissions(team.file.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif

#ifdef F_OFD_GETLK
// The next program to come would take itself for the only one, and remove the log under this one.
TEST_CASE("opening a file once more keeps the locks of those that have it open", "[store]")
{
    TempStore file;
    REQUIRE(file.store->database().integer(QStringLiteral("SELECT count(*) FROM customer")));
    REQUIRE(Database::open(file.file.path(), Database::Access::ReadOnly));
    REQUIRE(Database::open(file.file.path(), Database::Access::ReadWrite));
    const int descriptor = open(QFile::encodeName(file.file.path()).constData(), O_RDWR | O_CLOEXEC);
    REQUIRE(descriptor >= 0);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002; // where SQLite keeps the locks of those that read
    lock.l_len = 510;
    CHECK(fcntl(descriptor, F_OFD_GETLK, &lock) == 0);
    CHECK(lock.l_type != F_UNLCK);
    close(descriptor);
}
#endif
