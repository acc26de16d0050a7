// SPDX-License-Identifier: GPL-3.0-or-later
// A dry run of an assignment as a list: the lead, who gets it, and below why, one row each. Paints
// only what is in sight, so that thousands of rows are no burden.
#pragma once

#include "core/rules/assignment.h"

#include <QListView>

namespace rapport::ui {

class AssignTable : public QListView
{
    Q_OBJECT
public:
    explicit AssignTable(QWidget *parent = nullptr);

    void setPlan(std::vector<rules::Assignment> plan);
    // "Dana Reyes: Chen Wei. South, one after the other; ...": a row as it is read out.
    QString rowText(int row) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    class Delegate;
    Model *m_model;
};

} // namespace rapport::ui
