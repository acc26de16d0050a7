// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search_catching_up.h"

#include "core/store/search_backlog.h"

#include <QCoreApplication>

namespace rapport {

static constexpr int kPiece = 250; // records in a transaction: about the turn of 50 ms

Job *catchUpSearch(Workspace &workspace, QObject *parent)
{
    if (workspace.isReadOnly())
        return nullptr;
    const query::Context reads = workspace.reads();
    SearchBacklog backlog(*reads.database, *reads.schema);
    const auto left = backlog.remaining(1);
    const auto about = backlog.estimate();
    if (!left || *left == 0 || !about)
        return nullptr;
    return workspace.startJob(
        [total = *about](JobContext &context) -> Result<QVariant> {
            SearchBacklog own(context.store.database(), *context.reads.schema);
            qint64 done = 0;
            for (;;) {
                RAPPORT_ASSIGN(const qint64 count, own.step(kPiece));
                done += count;
                if (count == 0)
                    return QVariant(done);
                if (!context.report({std::min(done, total), total}))
                    return Error{Error::Code::Cancelled,
                        QCoreApplication::translate("Workspace", "Search does not know everything yet."),
                        QCoreApplication::translate("Workspace", "Preparing it was stopped."),
                        QCoreApplication::translate(
                            "Workspace", "It goes on when the file is opened the next time.")};
            }
        },
        parent);
}

Result<void> catchUpSearchNow(const Workspace &workspace)
{
    if (workspace.isReadOnly())
        return {};
    const query::Context reads = workspace.reads();
    RAPPORT_ASSIGN(const qint64 left, SearchBacklog(*reads.database, *reads.schema).remaining(1));
    if (left == 0)
        return {};
    RAPPORT_ASSIGN(const auto own, Database::open(workspace.path(), Database::Access::ReadWrite));
    SearchBacklog backlog(*own, *reads.schema);
    for (;;) {
        RAPPORT_ASSIGN(const qint64 count, backlog.step(kPiece * 8));
        if (count == 0)
            return {};
    }
}

} // namespace rapport
