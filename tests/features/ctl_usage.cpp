// SPDX-License-Identifier: GPL-3.0-or-later
// Exit statuses and what goes where: what scripts rely on.
#include "tests/features/ctl.h"

#include <QFile>

TEST_CASE("wrong usage ends with 2 and tells the usage on standard error")
{
    for (const char *line : {"", "fly", "list", "list customer --colour red", "list customer --limit", "new",
             "sample --customers 9 --file", "search", "list nothing", "bench nothing"}) {
        INFO(line);
        QStringList call = words(line);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.rapport"));
        if (call.value(0) == QLatin1String("list") || call.value(0) == QLatin1String("bench")) {
            REQUIRE(ctl({QStringLiteral("new"), QStringLiteral("--file"), path}).status == 0);
            call.insert(1, QStringLiteral("--file=") + path);
        }
        const CtlResult result = ctl(call);
        CHECK(result.status == 2);
        CHECK((result.out.isEmpty() || call.isEmpty()));
    }
}

TEST_CASE("commands that are still to come say so")
{
    for (const char *name :
        {"duplicates", "merge", "backup", "restore", "server", "join", "sync", "status", "conflicts"}) {
        const CtlResult result = ctl({QLatin1String(name)});
        CHECK(result.status == 2);
        CHECK(result.err.contains("not there yet"));
    }
}

TEST_CASE("every command explains itself")
{
    const CtlResult overview = ctl({QStringLiteral("--help")});
    CHECK(overview.status == 0);
    for (const char *name : {"new", "sample", "import", "inspect", "export", "list", "show", "search", "set",
             "add", "remove", "undo", "redo", "log", "check", "schema", "bench"}) {
        CHECK(overview.out.contains(name));
        const CtlResult help = ctl({QLatin1String(name), QStringLiteral("--help")});
        CHECK(help.status == 0);
        CHECK(help.out.contains(QByteArray(QByteArray("rapportctl ") + name)));
    }
}

TEST_CASE("a file that is none of ours is named in a sentence and left alone")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear customer, this is a letter and no database.\n");
    file.close();
    const CtlResult result = ctl({QStringLiteral("list"), QStringLiteral("customer"),
        QStringLiteral("--json"), QStringLiteral("--file"), path});
    CHECK(result.status == 1);
    CHECK(result.out.isEmpty());
    CHECK(!result.err.isEmpty());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("Dear customer"));
    CHECK(ctl({QStringLiteral("list"), QStringLiteral("customer"), QStringLiteral("--file"),
                  folder.filePath(QStringLiteral("gone"))})
              .status
        == 1);
}

TEST_CASE("the schema is printed as SQL without any file")
{
    const CtlResult result = ctl({QStringLiteral("schema")});
    CHECK(result.status == 0);
    CHECK(result.out.contains("CREATE TABLE"));
    CHECK(ctl({QStringLiteral("schema"), QStringLiteral("--server")}).status == 2);
}

TEST_CASE("timings come with percentiles and the memory they took")
{
    CtlFile file(words("sample --customers 40 --lang zh"));
    const QJsonObject json = file.run(words("bench search --json")).json();
    for (const char *name : {"search", "search-one-han", "search-two-han", "search-three-latin",
             "search-initials", "search-phone-end"}) {
        const QJsonObject timing = json[QLatin1String(name)].toObject();
        CHECK(timing[QLatin1String("n")].toInt() >= 200);
        CHECK(timing[QLatin1String("p99_ms")].toDouble() >= timing[QLatin1String("p50_ms")].toDouble());
    }
    CHECK(json[QLatin1String("rss_mb")].toDouble() > 1);
}
