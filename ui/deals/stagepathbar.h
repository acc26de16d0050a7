// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a deal through the stages of its pipeline: one segment a stage with its name and the
// time spent in it, and above them where the deal stands. A click or Enter on a segment asks to
// move the deal there; the arrows go along the segments.
#pragma once

#include "core/query/deal_reads.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace rapport::ui {

class Button;
class Label;

class StageSegment : public QAbstractButton
{
    Q_OBJECT
public:
    enum class State { Past, Current, Ahead };

    StageSegment(const query::StageTime &stage, State state, Role tone, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    const query::StageTime &stage() const { return m_stage; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    query::StageTime m_stage;
    State m_state;
    Role m_tone; // of the bar
};

class StagePathBar : public QWidget
{
    Q_OBJECT
public:
    explicit StagePathBar(QWidget *parent = nullptr);

    // `closing`: what is to be said of a deal that is closed, such as its day and reason.
    void show(const query::StagePath &path, const QString &closing, bool canMove);
    const QList<StageSegment *> &segments() const { return m_segments; }

Q_SIGNALS:
    void stageRequested(const rapport::Uid &stage);
    void winRequested();
    void loseRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showHead(const query::StagePath &path, const QString &closing);
    void addSegments(const query::StagePath &path, bool canMove);

    Label *m_name;
    Label *m_time;
    Button *m_win;
    Button *m_lose;
    Button *m_reopen;
    Uid m_lastOpen; // where a reopened deal goes
    QHBoxLayout *m_row;
    QList<StageSegment *> m_segments;
};

} // namespace rapport::ui
