// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of the window: tells every change with a way back, and runs a long way back as work
// with progress.
#pragma once

#include "core/workspace/workspace.h"

namespace rapport::ui {

class JobCards;
class Notices;

class Undoing : public QObject
{
    Q_OBJECT
public:
    Undoing(Workspace &workspace, Notices &notices, JobCards &cards, QObject *parent);

    void undo() { revise(Origin::Undo); }
    void redo() { revise(Origin::Redo); }

private:
    void revise(Origin origin);
    void committed(const Commit &commit);

    Workspace &m_workspace;
    Notices &m_notices;
    JobCards &m_cards;
    QPointer<Job> m_job;
};

} // namespace rapport::ui
