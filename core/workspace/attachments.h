// SPDX-License-Identifier: GPL-3.0-or-later
// Files on records: their bytes go beside the Rapport file (store/file_store.h), their names and
// links into it. Taking a file off a record is Workspace::remove() of its attachment, which goes to
// the trash; the bytes stay, so that undo and the trash bring back all of it.
#pragma once

#include "core/workspace/workspace.h"

namespace rapport {

// Files on their way to a record. Deletes itself when it is over.
class Attaching : public QObject
{
    Q_OBJECT
public:
    Job *job() const { return m_job; } // in bytes; cancel() attaches nothing

Q_SIGNALS:
    // One step of undo. Names of what was attached; those that hung there already are left out.
    void attached(const QStringList &names);
    // Of the first file that could not be taken; the others are attached all the same.
    void failed(const rapport::Error &error);
    void finished();

private:
    friend Attaching *attach(Workspace &workspace, const QStringList &paths, const QString &link,
        const Uid &record, QObject *parent);
    Attaching(Workspace &workspace, const QString &link, const Uid &record, QObject *parent);
    void start(const QStringList &paths);
    void take(const QVariantList &kept);

    Workspace &m_workspace;
    QString m_link;
    Uid m_record;
    Job *m_job = nullptr;
};

// Copies the files on a worker, then ties them to the record that `link` ("customer", "deal", "lead")
// says. Starts at once; connect to its signals.
Attaching *attach(
    Workspace &workspace, const QStringList &paths, const QString &link, const Uid &record, QObject *parent);

// A copy of what is attached under a name of people's choice, for another program or another folder;
// never over a file. `database` is the path of the Rapport file; any thread. Errors: NotFound (the bytes are
// not here), Corrupt, DiskFull, Refused.
Result<void> copyAttachment(
    const QString &database, const QString &sha256, const QString &name, const QString &path);
// The name without anything that a file system or another program could misunderstand.
QString safeFileName(const QString &name);
// Whether opening it would run a program rather than show something.
bool isProgram(const QString &name);
// When the file was copied without the folder that holds what is attached: which folder is missing.
std::optional<Error> missingFolder(const Workspace &workspace);

} // namespace rapport
