// SPDX-License-Identifier: GPL-3.0-or-later
// The month-end of a window: opens the sheet, asks for the file, and makes it on a thread of its own with
// progress and cancel.
#pragma once

#include "core/workspace/month_end.h"
#include "ui/paper/reportpaper.h"
#include "ui/reports/monthendsheet.h"

namespace rapport::ui {

class PaperDesk;

class MonthEndDesk final : public QObject
{
    Q_OBJECT
public:
    using Format = MonthEndSheet::Format;

    // The sheet lies over `host`.
    MonthEndDesk(Workspace &workspace, QWidget *host);

    void open();
    MonthEndSheet *sheet(); // made on first use
    // Makes the file.
    Job *write(const QStringList &reports, const ReportScope &scope, Format format, const QString &path);
    // Everything but the chapters.
    ReportPaper emptyPaper(const ReportScope &scope) const;

Q_SIGNALS:
    void jobStarted(rapport::Job *job, const QString &title);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    void ask(Format format);
    QString nameOf(const ReportScope &scope) const; // of the file

    Workspace &m_workspace;
    QWidget *m_host;
    MonthEndSheet *m_sheet = nullptr;
    PaperDesk *m_desk;
};

} // namespace rapport::ui
