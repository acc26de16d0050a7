// SPDX-License-Identifier: GPL-3.0-or-later
// A past day as an open file: a copy in the cache, led back by history/as_of.h, and a workspace on it whose
// clock stands at the end of that day. What shows a workspace shows the past without knowing. The file of
// today stays open beside it.
#pragma once

#include "core/history/as_of.h"
#include "core/workspace/workspace.h"

#include <QLockFile>

namespace rapport {

// A folder of its own for one copy, only for this account. It goes with the last who holds it; what a crash
// left behind goes when the next one is made.
class PastFolder
{
public:
    // For a copy of the file at `path`. Attached files are found from there as from the file itself.
    static Result<std::shared_ptr<PastFolder>> make(const QString &path);
    ~PastFolder();
    PastFolder(const PastFolder &) = delete;
    PastFolder &operator=(const PastFolder &) = delete;

    QString copyPath() const { return m_copy; }
    static QString root();
    // Folders whose program is gone.
    static void sweep();

private:
    explicit PastFolder(const QString &folder);
    QString m_folder, m_copy;
    QLockFile m_lock;
};

class PastFile
{
public:
    // Errors: as Workspace::open.
    static Result<std::unique_ptr<PastFile>> open(std::shared_ptr<PastFolder> folder,
        const history::AsOf &asOf, const QTimeZone &zone, const Uid &actor);
    ~PastFile();

    Workspace &workspace() { return *m_workspace; }
    const history::AsOf &asOf() const { return m_asOf; }
    QDate day() const { return m_asOf.day; }

private:
    PastFile(std::shared_ptr<PastFolder> folder, const history::AsOf &asOf, const QTimeZone &zone);
    std::shared_ptr<PastFolder> m_folder;
    history::AsOf m_asOf;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

// Makes the copy on a thread of its own. The result is a history::AsOf in `folder`; when it does not come,
// nothing is left. Errors as history::makeAsOf.
Job *leadBack(Workspace &workspace, std::shared_ptr<PastFolder> folder, const QDate &day, QObject *parent);

// The day whose end a workspace shows; null: today.
QDate pastDay(const Workspace &workspace);

// Both read the log: on the reader thread (Workspace::ask). See history/as_of.h.
Result<QDate> firstPastDay(const query::Context &reads);
Result<history::Differences> changesBetween(const query::Context &reads, const QDate &from, const QDate &to,
    const QString &entity = {}, int most = 1000);

} // namespace rapport

Q_DECLARE_METATYPE(rapport::history::AsOf)
