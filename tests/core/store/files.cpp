// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#endif

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shelf : TempFile {
    QString source(const QString &name, const QByteArray &bytes) const
    {
        QFile file(beside(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    // Every file below the folder, parts included.
    QStringList kept() const
    {
        QStringList found;
        QDirIterator each(store.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            found << each.next();
        return found;
    }
    FileStore store{path()};
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

TEST_CASE("a file is kept whole, by its hash, beside the database", "[files]")
{
    Shelf shelf;
    const QByteArray bytes = QByteArray("offer ").repeated(300000); // more than one piece
    const auto kept = shelf.store.add(shelf.source(u"offer.pdf"_s, bytes));
    REQUIRE(kept);
    CHECK(kept->sha256 == hashOf(bytes));
    CHECK(kept->size == bytes.size());
    CHECK_FALSE(kept->wasThere);
    CHECK(shelf.store.folder() == shelf.beside(u"team.files"_s));
    CHECK(shelf.store.pathOf(kept->sha256)
        == shelf.beside(u"team.files/"_s + kept->sha256.first(2) + u'/' + kept->sha256.sliced(2)));
    CHECK(contents(shelf.store.pathOf(kept->sha256)) == bytes);
    CHECK(shelf.store.verify(kept->sha256));
    CHECK(shelf.kept().size() == 1);
}

TEST_CASE("the same contents under two names are kept once", "[files]")
{
    Shelf shelf;
    const auto first = shelf.store.add(shelf.source(u"a.txt"_s, "same"));
    const auto second = shelf.store.add(shelf.source(u"b.txt"_s, "same"));
    REQUIRE((first && second));
    CHECK(second->wasThere);
    CHECK(first->sha256 == second->sha256);
    CHECK(shelf.kept().size() == 1);
    const auto empty = shelf.store.add(shelf.source(u"empty.txt"_s, {}));
    REQUIRE(empty);
    CHECK(empty->size == 0);
    CHECK(shelf.store.verify(empty->sha256));
}

#ifdef Q_OS_UNIX
TEST_CASE("kept files are for their owner alone, and only to be read", "[files]")
{
    Shelf shelf;
    const mode_t before = ::umask(0);
    const auto kept = shelf.store.add(shelf.source(u"salaries.xlsx"_s, "secret"));
    ::umask(before);
    REQUIRE(kept);
    const auto mode = [](const QString &path) {
        struct stat found { };
        REQUIRE(::stat(QFile::encodeName(path).constData(), &found) == 0);
        return found.st_mode & 0777;
    };
    const QString path = shelf.store.pathOf(kept->sha256);
    CHECK(mode(path) == 0400);
    CHECK(mode(QFileInfo(path).path()) == 0700);
    CHECK(mode(shelf.store.folder()) == 0700);
}

TEST_CASE("a disk that fills up while a file is kept leaves a sentence and nothing else", "[files]")
{
    Shelf shelf;
    const QString source = shelf.source(u"film.mp4"_s, QByteArray(3 * 1024 * 1024, 'x'));
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
    rlimit narrow = before;
    narrow.rlim_cur = 1024 * 1024 + 5;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &narrow) == 0);
    const auto kept = shelf.store.add(source);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == Error::Code::DiskFull);
    CHECK_FALSE(kept.error().why.isEmpty());
    CHECK_FALSE(kept.error().help.isEmpty());
    CHECK(shelf.kept().isEmpty());
    CHECK_FALSE(QFileInfo::exists(shelf.store.folder()));
    REQUIRE(shelf.store.add(source)); // with room again it goes well
}

TEST_CASE("a pipe or a folder is no file to attach", "[files]")
{
    Shelf shelf;
    const QString pipe = shelf.beside(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(shelf.store.add(pipe).error().code == Error::Code::Refused);
    CHECK(shelf.store.add(shelf.folder()).error().code == Error::Code::Refused);
}
#endif

TEST_CASE("work that is stopped, a file too large and one that is gone leave nothing", "[files]")
{
    Shelf shelf;
    const QString source = shelf.source(u"film.mp4"_s, QByteArray(3 * 1024 * 1024, 'x'));
    int calls = 0;
    const auto stopped = shelf.store.add(source, [&](qint64) { return ++calls < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(calls == 2);
    const FileStore narrow(shelf.path(), 1024);
    const auto large = narrow.add(source);
    REQUIRE_FALSE(large);
    CHECK(large.error().code == Error::Code::Refused);
    CHECK(large.error().why.contains(u"3 MB"_s));
    CHECK(shelf.store.add(shelf.beside(u"gone"_s)).error().code == Error::Code::NotFound);
    CHECK(shelf.kept().isEmpty());
}

TEST_CASE("what a crash left half written is swept, what is being written is not", "[files]")
{
    Shelf shelf;
    REQUIRE(shelf.store.add(shelf.source(u"a.txt"_s, "a")));
    const auto part = [&](const QString &name, const QDateTime &at) {
        QFile file(shelf.store.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half");
        file.flush();
        REQUIRE(file.setFileTime(at, QFileDevice::FileModificationTime));
        return file.fileName();
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString old = part(u"1.part"_s, now.addDays(-2)), young = part(u"2.part"_s, now);
    REQUIRE(shelf.store.add(shelf.source(u"b.txt"_s, "b")));
    CHECK_FALSE(QFileInfo::exists(old));
    CHECK(QFileInfo::exists(young));
}

TEST_CASE("bytes that are damaged are noticed, and attaching the file again heals them", "[files]")
{
    Shelf shelf;
    const QString source = shelf.source(u"offer.pdf"_s, "the offer");
    const auto kept = shelf.store.add(source);
    REQUIRE(kept);
    const QString path = shelf.store.pathOf(kept->sha256);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("the 0ffer");
    }
    CHECK(shelf.store.verify(kept->sha256, u"offer.pdf"_s).error().code == Error::Code::Corrupt);
    const auto copied = shelf.store.copyTo(kept->sha256, shelf.beside(u"copy.pdf"_s), u"offer.pdf"_s);
    CHECK(copied.error().code == Error::Code::Corrupt);
    CHECK_FALSE(QFileInfo::exists(shelf.beside(u"copy.pdf"_s)));
    const auto again = shelf.store.add(source);
    REQUIRE(again);
    CHECK_FALSE(again->wasThere);
    CHECK(shelf.store.verify(kept->sha256));
    CHECK(shelf.store.copyTo(kept->sha256, shelf.beside(u"copy.pdf"_s), u"offer.pdf"_s));
    CHECK(contents(shelf.beside(u"copy.pdf"_s)) == "the offer");
    CHECK_FALSE(
        shelf.store.copyTo(kept->sha256, shelf.beside(u"copy.pdf"_s), u"offer.pdf"_s)); // never over a file
}

TEST_CASE("a database copied without its folder says which folder is missing", "[files]")
{
    Shelf shelf;
    const auto kept = shelf.store.add(shelf.source(u"offer.pdf"_s, "the offer"));
    REQUIRE(kept);
    CHECK(FileStore(shelf.path() + u".backup-v1"_s).has(kept->sha256)); // a backup has the same folder
    const FileStore elsewhere(shelf.beside(u"copy.rapport"_s));
    const auto lost = elsewhere.verify(kept->sha256, u"offer.pdf"_s);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == Error::Code::NotFound);
    CHECK(lost.error().what.contains(u"offer.pdf"_s));
    CHECK(lost.error().why.contains(u"copy.files"_s));
    REQUIRE(QFile::remove(shelf.store.pathOf(kept->sha256)));
    CHECK(shelf.store.verify(kept->sha256, u"offer.pdf"_s).error().why.contains(u"team.files"_s));
    CHECK(shelf.store.pathOf(u"../../etc/passwd"_s).isEmpty());
    CHECK_FALSE(shelf.store.has(u"../../etc/passwd"_s));
}
