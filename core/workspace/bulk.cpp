// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bulk.h"

#include "core/query/list.h"
#include "core/query/reads.h"

#include <QCoreApplication>

namespace rapport {

Job::Work bulkWork(const ChangeSet &header, const QString &entity, std::vector<qint64> rowNumbers,
    std::function<Result<void>(BatchWriter &, Store &, const Record &)> each)
{
    return [=](JobContext &context) -> Result<QVariant> {
        auto writer = context.store.begin(header);
        qint64 done = 0;
        for (const qint64 number : rowNumbers) {
            RAPPORT_ASSIGN(const auto found, query::rows(context.reads, entity, {}, {number}));
            if (!found.empty()) {
                RAPPORT_ASSIGN(const Record record, query::record(context.reads, entity, found.front().id));
                if (record.meta.deletedAt.isNull())
                    RAPPORT_TRY(each(*writer, context.store, record));
            }
            ++done;
            if (writer->isDue())
                RAPPORT_TRY(writer->flush());
            if (!context.report({done, qint64(rowNumbers.size())})) {
                RAPPORT_TRY(writer->finish());
                return Error{Error::Code::Cancelled,
                    QCoreApplication::translate("Workspace", "The work was stopped."),
                    QCoreApplication::translate("Workspace", "%1 of %2 were changed before that.")
                        .arg(done)
                        .arg(rowNumbers.size()),
                    QCoreApplication::translate("Workspace", "Undo takes them back in one step.")};
            }
        }
        RAPPORT_ASSIGN(const qint64 batch, writer->finish());
        return QVariant::fromValue(batch);
    };
}

} // namespace rapport
