// SPDX-License-Identifier: GPL-3.0-or-later
// A rep at the console: adds, changes, finds, takes back.
#include "tests/features/ctl.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QJsonArray rows(const CtlResult &result)
{
    REQUIRE(result.status == 0);
    return result.json()[QLatin1String("rows")].toArray();
}

CtlFile small() { return CtlFile(words("sample --customers 12 --lang en")); }

} // namespace

TEST_CASE("a new file is made once and never written over")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rapport"));
    CHECK(ctl({QStringLiteral("new"), QStringLiteral("--file"), path, QStringLiteral("--currency"),
                  QStringLiteral("CNY")})
              .status
        == 0);
    const qint64 size = QFileInfo(path).size();
    const CtlResult again = ctl({QStringLiteral("new"), QStringLiteral("--file"), path});
    CHECK(again.status == 1);
    CHECK(!again.err.isEmpty());
    CHECK(QFileInfo(path).size() == size);
    const CtlResult stages = ctl({QStringLiteral("list"), QStringLiteral("stage"), QStringLiteral("--json"),
        QStringLiteral("--file"), path});
    CHECK(rows(stages).size() == 7);
}

TEST_CASE("a list obeys its filter, order, columns and limit")
{
    CtlFile file = small();
    const CtlResult result
        = file.run(words("list customer --sort name:desc --columns name,open_deals --limit 3 --json"));
    const QJsonArray found = rows(result);
    REQUIRE(found.size() == 3);
    CHECK(result.json()[QLatin1String("total")].toInt() == 12);
    CHECK(found[0][QLatin1String("name")].toString() > found[1][QLatin1String("name")].toString());
    CHECK(found[0].toObject().keys()
        == QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("open_deals")});
    const QJsonArray acme = rows(file.run({QStringLiteral("list"), QStringLiteral("customer"),
        QStringLiteral("--where"), QStringLiteral("name = \"Acme Robotics\""), QStringLiteral("--json")}));
    REQUIRE(acme.size() == 1);
    const QJsonObject amount = acme[0][QLatin1String("open_deals")].toObject();
    CHECK(amount[QLatin1String("minor")].toInt() == 18240000);
    CHECK(amount[QLatin1String("currency")].toString() == QStringLiteral("USD"));
    CHECK(acme[0][QLatin1String("owner")][QLatin1String("title")].toString() == QStringLiteral("Maya Chen"));
}

TEST_CASE("a record that was added is found, changed, taken back and repeated")
{
    CtlFile file = small();
    const CtlResult added = file.run({QStringLiteral("add"), QStringLiteral("customer"),
        QStringLiteral("name=腾飞科技"), QStringLiteral("grade=B"), QStringLiteral("owner=Tom Becker"),
        QStringLiteral("tags=OEM,China"), QStringLiteral("--json")});
    REQUIRE(added.status == 0);
    const QString id = added.json()[QLatin1String("id")].toString();
    CHECK(added.json()[QLatin1String("tags")].toArray().size() == 2);
    const QJsonArray hits = file.run(words("search tf --json")).json()[QLatin1String("hits")].toArray();
    REQUIRE(!hits.isEmpty());
    CHECK(hits[0][QLatin1String("id")].toString() == id);

    REQUIRE(file.run({QStringLiteral("set"), QStringLiteral("customer"), id, QStringLiteral("grade=A"),
                         QStringLiteral("tags-=China")})
                .status
        == 0);
    const auto grade = [&] {
        return file
            .run({QStringLiteral("show"), QStringLiteral("customer"), id.right(12), QStringLiteral("--json")})
            .json()[QLatin1String("grade")]
            .toString();
    };
    CHECK(grade() == QStringLiteral("A"));
    CHECK(file.run(words("undo")).status == 0);
    CHECK(grade() == QStringLiteral("B"));
    CHECK(file.run(words("redo")).status == 0);
    CHECK(grade() == QStringLiteral("A"));

    const QJsonArray history
        = file.run({QStringLiteral("show"), QStringLiteral("customer"), QStringLiteral("腾飞科技"),
                       QStringLiteral("--history"), QStringLiteral("--json")})
              .json()[QLatin1String("history")]
              .toArray();
    REQUIRE(history.size() >= 2);
    CHECK(history.last()[QLatin1String("op")].toString() == QStringLiteral("create"));
    const QJsonArray log = file.run(words("log --limit 2 --json")).json()[QLatin1String("batches")].toArray();
    REQUIRE(log.size() == 2);
    CHECK(log[0][QLatin1String("origin")].toString() == QStringLiteral("redo"));
}

TEST_CASE("what is removed leaves the lists and comes back by undo")
{
    CtlFile file = small();
    REQUIRE(file.run({QStringLiteral("remove"), QStringLiteral("customer"), QStringLiteral("Acme Robotics")})
                .status
        == 0);
    CHECK(rows(file.run(words("list customer --json"))).size() == 11);
    CHECK(rows(file.run(words("list customer --trash --json"))).size() == 1);
    REQUIRE(file.run(words("undo")).status == 0);
    CHECK(rows(file.run(words("list customer --json"))).size() == 12);
}

TEST_CASE("a refused change says which value and leaves the record")
{
    CtlFile file = small();
    const CtlResult refused = file.run({QStringLiteral("set"), QStringLiteral("customer"),
        QStringLiteral("Acme Robotics"), QStringLiteral("grade=Z")});
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(!refused.err.isEmpty());
    const CtlResult shown = file.run({QStringLiteral("show"), QStringLiteral("customer"),
        QStringLiteral("Acme Robotics"), QStringLiteral("--json")});
    CHECK(shown.json()[QLatin1String("grade")].toString() == QStringLiteral("A"));
    CHECK(shown.json()[QLatin1String("version")].toInt() == 1);
}
