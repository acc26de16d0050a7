// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-overs and briefings of a window: opens their sheets, runs the work, and says what was done
// with a way to the briefing. Lists and panels only ask.
#pragma once

#include "core/workspace/handover.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>

namespace rapport::ui {

class BriefingSheet;
class HandOverSheet;

class Handovers : public QObject
{
    Q_OBJECT
public:
    // The sheets lie over `host`.
    Handovers(Workspace &workspace, QWidget *host);

    // Which records can change hands, or have a briefing.
    static bool canHandOver(const QString &entity);
    static bool hasBriefing(const QString &entity);

    // Of the entity user: everything that these people own.
    void openHandOver(const QString &entity, const std::vector<qint64> &rows);
    void openBriefing(const QString &entity, const std::vector<qint64> &rows);
    void openBriefing(const std::vector<Uid> &customers);
    qint64 rowOf(const QString &entity, const Uid &id) const; // 0: not there
    HandOverSheet *sheet(); // made on first use, as is the next one
    BriefingSheet *briefing();

Q_SIGNALS:
    // A step that can be undone; `act` names what else can be done now and `then` does it.
    void handedOver(const QString &text, const QString &act, const std::function<void()> &then);
    void stopped(const QString &text); // some of it is done and can be undone
    void told(const QString &text);
    void jobStarted(rapport::Job *job, const QString &title);
    void errorRaised(const rapport::Error &error);

private:
    void run(const query::HandOver &plan);
    void finish(const query::HandOver &plan, const HandedOver &done);

    Workspace &m_workspace;
    QWidget *m_host;
    HandOverSheet *m_sheet = nullptr;
    BriefingSheet *m_briefing = nullptr;
};

} // namespace rapport::ui
