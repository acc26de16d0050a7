// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting a stage or a pipeline in which deals stand: where they are to go is asked for, and the
// button says how many go there.
#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <vector>

class QComboBox;

namespace rapport::ui {

class Button;
class Label;

class StageRemoval : public QDialog
{
    Q_OBJECT
public:
    struct Target {
        Uid id; // a stage, or a pipeline
        QString words;
        QString consequence = {}; // what else becomes of the deals there
    };
    StageRemoval(const QString &name, const QString &standing, qint64 deals, std::vector<Target> targets,
        const Uid &usual, QWidget *parent);

    QComboBox *target() const { return m_target; }
    Button *act() const { return m_act; }

Q_SIGNALS:
    void confirmed(const rapport::Uid &moveTo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_standing;
    qint64 m_deals;
    std::vector<Target> m_targets;
    QComboBox *m_target;
    Label *m_text;
    Button *m_act;
};

} // namespace rapport::ui
