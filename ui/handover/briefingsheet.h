// SPDX-License-Identifier: GPL-3.0-or-later
// The briefing of one customer or several in a wide sheet: to read, to print, to save as PDF. It is
// read off this thread and follows the theme; paper is always light.
#pragma once

#include "core/query/briefing.h"
#include "core/workspace/workspace.h"
#include "ui/handover/briefingpaper.h"
#include "ui/widgets/sidesheet.h"

class QTextBrowser;

namespace rapport::ui {

class Banner;
class Button;
class PaperDesk;

class BriefingSheet : public SideSheet
{
    Q_OBJECT
public:
    static constexpr std::size_t mostCustomers = 200; // beyond that nobody reads it

    BriefingSheet(Workspace &workspace, QWidget *host);

    void openFor(const std::vector<Uid> &customers);
    QTextBrowser *browser() const { return m_browser; }
    BriefingPaper paper() const;
    // Asks where to, then saves.
    void savePdf();
    void savePdf(const QString &path);
    void print();

Q_SIGNALS:
    void shown(); // the text is there
    void jobStarted(rapport::Job *job, const QString &title);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFooter();
    void render();
    void take(Result<std::vector<query::Briefing>> briefings);
    QString title() const;

    Workspace &m_workspace;
    QTextBrowser *m_browser;
    Banner *m_problem;
    PaperDesk *m_desk;
    Button *m_pdf = nullptr;
    Button *m_print = nullptr;
    std::vector<query::Briefing> m_briefings;
    Ticket m_ticket;
};

} // namespace rapport::ui
