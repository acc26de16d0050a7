// SPDX-License-Identifier: GPL-3.0-or-later
// An admin brings lists in and takes them out by the console.
#include "tests/features/ctl.h"

#include <QFile>
#include <QJsonArray>

namespace {

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool addsUp(const QJsonObject &report)
{
    int sum = 0;
    for (const char *part : {"created", "updated", "skipped", "duplicate", "rejected"})
        sum += report[QLatin1String(part)].toInt();
    return report[QLatin1String("read")].toInt() == sum;
}

} // namespace

TEST_CASE("a list comes in as one step, rejected rows are told and can be mended")
{
    CtlFile file(words("new"));
    const QString list = file.beside("list.csv");
    put(list,
        "Company,Phone,City\nBrightwater Foods,+1 512 555 0142,Austin\n,+1 512 555 "
        "0143,Boston\n腾飞机械,,重庆\n");
    const QString rejected = file.beside("rejected.csv");
    const CtlResult result = file.run({QStringLiteral("import"), list, QStringLiteral("--as"),
        QStringLiteral("customer"), QStringLiteral("--report"), rejected, QStringLiteral("--json")});
    CHECK(result.status == 3);
    CHECK(addsUp(result.json()));
    CHECK(result.json()[QLatin1String("created")].toInt() == 2);
    CHECK(result.json()[QLatin1String("rejected")].toInt() == 1);
    CHECK(contents(rejected).contains("Boston"));
    CHECK(!contents(rejected).contains("Austin"));
    REQUIRE(file.run(words("undo")).status == 0);
    CHECK(file.run(words("list customer --json")).json()[QLatin1String("total")].toInt() == 0);
}

TEST_CASE("a trial run writes nothing")
{
    CtlFile file(words("new"));
    const QString list = file.beside("list.csv");
    put(list, "name\nOne\nTwo\n");
    const CtlResult result = file.run({QStringLiteral("import"), list, QStringLiteral("--as"),
        QStringLiteral("customer"), QStringLiteral("--dry-run"), QStringLiteral("--json")});
    CHECK(result.status == 0);
    CHECK(result.json()[QLatin1String("created")].toInt() == 2);
    CHECK(file.run(words("list customer --json")).json()[QLatin1String("total")].toInt() == 0);
}

TEST_CASE("a sample goes out, comes in elsewhere, and goes out the same")
{
    const char *making = GENERATE("sample --customers 60 --lang en", "sample --customers 60 --lang zh");
    CtlFile file(words(making));
    const QString first = file.beside("first.csv"), second = file.beside("second.csv");
    REQUIRE(file.run({QStringLiteral("export"), QStringLiteral("--entity"), QStringLiteral("customer"),
                         QStringLiteral("--to"), first})
                .status
        == 0);
    CHECK(contents(first).startsWith("\xef\xbb\xbf"));
    const CtlResult again = file.run({QStringLiteral("import"), first, QStringLiteral("--as"),
        QStringLiteral("customer"), QStringLiteral("--json")});
    CHECK(again.status == 0);
    CHECK(addsUp(again.json()));
    CHECK(again.json()[QLatin1String("skipped")].toInt() == 60);
    REQUIRE(file.run({QStringLiteral("export"), QStringLiteral("--entity"), QStringLiteral("customer"),
                         QStringLiteral("--to"), second})
                .status
        == 0);
    CHECK(contents(first) == contents(second));
}

TEST_CASE("two samples of one seed export byte for byte alike")
{
    CtlFile one(words("sample --customers 50 --seed 7 --lang zh")),
        two(words("sample --customers 50 --seed 7 --lang zh"));
    for (const char *entity : {"customer", "contact", "deal", "activity", "task", "product"}) {
        const QString to = QStringLiteral("--to"), of = QStringLiteral("--entity"),
                      what = QStringLiteral("export");
        REQUIRE(one.run({what, of, QLatin1String(entity), to, one.beside("a.csv")}).status == 0);
        REQUIRE(two.run({what, of, QLatin1String(entity), to, two.beside("a.csv")}).status == 0);
        CHECK(contents(one.beside("a.csv")).size() > 100);
        CHECK(contents(one.beside("a.csv")) == contents(two.beside("a.csv")));
    }
}

TEST_CASE("inspect shows what an import would see")
{
    QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    put(list, "客户名称;电话\n腾飞机械;023 5550 0001\n");
    const QJsonObject json = ctl({QStringLiteral("inspect"), list, QStringLiteral("--json")}).json();
    CHECK(json[QLatin1String("format")].toString() == QStringLiteral("csv"));
    CHECK(json[QLatin1String("delimiter")].toString() == QStringLiteral(";"));
    CHECK(json[QLatin1String("header_row")].toInt() == 1);
    CHECK(json[QLatin1String("mapping")].toArray()[0][QLatin1String("field")].toString()
        == QStringLiteral("name"));
    const QJsonArray raw
        = ctl({QStringLiteral("inspect"), list, QStringLiteral("--raw"), QStringLiteral("--json")})
              .json()[QLatin1String("rows")]
              .toArray();
    REQUIRE(raw.size() == 2);
    CHECK(raw[0][0].toString() == QStringLiteral("客户名称"));
}

TEST_CASE("a fresh sample is sound, and a missing list changes nothing")
{
    CtlFile file(words("sample --customers 40 --lang en"));
    const CtlResult sound = file.run(words("check --json"));
    CHECK(sound.status == 0);
    CHECK(sound.json()[QLatin1String("ok")].toBool());
    CHECK(file.run({QStringLiteral("import"), file.beside("gone.csv"), QStringLiteral("--as"),
                       QStringLiteral("customer")})
              .status
        == 1);
    CHECK(file.run({QStringLiteral("import"), file.beside("gone.csv")}).status == 2);
    CHECK(file.run({QStringLiteral("export"), QStringLiteral("--entity"), QStringLiteral("customer"),
                       QStringLiteral("--to"), file.beside("a.pdf")})
              .status
        == 2);
}
