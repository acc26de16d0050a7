// SPDX-License-Identifier: GPL-3.0-or-later
// Targets and how far they are: what was reached of how much as words and as a bar, with a tick where the
// time is. A click or Enter opens the records behind.
#pragma once

#include "core/query/my_day.h"

#include <QAbstractButton>
#include <QDate>

class QVBoxLayout;

namespace rapport::ui {

class TargetBar final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TargetBar(QWidget *parent);
    void setTarget(const query::TargetLine &target, const QDate &today);
    const query::TargetLine &target() const { return m_target; }
    QSize sizeHint() const override { return {240, 66}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double share() const;

    query::TargetLine m_target;
    QString m_title, m_reached, m_of, m_note;
};

class TargetBars final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetBars(QWidget *parent = nullptr);
    // Whether other bars are there than before.
    bool setTargets(const std::vector<query::TargetLine> &targets, const QDate &today);
    const QList<TargetBar *> &bars() const { return m_bars; }

Q_SIGNALS:
    void chosen(const rapport::query::TargetLine &target);

private:
    QVBoxLayout *m_column;
    QList<TargetBar *> m_bars;
};

} // namespace rapport::ui
