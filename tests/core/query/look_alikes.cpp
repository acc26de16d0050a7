// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

#include "core/query/reads.h"

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
