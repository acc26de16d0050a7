// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do with leads, in one place: convert one, hand some or all out by the rules, and
// look after those that were just made without an owner.
#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

namespace rapport::ui {

class AssignSheet;
class ConvertSheet;

class LeadDesk : public QObject
{
    Q_OBJECT
public:
    // The sheets lie over `host`, and are made when first used.
    LeadDesk(Workspace &workspace, QWidget *host);

    void convert(const Uid &lead);
    void assign(const std::vector<Uid> &leads); // none: all that nobody has
    // What a new record begins with: a lead has no owner where rules will choose one.
    QHash<QString, QVariant> presetFor(const QString &entity, const QHash<QString, QVariant> &preset) const;
    // A lead was made by hand: where it has no owner and rules are there, they choose one.
    void leadMade(const Uid &lead);

    ConvertSheet *convertSheet();
    AssignSheet *assignSheet();

Q_SIGNALS:
    void told(const QString &text);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void jobStarted(rapport::Job *job, const QString &title);
    void settingsRequested();

private:
    Workspace &m_workspace;
    QWidget *m_host;
    ConvertSheet *m_convert = nullptr;
    AssignSheet *m_assign = nullptr;
    Ticket m_ticket;
};

} // namespace rapport::ui
