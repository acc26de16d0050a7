// SPDX-License-Identifier: GPL-3.0-or-later
// A file of its own for each test, in a folder that goes with it: as a bare store, or as a whole
// workspace. The clock stands at a Monday noon until the test moves it.
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/support/contents.h"

#include <QTemporaryDir>

namespace rapport::test {

// Monday, the 16th of March 2026, 12:00 where the test runs.
Instant monday();

class TempFile
{
public:
    explicit TempFile(const QString &name = QStringLiteral("team.rapport"));
    QString path() const { return m_path; }
    QString folder() const { return m_folder.path(); }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    void write(const QByteArray &bytes) const;
    QByteArray read() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// A migrated file with the throw-away entity (gadget.h) among the others, and its store.
class TempStore
{
public:
    TempStore();
    // Closes the file and opens it again, as after a restart.
    void reopen();
    query::Context reads() const;
    // Commits one record or a few changes; fails the test when the store refuses.
    Record add(const Record &record, Origin origin = Origin::Local);
    qint64 commit(const std::vector<Change> &changes, const QString &verb = QStringLiteral("update"));
    // Changes one field of a stored record, by what it holds now.
    qint64 change(const Record &record, QStringView field, const QVariant &value);
    Record load(const Record &record);

    TempFile file;
    FixedClock clock;
    SchemaPtr schema;
    std::unique_ptr<Database> database;
    std::unique_ptr<Store> store;
    Uid actor;
};

class TempWorkspace
{
public:
    explicit TempWorkspace(const QString &language = QStringLiteral("en"));
    Workspace *operator->() { return workspace.get(); }
    Workspace &operator*() { return *workspace; }
    void reopen();
    // A new record of `entity` with a title, saved; gives it as stored.
    Record add(const QString &entity, const QString &title,
        const std::vector<std::pair<QString, QVariant>> &values = {});
    Record load(const Record &record);
    // Saves one field of a stored record.
    Result<void> change(const Record &record, QStringView field, const QVariant &value);

    TempFile file;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;

private:
    std::vector<SchemaPtr> m_schemas; // records in hand outlive a restart
};

} // namespace rapport::test
