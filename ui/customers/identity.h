// SPDX-License-Identifier: GPL-3.0-or-later
// Who the record is: picture, name, a line on it, then grade and tags. A click on the grade or the
// plus changes them.
#pragma once

#include "core/model/record.h"

#include <QWidget>

namespace rapport {
class Workspace;
}

namespace rapport::ui {

class Avatar;
class FlowLayout;
class Label;

class Identity : public QWidget
{
    Q_OBJECT
public:
    Identity(Workspace &workspace, QWidget *parent = nullptr);

    // `detail` is the line under the name.
    void show(const Record &record, const QString &detail);

Q_SIGNALS:
    void gradeRequested(QWidget *anchor);
    void tagsRequested(QWidget *anchor);

private:
    void showMarks(const Record &record);

    Workspace &m_workspace;
    Avatar *m_company;
    Avatar *m_person;
    Label *m_name;
    Label *m_detail;
    QWidget *m_marks;
    FlowLayout *m_flow;
};

} // namespace rapport::ui
