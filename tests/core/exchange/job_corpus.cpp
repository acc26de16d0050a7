// SPDX-License-Identifier: GPL-3.0-or-later
// Real lists from elsewhere: each comes in with counts that add up and the text that stands in it,
// and goes out in an export that changes nothing when it comes back.
#include "tests/support/catch.h"
#include "tests/support/import_trial.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Real {
    const char *file;
    const char *entity;
    int rows;
    int made; // fewer where a list names a record twice
    const char *field; // and a text that must be found in it
    const char *text;
};

constexpr Real kReal[] = {
    {"crm-maven/accounts.csv", "customer", 85, 85, "name", "Zumgoity"},
    {"crm-maven/products.csv", "product", 7, 7, "name", "GTX Plus Basic"},
    {"crm-maven/sales_teams.csv", "user", 35, 35, "name", "Versie Hillebrand"},
    {"datablist-customers/customers-1000.csv", "customer", 1000, 1000, "number", "dE014d010c7ab0c"},
    {"datablist-customers/customers-1000.csv", "contact", 1000, 1000, "name", "Andrew Goodman"},
    {"datablist-orgs/organizations-1000.csv", "customer", 1000, 1000, "website", "https://mcdowell.com/"},
    {"datablist-people/people-1000.csv", "contact", 1000, 1000, "name", "Shelia Mahoney"},
    {"datablist-people/leads-100.csv", "lead", 100, 100, "name", "Victor Cochran"},
    {"northwind/customers.csv", "customer", 91, 91, "name", "Antonio Moreno Taquería"},
    {"northwind/suppliers.csv", "customer", 29, 29, "name", "Exotic Liquids"},
    {"northwind/products.csv", "product", 77, 77, "name", "Aniseed Syrup"},
    {"northwind/employees.csv", "user", 9, 9, "name", "Nancy Davolio"},
    {"odoo-templates/res_partner.xlsx", "customer", 0, 0, "", ""},
    {"odoo-templates/m2m_customers_tags.csv", "customer", 5, 5, "name", "Hydra Supplies"},
    {"odoo-templates/o2m_customers_contacts.csv", "customer", 8, 8, "address", "25 Pacific Road"},
    {"salesforce-dataloader/accountData.csv", "customer", 423, 423, "name", "Gravity Investments"},
    {"salesforce-dataloader/opportunityData.csv", "deal", 38, 38, "number", "006x0000001YtCrAAK"},
    {"zh-excel-bom/客户信息.csv", "customer", 10, 10, "name", "Lesley"},
    {"zh-gbk-stocks/stock_basic.csv", "customer", 0, 0, "name", "上证综合指数"},
    {"zh-utf8-tw-listed/t187ap03_L.csv", "customer", 0, 0, "name", "臺灣水泥股份有限公司"},
};

QString told(const ImportReport &report)
{
    QString text
        = QStringLiteral("read %1 created %2 updated %3 skipped %4 duplicate %5 rejected %6 encoding %7\n")
              .arg(report.read)
              .arg(report.created)
              .arg(report.updated)
              .arg(report.skipped)
              .arg(report.duplicate)
              .arg(report.rejected)
              .arg(report.encoding);
    for (const MappedColumn &column : report.mapping.columns)
        text += QStringLiteral("  %1 -> %2 %3\n").arg(column.column, column.field).arg(column.confidence);
    int shown = 0;
    for (const Problem &problem : report.problems.list()) {
        if (++shown <= 12)
            text += QStringLiteral("  ! %1 %2 %3: %4 (%5)\n")
                        .arg(problem.row)
                        .arg(problem.field, problem.value, problem.what)
                        .arg(problem.rows);
    }
    return text;
}

} // namespace

TEST_CASE("real lists come in complete, with their text, and go out and in again unchanged")
{
    for (const Real &real : kReal) {
        const QString name = QString::fromUtf8(real.file), entity = QString::fromLatin1(real.entity);
        const QString path = realFile(name);
        if (path.isEmpty())
            continue;
        DYNAMIC_SECTION(real.file << " as " << real.entity)
        {
            ImportTrial trial;
            const ImportReport report = trial.file(entity, path);
            INFO(told(report).toStdString());
            CHECK((real.rows == 0 || report.read == real.rows));
            CHECK((real.made == 0 || report.created == real.made));
            if (*real.field)
                trial.one(entity, QString::fromLatin1(real.field), QString::fromUtf8(real.text));
            for (const Record &record : trial.all(entity))
                CHECK_FALSE(record.title().contains(QChar(0xfffd)));
            const QByteArray bytes = trial.exported(entity);
            const QString before = contents(*trial.database);
            for (const OnDuplicate policy : {OnDuplicate::Fill, OnDuplicate::Overwrite}) {
                ImportOptions options;
                options.onDuplicate = policy;
                const ImportReport back = trial.text(entity, bytes, options);
                CHECK(back.skipped == back.read);
            }
            CHECK((contents(*trial.database) == before));
            CHECK((trial.exported(entity) == bytes));
            ImportTrial fresh;
            const ImportReport copied = fresh.text(entity, bytes);
            CHECK(copied.created == copied.read);
            const ImportReport again = trial.file(entity, path);
            INFO(told(again).toStdString());
            CHECK(again.created == 0);
            CHECK(again.updated == 0);
        }
    }
}
