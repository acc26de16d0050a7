// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/deal_reads.h"
#include "core/store/file_store.h"
#include "core/workspace/attachments.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QFileInfo>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Files : TempWorkspace {
    Files() { deal = add(u"deal"_s, u"Line 3 retrofit"_s); }
    QString source(const QString &name, const QByteArray &bytes) const
    {
        QFile made(file.beside(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    // What came of it: names, then what failed.
    void attach(const QStringList &paths, bool stop = false)
    {
        names.clear();
        error.reset();
        bool over = false;
        Attaching *attaching = rapport::attach(*workspace, paths, u"deal"_s, deal.id(), workspace.get());
        QObject::connect(
            attaching, &Attaching::attached, attaching, [&](const QStringList &all) { names = all; });
        QObject::connect(attaching, &Attaching::failed, attaching, [&](const Error &e) { error = e; });
        QObject::connect(attaching, &Attaching::finished, attaching, [&] { over = true; });
        if (stop)
            attaching->job()->cancel();
        REQUIRE(waitUntil([&] { return over; }));
    }
    std::vector<query::FileRow> rows()
    {
        const auto found = query::filesOf(workspace->reads(), u"deal", deal.id(), 100);
        REQUIRE(found);
        return *found;
    }
    Record deal;
    QStringList names;
    std::optional<Error> error;
};

} // namespace

TEST_CASE("files are attached in one step of undo, and undo and redo find their bytes", "[files]")
{
    Files file;
    file.attach({file.source(u"offer.pdf"_s, "the offer"), file.source(u"plan.dwg"_s, "the plan")});
    CHECK_FALSE(file.error);
    CHECK(file.names == QStringList{u"offer.pdf"_s, u"plan.dwg"_s});
    REQUIRE(file.rows().size() == 2);
    CHECK(file->undoLabel()->verb == u"attach"_s);
    CHECK(file->undoLabel()->count == 2);
    REQUIRE(file->undo());
    CHECK(file.rows().empty());
    REQUIRE(file->redo());
    const auto again = file.rows();
    REQUIRE(again.size() == 2);
    CHECK(again[0].isThere);
    CHECK(again[1].size == 9);
}

TEST_CASE("a file that is removed lies in the trash and comes back with its bytes", "[files]")
{
    Files file;
    file.attach({file.source(u"offer.pdf"_s, "the offer")});
    const query::FileRow row = file.rows().front();
    REQUIRE(file->remove(u"attachment"_s, {row.id}));
    CHECK(file.rows().empty());
    REQUIRE(file->restore(u"attachment"_s, {row.id}));
    REQUIRE(file.rows().size() == 1);
    const QString copy = file.file.beside(u"copy.pdf"_s);
    REQUIRE(copyAttachment(file->path(), row.sha256, row.name, copy));
    QFile bytes(copy);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    CHECK(bytes.readAll() == "the offer");
}

TEST_CASE("what cannot be attached is named, the rest is attached all the same", "[files]")
{
    Files file;
    file.attach({file.source(u"offer.pdf"_s, "the offer"), file.file.folder(), file.file.beside(u"gone"_s)});
    CHECK(file.names == QStringList{u"offer.pdf"_s});
    REQUIRE(file.error);
    CHECK(file.error->code == Error::Code::Refused);
    CHECK(file.rows().size() == 1);
    file.attach({file.source(u"offer.pdf"_s, "the offer")}); // hangs there already
    CHECK(file.names.isEmpty());
    CHECK_FALSE(file.error);
    CHECK(file.rows().size() == 1);
}

TEST_CASE("attaching that is stopped attaches nothing", "[files]")
{
    Files file;
    file.attach({file.source(u"film.mp4"_s, QByteArray(8 * 1024 * 1024, 'x'))}, true);
    REQUIRE(file.error);
    CHECK(file.error->code == Error::Code::Cancelled);
    CHECK(file.rows().empty());
}

TEST_CASE("a file copied without its folder says so", "[files]")
{
    Files file;
    CHECK_FALSE(missingFolder(*file)); // nothing attached yet
    file.attach({file.source(u"offer.pdf"_s, "the offer")});
    CHECK_FALSE(missingFolder(*file));
    REQUIRE(QFile::rename(file.file.beside(u"team.files"_s), file.file.beside(u"elsewhere"_s)));
    const auto missing = missingFolder(*file);
    REQUIRE(missing);
    CHECK(missing->why.contains(u"team.files"_s));
    CHECK_FALSE(file.rows().front().isThere);
}

TEST_CASE("names of files cannot lead anywhere else, and programs are known as such", "[files]")
{
    CHECK(safeFileName(u"../../etc/passwd"_s) == u"_._.._etc_passwd"_s);
    CHECK_FALSE(safeFileName(u"..\\x\u202e.exe"_s).contains(QChar(0x202e)));
    CHECK(safeFileName(u""_s) == u"file"_s);
    CHECK(safeFileName(u"报价单 2026.pdf"_s) == u"报价单 2026.pdf"_s);
    CHECK(safeFileName(QString(300, u'报') + u".pdf"_s).size() <= 80);
    CHECK(safeFileName(QString(300, u'报') + u".pdf"_s).endsWith(u".pdf"_s));
    CHECK(isProgram(u"setup.EXE"_s));
    CHECK(isProgram(u"invoice.pdf.js"_s));
    CHECK(isProgram(u"run.sh "_s));
    CHECK(isProgram(u"tool.exe."_s));
    CHECK(isProgram(u"x.desktop"_s));
    CHECK_FALSE(isProgram(u"offer.pdf"_s));
    CHECK_FALSE(isProgram(u"notes"_s));
}
