// SPDX-License-Identifier: GPL-3.0-or-later
// Data in and out of the window: files dropped on it, rows pasted on a list, the import page, and
// the export of a list to a file with progress.
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

class QMimeData;

namespace rapport::ui {

class JobCards;
class Notices;
class Pages;

class Transfers : public QObject
{
    Q_OBJECT
public:
    Transfers(Workspace &workspace, Pages &pages, Notices &notices, JobCards &cards, QWidget *window);

    // The import page, with the file still to be chosen.
    void startImport(const QString &entity);
    // A calendar (.ics) comes in at once; all else has its columns looked at first.
    void importFile(const QString &path, const QString &entity);
    // Rows of a spreadsheet from the clipboard; says so when there are none.
    void paste(const QString &entity);
    // All of the query when `rows` is empty.
    void exportList(const query::ListQuery &query, const std::vector<qint64> &rows);
    static bool canTake(const QMimeData *data);

private:
    bool mayImport(); // tells why not
    void importCalendar(const QString &path);
    void runExport(const QString &path, const query::ListQuery &query, const std::vector<qint64> &rows);

    Workspace &m_workspace;
    Pages &m_pages;
    Notices &m_notices;
    JobCards &m_cards;
    QWidget *m_window;
};

} // namespace rapport::ui
