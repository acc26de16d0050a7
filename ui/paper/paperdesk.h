// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page or a sheet takes its paper: asks for the name of a file, writes the PDF on a thread of its
// own, prints, and says what was done.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/paper/paper.h"

#include <functional>

namespace rapport::ui {

class PaperDesk final : public QObject
{
    Q_OBJECT
public:
    struct Format {
        QString title, filter, suffix; // "Save as PDF", "PDF (*.pdf)", "pdf"
    };
    static Format pdf();
    static Format xlsx();
    static Format csv();
    static Format png();
    static Format svg();

    PaperDesk(Workspace &workspace, QWidget *host);

    // Offers `name` in the folder of documents; what no system takes in a name is left out of it.
    void askPath(const QString &name, const Format &format, std::function<void(const QString &path)> then);
    void save(std::shared_ptr<const Paper> paper, const QString &path);
    // Asks where to, then saves.
    void savePdf(std::shared_ptr<const Paper> paper, const QString &name);
    void print(std::shared_ptr<const Paper> paper);

Q_SIGNALS:
    void jobStarted(rapport::Job *job, const QString &title);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

private:
    Workspace &m_workspace;
    QWidget *m_host;
};

// Whose paper it is, who made it and when: "Northlight Supply · Maya Chen · 3/17/26".
QString paperFoot(const Workspace &workspace);

} // namespace rapport::ui
