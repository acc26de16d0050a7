// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a day and a time: typed as people say it, or picked from the near days and a month. Closes on
// Enter or a pick; deletes itself.
#pragma once

#include "core/workspace/workspace.h"

#include <QFrame>

namespace rapport::ui {

class FieldEditor;
class Label;

class DuePopup : public QFrame
{
    Q_OBJECT
public:
    DuePopup(Workspace &workspace, const QString &title, QWidget *parent);
    void setValue(const Due &due);
    void showBelow(const QWidget *anchor);
    FieldEditor *editor() const { return m_editor; }
    void submit();

Q_SIGNALS:
    void chosen(const rapport::Due &due);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(const Due &due);

    Workspace &m_workspace;
    SchemaPtr m_schema;
    FieldEditor *m_editor;
    Label *m_problem;
};

} // namespace rapport::ui
