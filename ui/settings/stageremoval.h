// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting a stage in which deals stand: where they are to go is asked for, and the button says how
// many go there.
#pragma once

#include "core/workspace/workspace.h"

#include <QDialog>

class QComboBox;

namespace rapport::ui {

class Button;
class Label;

class StageRemoval : public QDialog
{
    Q_OBJECT
public:
    // `targets`: stages they may go to, the most likely one marked by `usual`.
    StageRemoval(Workspace &workspace, const Record &stage, qint64 deals, const std::vector<Record> &targets,
        const Uid &usual, QWidget *parent);

    QComboBox *target() const { return m_target; }
    Button *act() const { return m_act; }

Q_SIGNALS:
    void confirmed(const rapport::Uid &moveTo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    qint64 m_deals;
    QHash<QString, QString> m_kinds; // of the targets, by id
    QString m_from;
    QComboBox *m_target;
    Label *m_text;
    Button *m_act;
};

} // namespace rapport::ui
