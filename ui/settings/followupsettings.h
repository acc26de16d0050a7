// SPDX-License-Identifier: GPL-3.0-or-later
// The follow-up rules, in the order in which they are asked, and how long a customer may be left alone.
// Everything takes effect at once as one step of undo.
#pragma once

#include "core/query/missing_follow_ups.h"
#include "ui/settings/cadenceedits.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace rapport::ui {

class Button;
class CadenceRow;
class Label;
class RowStack;

class FollowUpSettings : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpSettings(Workspace &workspace, QWidget *parent = nullptr);

    void addRule();
    // Asks, then plans a task for each customer of a rule that has none.
    void planMissing();
    CadenceRow *rowOf(const Uid &rule) const;

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);
    void progressed(const QString &title, const rapport::Progress &progress);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildNone();
    void refresh();
    void askMissing();
    void showMissing();
    void startPlanning();
    CadenceRow *makeRow();
    void tell(const Result<void> &result, const QString &text);

    Workspace &m_workspace;
    CadenceEdits m_edits;
    Ticket m_asking;
    QTimer m_askSoon;
    bool m_outdated = false; // the counts, since nobody sees them
    std::vector<query::MissingOfRule> m_missing;
    QPointer<Job> m_job;
    Button *m_add;
    Button *m_plan;
    QWidget *m_none;
    RowStack *m_rules;
};

} // namespace rapport::ui
