// SPDX-License-Identifier: GPL-3.0-or-later
// One import from the choice of a file to its undo, without a window: what was read, what the person
// decided, and the jobs under way. Every decision starts the check anew, a moment later, so that
// several in a row cost one check. Nothing is saved before start().
#pragma once

#include "core/workspace/workspace.h"
#include "ui/exchange/importwork.h"

#include <QTimer>

namespace rapport::ui {

class ImportSession : public QObject
{
    Q_OBJECT
public:
    enum class Check { None, Running, Done, Stopped, Failed };

    explicit ImportSession(Workspace &workspace, QObject *parent = nullptr);

    // `entity` may be empty: the file decides.
    void openFile(const QString &path, const QString &entity);
    void openText(const QByteArray &text, const QString &entity);
    bool isReading() const { return m_reading; }
    bool hasFile() const { return m_hasFile; }
    const ImportFile &file() const { return m_file; }
    qint64 rows() const { return m_rows; } // -1 until they are counted
    Workspace &workspace() const { return m_workspace; }

    QString entity() const { return m_mapping.entity; }
    const EntityDef &def() const { return m_workspace.schema()->at(entity()); }
    const exchange::Mapping &mapping() const { return m_mapping; }
    const exchange::ImportOptions &options() const { return m_options; }
    QStringList effectiveMatch() const; // what rows are compared by
    // The file does not tell for sure what it holds, or something else than it was opened for.
    bool isEntityDoubtful() const { return m_doubtful; }
    // A field that does not exist yet and is made with the import.
    struct NewField {
        QString label;
        Kind kind = Kind::Text;
    };
    const QHash<int, NewField> &newFields() const { return m_newFields; }
    Kind kindOfColumn(int column) const; // what a new field for it would be

    // These read the file again.
    void setEncoding(const QString &id);
    void setDelimiter(char delimiter);
    void setHeaderRow(qint64 row);
    void setSheet(const QString &sheet);
    // These keep it.
    void setEntity(const QString &entity);
    void setDateOrder(rules::DateOrder order);
    void setField(int column, const QString &path); // an empty path: not imported
    void setNewField(int column);
    void confirm(int column);
    void setMatchFields(const QStringList &fields);
    void setPolicy(exchange::OnDuplicate policy);
    // For the next file with the same headings.
    Result<void> saveMapping();

    Check check() const { return m_check; }
    // Of the last check, which may be older than the last decision; while one runs, of the first rows.
    ImportReportPtr checked() const { return m_checked; }
    const Error &checkError() const { return m_error; }
    void startCheck();
    void stopCheck();

    Result<void> start();
    bool isImporting() const { return m_import; }
    void stopImport();
    ImportReportPtr result() const { return m_result; }
    void undo();

Q_SIGNALS:
    void readingStarted();
    void opened();
    void refused(const rapport::Error &error);
    void counted();
    void decided(); // mapping or rule
    void checkChanged();
    void checkProgressed(qint64 done, qint64 total);
    void importProgressed(qint64 done, qint64 total);
    void imported();
    void importFailed(const rapport::Error &error);
    void undoProgressed(qint64 done, qint64 total);
    void undone(const QString &label);
    void undoFailed(const rapport::Error &error);

private:
    void read(const ImportFile &asked);
    void take(const ImportFile &file);
    void reread(const std::function<void(ImportFile &)> &change);
    void propose();
    void settleEntity();
    void decide();
    void count();
    void runCheck(qint64 limit);
    void retire(Job *&job);
    void finishImport(const QVariant &result);
    ImportPlan plan(bool dryRun) const;
    QString mappingKey() const;
    Result<void> makeFields();

    Workspace &m_workspace;
    ImportFile m_file;
    QString m_wanted; // entity asked for
    qint64 m_rows = -1;
    exchange::Mapping m_mapping;
    exchange::ImportOptions m_options;
    QHash<int, NewField> m_newFields;
    QTimer m_pause;
    Job *m_read = nullptr, *m_count = nullptr, *m_trial = nullptr, *m_import = nullptr;
    ImportReportPtr m_checked, m_result;
    Error m_error;
    Check m_check = Check::None;
    bool m_doubtful = false;
    bool m_rereading = false; // the same file, read another way
    bool m_hasFile = false;
    bool m_reading = false;
};

} // namespace rapport::ui
