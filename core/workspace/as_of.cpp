// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/as_of.h"

#include "core/store/file_format.h"
#include "core/store/file_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rapport {

namespace {

const QString lockName = QStringLiteral("lock");

} // namespace

QString PastFolder::root()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QLatin1String("/past");
}

void PastFolder::sweep()
{
    const auto folders = QDir(root()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        QLockFile lock(folder.filePath() + QLatin1Char('/') + lockName);
        lock.setStaleLockTime(0); // only whose program is gone
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(folder.filePath()).removeRecursively(); // of links only the link
    }
}

PastFolder::PastFolder(const QString &folder) : m_folder(folder), m_lock(folder + QLatin1Char('/') + lockName)
{
    m_lock.setStaleLockTime(0);
}

PastFolder::~PastFolder()
{
    m_lock.unlock();
    QDir(m_folder).removeRecursively();
}

Result<std::shared_ptr<PastFolder>> PastFolder::make(const QString &path)
{
    sweep();
    const QString folder = root() + QLatin1Char('/') + Uid::make().text();
    const bool made = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::shared_ptr<PastFolder> past(new PastFolder(folder));
    if (!made || !past->m_lock.tryLock(0))
        return Error{Error::Code::ReadOnly, QCoreApplication::translate("AsOf", "The past cannot be shown."),
            QCoreApplication::translate("AsOf", "Its copy has no place: “%1” cannot be written.").arg(root()),
            QCoreApplication::translate("AsOf", "Have the permissions of that folder changed.")};
    const QFileInfo file(path);
    past->m_copy = folder + QLatin1Char('/') + file.completeBaseName() + QLatin1String(".rapport");
    const QString attached = FileStore(path).folder();
    if (QFileInfo(attached).isDir()) // without the link they cannot be opened, and nothing else is amiss
        QFile::link(attached, FileStore(past->m_copy).folder());
    return past;
}

PastFile::PastFile(std::shared_ptr<PastFolder> folder, const history::AsOf &asOf, const QTimeZone &zone)
    : m_folder(std::move(folder)), m_asOf(asOf), m_clock(asOf.at, zone)
{ }

PastFile::~PastFile() = default;

Result<std::unique_ptr<PastFile>> PastFile::open(
    std::shared_ptr<PastFolder> folder, const history::AsOf &asOf, const QTimeZone &zone, const Uid &actor)
{
    std::unique_ptr<PastFile> past(new PastFile(std::move(folder), asOf, zone));
    RAPPORT_ASSIGN(past->m_workspace, Workspace::open(asOf.path, past->m_clock));
    past->m_workspace->setActor(actor); // who looks
    return past;
}

Job *leadBack(Workspace &workspace, std::shared_ptr<PastFolder> folder, const QDate &day, QObject *parent)
{
    qRegisterMetaType<history::AsOf>();
    return workspace.startJob(
        [folder = std::move(folder), day, zone = workspace.clock().zone()](
            JobContext &context) -> Result<QVariant> {
            RAPPORT_ASSIGN(const history::AsOf asOf,
                history::makeAsOf(context.store.database(), context.store.schema(), day, zone,
                    folder->copyPath(), [&context](qint64 done, qint64 total) {
                        return context.report({done, total});
                    }));
            return QVariant::fromValue(asOf);
        },
        parent);
}

QDate pastDay(const Workspace &workspace)
{
    return workspace.isReadOnly() ? fileformat::pastDay(*workspace.reads().database) : QDate();
}

Result<QDate> firstPastDay(const query::Context &reads)
{
    return history::firstDay(*reads.database, reads.zone);
}

Result<history::Differences> changesBetween(
    const query::Context &reads, const QDate &from, const QDate &to, const QString &entity, int most)
{
    return history::differences(*reads.database, *reads.schema, from, to, reads.zone, entity, most);
}

} // namespace rapport
