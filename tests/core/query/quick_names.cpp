// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/quick_names.h"

#include "core/model/activity.h"
#include "core/model/change.h"
#include "core/model/contact.h"
#include "core/model/customer.h"
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include <chrono>
#include <cstdio>

using namespace rapport;
using namespace rapport::test;
using namespace Qt::StringLiterals;

namespace {

Record made(TempStore &file, const EntityDef &def, const std::vector<std::pair<QString, QVariant>> &values)
{
    Record record(def);
    record.meta.id = Uid::make();
    for (const auto &[field, value] : values)
        REQUIRE(record.set(field, value));
    return file.add(record);
}

Record company(TempStore &file, const QString &name, const QString &brief = {})
{
    return made(file, file.schema->of<Customer>(), {{u"name"_s, name}, {u"short_name"_s, brief}});
}

Record person(TempStore &file, const QString &name, const Record &at)
{
    return made(file, file.schema->of<Contact>(),
        {{u"name"_s, name}, {u"customer"_s, QVariant::fromValue(at.meta.id)}});
}

rules::QuickLine read(TempStore &file, const QString &line)
{
    const auto names = query::quickNames(file.reads(), line);
    REQUIRE(names);
    const rules::WhenContext when{QDateTime(QDate(2026, 3, 17), QTime(10, 42)), rules::DateOrder::DayFirst};
    return rules::readQuickLine(line, {when, names->lookup()});
}

// What the line speaks of: people, then the company; namesakes with a bar between.
QString who(TempStore &file, const QString &line)
{
    const rules::QuickLine found = read(file, line);
    QStringList out;
    for (const rules::QuickWho &each : found.people) {
        QStringList names;
        for (const rules::QuickName &name : each.candidates)
            names << name.name;
        out << (each.isNew() ? QString(u"+" + each.name) : names.join(u'|'));
    }
    if (found.company)
        out << u"#"
                + (found.company->isNew() ? QString(u"+" + found.company->name)
                                          : found.company->candidates.front().name);
    return out.join(u' ');
}

} // namespace

TEST_CASE("a quick line finds people and companies of the file by what people call them", "[quick]")
{
    TempStore file;
    const Record acme = company(file, u"Acme Corp"_s), river = company(file, u"Blue River Ltd"_s);
    const Record zhonghe = company(file, u"苏州中禾精密制造有限公司"_s),
                 long_ = company(file, u"中国第一汽车股份有限公司"_s, u"一汽"_s);
    person(file, u"Anna Meyer"_s, acme);
    person(file, u"Anna Kern"_s, river);
    person(file, u"王伟"_s, zhonghe);
    person(file, u"李静"_s, long_);
    for (const auto &[line, expected] : std::initializer_list<std::pair<const char16_t *, const char16_t *>>{
             {u"call Anna tomorrow 3pm #Acme", u"Anna Meyer #Acme Corp"},
             {u"call Anna tomorrow", u"Anna Kern|Anna Meyer"},
             {u"call Meyer tomorrow", u"Anna Meyer"},
             {u"visit Blue River", u"#Blue River Ltd"},
             {u"王伟 电话 报价已发 3天后回访", u"王伟"},
             {u"visit 中禾 下周三上午10点", u"#苏州中禾精密制造有限公司"},
             {u"拜访苏州中禾", u"#苏州中禾精密制造有限公司"},
             {u"一汽 李静 微信", u"李静 #一汽"},
             {u"李總電話", u"李静"},
             {u"call #Nordwind tomorrow", u"#+Nordwind"},
         }) {
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(
            who(file, QString::fromUtf16(line)).toStdString() == QString::fromUtf16(expected).toStdString());
    }
}

TEST_CASE("a quick line gives the records' keys, and tells namesakes apart by their company", "[quick]")
{
    TempStore file;
    const Record acme = company(file, u"Acme Corp"_s), river = company(file, u"Blue River Ltd"_s);
    person(file, u"Anna Meyer"_s, acme);
    const Record kern = person(file, u"Anna Meyer"_s, river);
    const rules::QuickLine both = read(file, u"call Anna Meyer"_s);
    REQUIRE(both.people.size() == 1);
    CHECK(both.people.front().candidates.size() == 2);
    const rules::QuickLine one = read(file, u"call Anna Meyer #Blue River"_s);
    REQUIRE(one.people.size() == 1);
    REQUIRE(one.people.front().candidates.size() == 1);
    CHECK(one.people.front().candidates.front().key == kern.meta.id.bytes());
    CHECK(one.people.front().candidates.front().companyKey == river.meta.id.bytes());
}

TEST_CASE("of a hundred namesakes a quick line finds the one at the company that it names", "[quick]")
{
    TempStore file;
    const Record acme = company(file, u"Acme Robotics"_s), other = company(file, u"Globex GmbH"_s);
    for (int i = 0; i < 100; ++i)
        person(file, u"Anna B%1"_s.arg(i), other);
    person(file, u"Anna Lindqvist"_s, acme);
    CHECK(who(file, u"call Anna tomorrow 3pm #Acme"_s) == u"Anna Lindqvist #Acme Robotics");
}

TEST_CASE("a surname with a title means first whom one was in contact with last", "[quick]")
{
    TempStore file;
    const Record acme = company(file, u"Acme Corp"_s);
    person(file, u"王安"_s, acme);
    const Record wei = person(file, u"王伟"_s, acme);
    CHECK(who(file, u"王总 明天电话"_s) == u"王伟|王安");
    made(file, file.schema->of<Activity>(),
        {{u"kind"_s, u"call"_s}, {u"contact"_s, QVariant::fromValue(wei.meta.id)},
            {u"at"_s, QVariant::fromValue(monday())}});
    CHECK(who(file, u"王总 明天电话"_s) == u"王伟|王安");
    const Record an = person(file, u"王博"_s, acme);
    made(file, file.schema->of<Activity>(),
        {{u"kind"_s, u"call"_s}, {u"contact"_s, QVariant::fromValue(an.meta.id)},
            {u"at"_s, QVariant::fromValue(Instant{monday().ms + 60'000})}});
    CHECK(who(file, u"王总 明天电话"_s) == u"王博|王伟|王安");
}

TEST_CASE("a quick line speaks of nobody who has been deleted", "[quick]")
{
    TempStore file;
    const Record acme = company(file, u"Acme Corp"_s);
    const Record anna = person(file, u"Anna Meyer"_s, acme);
    CHECK(who(file, u"met Anna at Acme"_s) == u"Anna Meyer #Acme Corp");
    for (const Record &record : {anna, acme}) {
        file.commit({removal(file.load(record))}, u"remove"_s);
    }
    const auto names = query::quickNames(file.reads(), u"met Anna at Acme"_s);
    REQUIRE(names);
    CHECK(names->isEmpty());
}

TEST_CASE("the names of a quick line in a file given by the environment", "[.names-bench]")
{
    const QString path = qEnvironmentVariable("RAPPORT_BENCH_FILE");
    const auto database = Database::open(path, Database::Access::ReadOnly);
    REQUIRE(database);
    query::Context context;
    context.database = database->get();
    for (int round = 0; round < 3; ++round) {
        for (const QString &line : {u"王伟 电话 报价已发 3天后回访"_s, u"visit 中禾 下周三上午10点"_s,
                 u"call Anna tomorrow 3pm #Acme"_s, u"王总电话 合同没问题 下周一来公司签"_s,
                 u"拜访了中禾 王总对价格不满意 下周二再打电话"_s}) {
            const auto start = std::chrono::steady_clock::now();
            const auto names = query::quickNames(context, line);
            const double ms
                = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
            REQUIRE(names);
            std::printf("%7.2f ms  %s\n", ms, qPrintable(line));
        }
    }
}
