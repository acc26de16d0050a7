// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of a check in groups, with their counts. A group opens to its first rows: where, what
// stands there, what is expected; and to all that are kept on demand.
#pragma once

#include "ui/exchange/problems.h"

#include <QFrame>

class QVBoxLayout;

namespace rapport::ui {

class ProblemList : public QFrame
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget *parent = nullptr);

    // Groups that were open stay open.
    void setGroups(const std::vector<ProblemGroup> &groups);
    // Opens the first group of this field, if it has one.
    void openField(const QString &field);
    int groups() const { return int(m_heads.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Head;
    class Body;
    void addGroup(const ProblemGroup &group, bool first);

    QVBoxLayout *m_column;
    std::vector<Head *> m_heads;
    QString m_open; // key of the group that is open
};

} // namespace rapport::ui
