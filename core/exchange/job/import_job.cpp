// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/import_job.h"

#include "core/exchange/job/import_run.h"
#include "core/query/reads.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

QLatin1String onDuplicateName(OnDuplicate policy)
{
    switch (policy) {
    case OnDuplicate::Skip:
        return QLatin1String("skip");
    case OnDuplicate::Fill:
        return QLatin1String("fill");
    case OnDuplicate::Overwrite:
        return QLatin1String("overwrite");
    case OnDuplicate::Create:
        break;
    }
    return QLatin1String("create");
}

bool onDuplicateFromName(QStringView name, OnDuplicate *policy)
{
    for (const OnDuplicate one :
        {OnDuplicate::Skip, OnDuplicate::Fill, OnDuplicate::Overwrite, OnDuplicate::Create}) {
        if (name == onDuplicateName(one)) {
            *policy = one;
            return true;
        }
    }
    return false;
}

ImportJob::ImportJob(Inspection file, Mapping mapping, ImportOptions options)
    : m_file(std::move(file)), m_mapping(std::move(mapping)), m_options(std::move(options))
{ }

Result<ImportReport> ImportJob::run(
    Store &store, const query::Context &context, const OnProgress &progress) const
{
    const auto refused = [&](const QString &why, const QString &help) {
        return Error{Error::Code::Invalid,
            QCoreApplication::translate("Import", "“%1” was not imported.").arg(m_file.fileName), why, help};
    };
    const EntityDef *def = context.schema->find(m_mapping.entity);
    if (!def)
        return refused(QCoreApplication::translate("Import", "It is not clear what its rows are."),
            QCoreApplication::translate(
                "Import", "Say what they are: customers, contacts, deals, products."));
    if (!m_mapping.hasTitle(*def) && m_mapping.columnOf(u"id") < 0)
        return refused(QCoreApplication::translate("Import", "No column goes to “%1”.")
                           .arg(def->title()->displayLabel()),
            QCoreApplication::translate("Import", "Choose the column that holds it."));
    for (const QString &field : m_options.matchFields) {
        if (!def->find(field))
            return refused(
                QCoreApplication::translate("Import", "There is no field “%1” to match on.").arg(field),
                QCoreApplication::translate("Import", "Name fields such as name, phone or number."));
    }
    const rules::Local local{context.currency, query::setting(context, u"region"_s), context.today};
    return ImportRun(m_file, m_mapping, m_options, store, context, local).run(progress);
}

} // namespace rapport::exchange
