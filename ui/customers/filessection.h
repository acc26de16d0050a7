// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a record: what is there, opened in the system's program as a copy that nobody can
// mistake for the original, saved elsewhere, removed with undo; more by the plus or by dropping
// them. A file that is a program is never opened from here.
#pragma once

#include "core/query/deal_reads.h"
#include "core/workspace/attachments.h"
#include "ui/customers/linkedsection.h"
#include "ui/customers/rowbutton.h"

class QMimeData;
class QTemporaryDir;

namespace rapport::ui {

class FileRowButton : public RowButton
{
    Q_OBJECT
public:
    FileRowButton(const query::FileRow &file, const QString &detail, QWidget *parent = nullptr);
    const query::FileRow &file() const { return m_file; }

Q_SIGNALS:
    void removeRequested();
    void menuRequested(const QPoint &at); // of the screen

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    query::FileRow m_file;
    QString m_detail;
    QWidget *m_more;
};

class FilesSection : public LinkedSection
{
    Q_OBJECT
public:
    FilesSection(Workspace &workspace, QWidget *parent = nullptr);
    ~FilesSection() override;

    // Whether records of this entity have files.
    static bool serves(const QString &entity);
    static QStringList pathsIn(const QMimeData *data); // files of this computer; empty when there are none

    void show(const Record &record, const std::vector<query::FileRow> &files);
    void attach(const QStringList &paths);
    void choose(); // asks for files of this computer
    // What takes a copy instead of the system's program.
    void setOpener(std::function<Result<void>(const QString &path)> opener) { m_opener = std::move(opener); }

Q_SIGNALS:
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    // For a card with progress, where the window has one.
    void attachingStarted(rapport::Job *job, const QString &title);

private:
    FileRowButton *makeRow(const query::FileRow &file);
    void open(const query::FileRow &file);
    void saveCopy(const query::FileRow &file);
    void remove(const query::FileRow &file);
    void showMenu(const query::FileRow &file, const QPoint &at);
    // Copies off this thread; `then` hears where it went.
    void copy(const query::FileRow &file, const QString &path, std::function<void()> then);

    Workspace &m_workspace;
    QString m_entity;
    Uid m_record;
    bool m_all = false; // more than the first few are shown
    std::vector<query::FileRow> m_files;
    std::unique_ptr<QTemporaryDir> m_opened; // copies given to other programs, gone with the window
    std::function<Result<void>(const QString &)> m_opener;
    Ticket m_ticket;
};

} // namespace rapport::ui
