// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/model/filter.h"

#include <QRandomGenerator>

using namespace rapport;

namespace {

using Op = Condition::Op;

QString randomValue(QRandomGenerator &random)
{
    static const QString signs = QStringLiteral("aB9 _-+.:@/#%\"\\()=<>!,'腾é\n\tandorin*");
    QString value;
    for (int i = int(random.bounded(8)); i > 0; --i)
        value += signs[qsizetype(random.bounded(quint32(signs.size())))];
    static const QStringList words{QStringLiteral("and"), QStringLiteral("OR"), QStringLiteral("empty"),
        QStringLiteral("not"), QStringLiteral("is"), QStringLiteral("today")};
    return random.bounded(6) == 0 ? words[qsizetype(random.bounded(quint32(words.size())))] : value;
}

Filter leaf(const char *field)
{
    return Filter::of({QString::fromLatin1(field), Op::Equal, {QStringLiteral("1")}});
}

Filter randomFilter(QRandomGenerator &random, int depth)
{
    if (depth == 0 || random.bounded(3) == 0) {
        static const QStringList fields{QStringLiteral("name"), QStringLiteral("next_follow_up"),
            QStringLiteral("island"), QStringLiteral("金额")};
        Condition condition{fields[qsizetype(random.bounded(4u))], Op(random.bounded(12)), {}};
        const bool list = condition.op == Op::In || condition.op == Op::NotIn;
        if (condition.op != Op::Empty && condition.op != Op::NotEmpty) {
            for (int i = list ? 1 + int(random.bounded(3)) : 1; i > 0; --i)
                condition.values << randomValue(random);
        }
        return Filter::of(condition);
    }
    std::vector<Filter> parts;
    const bool isRelated = random.bounded(3) == 0; // about other records: any number of parts
    for (int i = (isRelated ? 0 : 2) + int(random.bounded(3)); i > 0; --i)
        parts.push_back(randomFilter(random, depth - 1));
    if (isRelated) {
        static const QStringList names{QStringLiteral("owner"), QStringLiteral("stage_change"),
            QStringLiteral("stage_change.from"), QStringLiteral("island")};
        Filter group
            = Filter::via(names[qsizetype(random.bounded(4u))], std::move(parts), random.bounded(2) == 1);
        if (group.parts.size() > 1 && random.bounded(2))
            group.join = Filter::Join::Any;
        else if (group.parts.size() == 1 && !group.parts[0].isLeaf() && group.parts[0].through.isEmpty())
            group.parts = {leaf("a")}; // a group around a group is read back as one
        return group;
    }
    return random.bounded(2) ? Filter::all(std::move(parts)) : Filter::any(std::move(parts));
}

} // namespace

TEST_CASE("every filter that can be built is read back equal from its text", "[filter]")
{
    for (quint32 seed = 0; seed < 3000; ++seed) {
        QRandomGenerator random(seed);
        const Filter filter = randomFilter(random, int(seed % 5));
        const QString text = filter.text();
        INFO("seed " << seed << ": " << text.toStdString());
        const auto read = Filter::parse(text);
        REQUIRE(read);
        REQUIRE(*read == filter);
    }
}

TEST_CASE("groups of one and empty groups say nothing of their own", "[filter]")
{
    CHECK(Filter::all({Filter::any({Filter::all({leaf("a")})})}).text() == QLatin1String("a = 1"));
    CHECK(Filter::all({Filter(), leaf("a"), Filter::any({})}).text() == QLatin1String("a = 1"));
    CHECK(Filter::all({Filter::all({Filter::any({leaf("a"), leaf("b")})}), leaf("c")}).text()
        == QLatin1String("(a = 1 or b = 1) and c = 1"));
    CHECK(Filter().text().isEmpty());
    CHECK(Filter::all({}).isEmpty());
}

TEST_CASE("and binds tighter than or, brackets tighter than both", "[filter]")
{
    CHECK(*Filter::parse(u"a = 1 or b = 1 and c = 1")
        == Filter::any({leaf("a"), Filter::all({leaf("b"), leaf("c")})}));
    CHECK(*Filter::parse(u"(a = 1 or b = 1) and c = 1")
        == Filter::all({Filter::any({leaf("a"), leaf("b")}), leaf("c")}));
    CHECK(*Filter::parse(u"((((a=1))))") == leaf("a"));
    CHECK_FALSE(Filter::parse(u"a and b = 1"));
    CHECK(Filter::parse(u"a = 1 AND b = 1")->parts.size() == 2);
    CHECK(Filter::parse(u"")->isEmpty());
    CHECK(Filter::parse(u"  \n ")->isEmpty());
    CHECK(Filter::parse(u"a = 1 and b = 1 or a = 2")->fields()
        == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("a filter that cannot be read says where and what is missing", "[filter]")
{
    for (const char *text : {"name", "name =", "= 5", "name ~ 5", "name = a b", "(name = a", "name = a)",
             "name in a", "name in (a", "name in ()", "name is", "name is full", "name not a", "name = \"a",
             "and", "name = a and", "name = a or or b = 1", "()", "owner(", "owner(team = a", "owner(team)",
             "owner(team = a))", "not owner(team = a", "not owner", "not not owner(a = 1)", "not (a = 1)",
             "not a = 1", "owner(team = a) b = 1", "(owner)(a = 1)", "owner(a = 1)(b = 1)", "owner(and)"}) {
        const auto read = Filter::parse(QString::fromLatin1(text));
        INFO(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == Error::Code::Invalid);
        CHECK(read.error().what.contains(QString::fromLatin1(text)));
        CHECK_FALSE(read.error().why.isEmpty());
    }
    CHECK_FALSE(Filter::parse(QString(100000, u'(')));
    CHECK_FALSE(Filter::parse(QStringLiteral("owner(").repeated(100000)));
    CHECK_FALSE(Filter::parse(QStringLiteral("not owner(").repeated(100000)));
}

TEST_CASE("no text brings the reader of filters down", "[filter]")
{
    static const QStringList pieces{QStringLiteral("("), QStringLiteral(")"), QStringLiteral("name"),
        QStringLiteral(" and "), QStringLiteral(" or "), QStringLiteral("="), QStringLiteral("!"),
        QStringLiteral("in"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral(","),
        QStringLiteral("owner("), QStringLiteral("not owner("), QStringLiteral("a.b"), QStringLiteral(" "),
        QStringLiteral("is"), QStringLiteral("empty"), QStringLiteral("not"), QString(QChar(0)),
        QString(QChar(0xd800)), QStringLiteral("腾")};
    for (quint32 seed = 0; seed < 5000; ++seed) {
        QRandomGenerator random(seed);
        QString text;
        for (int i = int(random.bounded(12)); i > 0; --i)
            text += pieces[qsizetype(random.bounded(quint32(pieces.size())))];
        const auto read = Filter::parse(text);
        if (read) {
            INFO("seed " << seed << ": " << text.toStdString());
            REQUIRE(Filter::parse(read->text()));
        }
    }
}

TEST_CASE("what is asked of other records is written with their name in front", "[filter]")
{
    CHECK(Filter::via(QStringLiteral("owner"), {leaf("team")}).text() == QLatin1String("owner(team = 1)"));
    CHECK(Filter::via(QStringLiteral("deal"), {leaf("a"), leaf("b")}, true).text()
        == QLatin1String("not deal(a = 1 and b = 1)"));
    CHECK(Filter::via(QStringLiteral("deal"), {}, true).text() == QLatin1String("not deal()"));
    CHECK(Filter::all({leaf("a"), Filter::via(QStringLiteral("owner"), {leaf("b")})}).text()
        == QLatin1String("a = 1 and owner(b = 1)"));
    CHECK(*Filter::parse(u"NOT  deal ( a=1 or b=1 )")
        == Filter{{}, Filter::Join::Any, {leaf("a"), leaf("b")}, QStringLiteral("deal"), true});
    CHECK(*Filter::parse(u"customer(owner(team = 1))")
        == Filter::via(QStringLiteral("customer"), {Filter::via(QStringLiteral("owner"), {leaf("team")})}));
    CHECK(*Filter::parse(u"(owner(a = 1))") == Filter::via(QStringLiteral("owner"), {leaf("a")}));
    CHECK_FALSE(Filter::via(QStringLiteral("deal"), {}).isEmpty());
}

TEST_CASE("groups around a group of other records say nothing of their own", "[filter]")
{
    const Filter inner = Filter::any({leaf("a"), leaf("b")});
    const Filter group = Filter::via(QStringLiteral("owner"), {Filter::all({inner, Filter::all({})})}, true);
    CHECK(group.text() == QLatin1String("not owner(a = 1 or b = 1)"));
    const auto read = Filter::parse(group.text());
    REQUIRE(read);
    CHECK(read->join == Filter::Join::Any);
    CHECK(read->text() == group.text());
}

TEST_CASE("a field that is called not is still a field", "[filter]")
{
    CHECK(*Filter::parse(u"not = 1") == leaf("not"));
    CHECK(Filter::parse(u"not is empty")->condition.op == Op::Empty);
    CHECK(Filter::parse(u"not contains x")->condition.field == QLatin1String("not"));
}

TEST_CASE("a filter names the fields and links it looks at itself, not those of others", "[filter]")
{
    CHECK(Filter::parse(u"a = 1 and owner(team = 1 and b = 2) and not deal(c = 1)")->fields()
        == QStringList{QStringLiteral("a"), QStringLiteral("owner"), QStringLiteral("deal")});
}
