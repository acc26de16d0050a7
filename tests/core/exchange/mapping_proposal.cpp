// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

const Schema &schema()
{
    static const Schema made;
    return made;
}

Inspection seen(const QByteArray &text, const QString &entity = {}, const QString &name = u"list.csv"_s)
{
    auto book = openBytes(text, name);
    REQUIRE(book);
    InspectOptions options;
    options.entity = entity;
    options.region = u"CN"_s;
    auto inspection = inspectBook(std::shared_ptr<Workbook>(std::move(*book)), name, schema(), options);
    REQUIRE(inspection);
    return *inspection;
}

// "heading=field", in the order of the file.
QStringList pairs(const Mapping &mapping)
{
    QStringList list;
    for (const MappedColumn &column : mapping.columns)
        list << QString(column.column + u'=' + column.field);
    return list;
}

QString errorOf(const QByteArray &json, const Inspection &file, const QString &entity)
{
    const auto mapping = mappingFromJson(json, schema(), schema().at(entity), file.table, {});
    REQUIRE_FALSE(mapping);
    return mapping.error().text();
}

} // namespace

TEST_CASE("Chinese headings find their fields")
{
    const Inspection file
        = seen("客户名称,等级,联系人,手机号码,省市,行业分类,跟进人,下次联系,备注\n"
               "成都蜀禾食品有限公司,B,邓佳宁,13800004127,四川成都,食品加工,王海涛,2026-03-20,展会认识\n"
               "宁波锐川电子股份有限公司,A,沈立群,13900008816,浙江宁波,电子制造,陈思雨,2026/3/18,\n");
    CHECK(file.guess.entity == u"customer"_s);
    CHECK(pairs(file.mapping)
        == QStringList{u"客户名称=name"_s, u"等级=grade"_s, u"联系人=contact.name"_s,
            u"手机号码=contact.mobile"_s, u"省市=province"_s, u"行业分类=industry"_s, u"跟进人=owner"_s,
            u"下次联系=next_follow_up"_s, u"备注=note"_s});
    for (const MappedColumn &column : file.mapping.columns) {
        CHECK(column.confidence >= 0.5);
        CHECK(column.confidence <= 1.0);
    }
}

TEST_CASE("traditional characters and odd writing of a heading make no difference")
{
    const Inspection file = seen("公司名稱,統一編號,聯絡電話,電子郵件信箱,網址\n臺灣水泥股份有限公司,"
                                 "11913502,(02)2531-7099,a@b.com.tw,www.tcc.com.tw\n",
        u"customer"_s);
    CHECK(pairs(file.mapping)
        == QStringList{u"公司名稱=name"_s, u"統一編號=credit_code"_s, u"聯絡電話=phone"_s,
            u"電子郵件信箱=email"_s, u"網址=website"_s});
}

TEST_CASE("exports of common programs find their fields")
{
    CHECK(pairs(seen("First Name,Last Name,Company,Job Title,E-mail Address,Business Phone,Mobile Phone\n"
                     "Ada,Lovelace,Engine Ltd,Analyst,ada@engine.example,+44 20 7946 0001,+44 7700 900001\n",
              u"contact"_s)
                    .mapping)
        == QStringList{u"First Name=given_name"_s, u"Last Name=family_name"_s, u"Company=customer"_s,
            u"Job Title=title"_s, u"E-mail Address=email"_s, u"Business Phone=phone"_s,
            u"Mobile Phone=mobile"_s});
    CHECK(pairs(seen(
              "Name,Given Name,Family Name,Birthday,Notes,E-mail 1 - Value,Phone 1 - Value,Organization 1 - "
              "Name,Organization 1 - Title\n"
              "Ada Lovelace,Ada,Lovelace,1815-12-10,,ada@engine.example,020 7946 0001,Engine Ltd,Analyst\n",
              u"contact"_s)
                    .mapping)
        == QStringList{u"Name=name"_s, u"Given Name=given_name"_s, u"Family Name=family_name"_s,
            u"Birthday=birthday"_s, u"Notes=note"_s, u"E-mail 1 - Value=email"_s, u"Phone 1 - Value=phone"_s,
            u"Organization 1 - Name=customer"_s, u"Organization 1 - Title=title"_s});
    CHECK(pairs(seen("Deal Name,Deal Stage,Amount,Close Date,Deal owner,Associated Company,Record ID\n"
                     "Renewal,Closed Won,1200,2026-01-05,Kim,Acme,77\n",
              u"deal"_s)
                    .mapping)
        == QStringList{u"Deal Name=name"_s, u"Deal Stage=stage"_s, u"Amount=amount"_s,
            u"Close Date=closed_on"_s, u"Deal owner=owner"_s, u"Associated Company=customer"_s,
            u"Record ID=number"_s});
    CHECK(pairs(seen("Deal - Title,Deal - Value,Deal - Organization,Deal - Contact person,Deal - Stage,Deal "
                     "- Expected close date\n"
                     "Renewal,1200,Acme,Kim,Proposal,2026-01-05\n",
              u"deal"_s)
                    .mapping)
        == QStringList{u"Deal - Title=name"_s, u"Deal - Value=amount"_s, u"Deal - Organization=customer"_s,
            u"Deal - Contact person=contact"_s, u"Deal - Stage=stage"_s,
            u"Deal - Expected close date=closes_on"_s});
}

TEST_CASE("content decides where a heading says nothing, and speaks against a wrong one")
{
    const Inspection file = seen("a,b,c\nAcme,info@acme.example,https://"
                                 "acme.example\nBetatech,hello@beta.example,https://beta.example\n",
        u"customer"_s);
    CHECK(pairs(file.mapping) == QStringList{u"a=name"_s, u"b=email"_s, u"c=website"_s});
    const Inspection dates = seen("Name,Phone\nAcme,2026-01-05\nBetatech,2026-01-06\n", u"customer"_s);
    CHECK(dates.mapping.columns[1].confidence < 0.6);
}

TEST_CASE("no field is filled from two columns, and what is left over stays in the list")
{
    const Inspection file
        = seen("Company,Email,E-mail,Favourite colour\nAcme,a@b.example,c@d.example,green\n", u"customer"_s);
    CHECK(file.mapping.unmapped() == QStringList{u"E-mail"_s, u"Favourite colour"_s});
    CHECK(file.mapping.columns.size() == 4);
}

TEST_CASE("files say by their headings or their name what they hold")
{
    CHECK(seen("product,series,sales_price\nGTX Basic,GTX,550\n").guess.entity == u"product"_s);
    CHECK(seen("opportunity_id,sales_agent,product,account,deal_stage,close_value\n1,Kim,GTX,Acme,Won,5\n")
              .guess.entity
        == u"deal"_s);
    CHECK(seen("姓名,公司,手机,职务\n王伟,腾飞科技,13800138000,经理\n").guess.entity == u"contact"_s);
    CHECK(seen("First Name,Last Name,Company,Lead Status\nAda,L,Engine,New\n", {}, u"leads-100.csv"_s)
              .guess.entity
        == u"lead"_s);
    CHECK(seen("任务,截止日期,优先级\n回访,2026-03-20,高\n").guess.entity == u"task"_s);
    CHECK(seen("x,y,z\n1,2,3\n4,5,6\n").guess.entity.isEmpty());
}

TEST_CASE("a mapping is read back from what it writes and from what inspect prints")
{
    const Inspection file = seen("公司,电话,日期\nAcme,010-62345678,03/04/2026\n", u"customer"_s);
    const EntityDef &def = schema().at(u"customer");
    for (const QByteArray &json :
        {QJsonDocument(file.mapping.toJson()).toJson(), QJsonDocument(file.mapping.json()).toJson(),
            QByteArray(R"({"公司": "name", "电话": {"field": "phone"}, "日期": null})"),
            QByteArray(R"({"name": "公司", "phone": "电话"})"),
            QByteArray(
                R"({"columns": {"公司": "Customer name", "电话": "phone"}, "constants": {"source": "Fair"}, "date_order": "month_first"})")}) {
        const auto mapping = mappingFromJson(json, schema(), def, file.table, {});
        INFO(json.toStdString());
        INFO((mapping ? QString() : mapping.error().text()).toStdString());
        REQUIRE(mapping);
        CHECK(mapping->columnOf(u"name") == 0);
        CHECK(mapping->columnOf(u"phone") == 1);
    }
    const auto last = mappingFromJson(
        R"({"columns": {"公司": "name"}, "constants": {"source": "Fair"}, "date_order": "month_first"})",
        schema(), def, file.table, {});
    REQUIRE(last);
    CHECK(last->constants.value(u"source"_s) == u"Fair"_s);
    CHECK(last->dates == rules::DateOrder::MonthFirst);
}

TEST_CASE("a mapping for another file is refused by name")
{
    const Inspection file = seen("公司,电话\nAcme,010-62345678\n", u"customer"_s);
    CHECK(errorOf(R"({"account": "name"})", file, u"customer"_s).contains(u"account"_s));
    CHECK(errorOf(R"({"公司": "colour_of_roof"})", file, u"customer"_s).contains(u"colour_of_roof"_s));
    CHECK(errorOf(R"({"公司": "name", "电话": "name"})", file, u"customer"_s).contains(u"name"_s));
    CHECK(errorOf("not json", file, u"customer"_s).contains(u"JSON"_s));
    CHECK(errorOf(R"({"entity": "deal", "columns": {"公司": "name"}})", file, u"customer"_s)
              .contains(u"deal"_s));
}

TEST_CASE("inspection prints what the importer sees")
{
    const QJsonObject json = seen("Notes of 2026\n\nCompany;Phone\nAcme;010-62345678\n").json();
    CHECK(json.value(u"format").toString() == u"csv"_s);
    CHECK(json.value(u"delimiter").toString() == u";"_s);
    CHECK(json.value(u"entity").toString() == u"customer"_s);
    CHECK(json.value(u"mapping").toArray().first().toObject().value(u"field").toString() == u"name"_s);
    CHECK(json.value(u"sheets").toArray().size() == 1);
    CHECK(json.value(u"rows").toArray().last().toArray().first().toString() == u"Acme"_s);
}
