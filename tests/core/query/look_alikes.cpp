// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include "core/query/look_alikes.h"

using namespace rapport;
using namespace rapport::test;

namespace {

Record filled(TempStore &file, const QString &entity, const QVariantMap &values)
{
    Record record(file.schema->at(entity));
    record.meta.id = Uid::make();
    for (auto it = values.begin(); it != values.end(); ++it)
        REQUIRE(record.set(it.key(), it.value()));
    return record;
}

QString reason(TempStore &file, const Record &candidate)
{
    const auto found = query::lookAlikes(file.reads(), candidate, 5);
    REQUIRE(found);
    return found->empty() ? QString() : found->front().reason;
}

} // namespace

TEST_CASE("another spelling of a customer is noticed while it is typed", "[duplicates]")
{
    TempStore file;
    const QString customer = QStringLiteral("customer"), name = QStringLiteral("name");
    const Record acme = file.add(filled(file, customer,
        {{name, QStringLiteral("Acme Robotics Inc.")},
            {QStringLiteral("phone"), QStringLiteral("+1 512 555 0142")},
            {QStringLiteral("email"), QStringLiteral("info@acme.example")},
            {QStringLiteral("number"), QStringLiteral("C-0815")}}));
    file.add(filled(file, customer, {{name, QStringLiteral("腾飞科技有限公司")}}));
    const auto byName = [&](const char *typed) {
        return reason(file, filled(file, customer, {{name, QString::fromUtf8(typed)}}));
    };
    CHECK(byName("ACME robotics") == QLatin1String("name"));
    CHECK(byName("acme robotics LLC") == QLatin1String("name"));
    CHECK(byName("Acme Robotics Inc.") == QLatin1String("name"));
    CHECK(byName("腾飞科技") == QLatin1String("name"));
    CHECK(byName("騰飛科技有限公司") == QLatin1String("name"));
    CHECK(byName("Acme Plumbing").isEmpty());
    CHECK(byName("Ac").isEmpty());
    CHECK(reason(file, filled(file, customer, {{QStringLiteral("phone"), QStringLiteral("(512) 555-0142")}}))
        == QLatin1String("phone"));
    CHECK(
        reason(file, filled(file, customer, {{QStringLiteral("phone"), QStringLiteral("0142")}})).isEmpty());
    CHECK(
        reason(file, filled(file, customer, {{QStringLiteral("email"), QStringLiteral("INFO@acme.example")}}))
        == QLatin1String("email"));
    CHECK(reason(file, filled(file, customer, {{QStringLiteral("number"), QStringLiteral("c-0815")}}))
        == QLatin1String("number"));
    CHECK(reason(file, acme).isEmpty()); // never itself
    file.commit({removal(acme)});
    CHECK(byName("ACME robotics").isEmpty()); // nor what lies in the trash
}

TEST_CASE(
    "a lead is known again as a customer, a contact or another lead, and they as a lead", "[duplicates]")
{
    TempStore file;
    const QString name = QStringLiteral("name"), company = QStringLiteral("company");
    const QString phone = QStringLiteral("phone"), mobile = QStringLiteral("mobile");
    const QString email = QStringLiteral("email"), lead = QStringLiteral("lead");
    const Record acme = file.add(filled(file, QStringLiteral("customer"),
        {{name, QStringLiteral("Acme Robotics Inc.")}, {phone, QStringLiteral("+1 512 555 0100")}}));
    const Record dana = file.add(filled(file, QStringLiteral("contact"),
        {{name, QStringLiteral("Dana Reyes")}, {mobile, QStringLiteral("+1 512 555 0142")},
            {QStringLiteral("customer"), QVariant::fromValue(acme.id())}}));
    const Record old = file.add(filled(file, lead,
        {{name, QStringLiteral("Kim Lee")}, {company, QStringLiteral("腾飞科技有限公司")},
            {email, QStringLiteral("kim@tengfei.example")}}));
    const auto found = [&](const QString &entity, const QVariantMap &values) {
        QStringList all;
        const auto alike = query::alikeEverywhere(file.reads(), filled(file, entity, values), 5);
        REQUIRE(alike);
        for (const query::Alike &one : *alike)
            all << one.entity + QLatin1Char(':') + one.title + QLatin1Char(':') + one.reason;
        return all;
    };
    const QString asAcme = QStringLiteral("customer:Acme Robotics Inc.:");
    CHECK(found(lead, {{company, QStringLiteral("acme robotics LLC")}}) == QStringList{asAcme + company});
    CHECK(found(lead, {{mobile, QStringLiteral("512 555 0100")}}) == QStringList{asAcme + mobile});
    CHECK(found(lead, {{phone, QStringLiteral("(512) 555-0142")}})
        == QStringList{QStringLiteral("contact:Dana Reyes:phone")});
    CHECK(found(lead, {{name, QStringLiteral("dana reyes")}})
        == QStringList{QStringLiteral("contact:Dana Reyes:name")});
    CHECK(found(lead, {{company, QStringLiteral("腾飞科技")}})
        == QStringList{QStringLiteral("lead:Kim Lee:company")});
    CHECK(found(QStringLiteral("customer"), {{name, QStringLiteral("騰飛科技有限公司")}})
        == QStringList{QStringLiteral("lead:Kim Lee:name")});
    CHECK(found(QStringLiteral("contact"), {{email, QStringLiteral("KIM@tengfei.example")}})
        == QStringList{QStringLiteral("lead:Kim Lee:email")});
    CHECK(found(lead, {{name, QStringLiteral("Somebody Else")}}).isEmpty());
    const auto alike = query::alikeIn(file.reads(),
        filled(file, lead, {{name, QStringLiteral("Dana Reyes")}}), QStringLiteral("contact"), 5);
    REQUIRE(alike);
    REQUIRE(alike->size() == 1);
    CHECK(alike->front().detail == QLatin1String("Acme Robotics Inc."));
    CHECK(alike->front().id == dana.id());
    CHECK_FALSE(query::alikeEverywhere(file.reads(), old, 5)->size()); // never itself
}
