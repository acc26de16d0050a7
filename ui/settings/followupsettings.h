// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up rules, in the order in which they are asked, and how long a customer may be left alone.
// Everything takes effect at once as one step of undo.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

namespace rapport::ui {

class FollowUpSettings : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpSettings(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);

private:
    Workspace &m_workspace;
};

} // namespace rapport::ui
