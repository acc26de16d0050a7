// SPDX-License-Identifier: GPL-3.0-or-later
// How a task ended: the words of its result, how it went, how long it took, and the next step. Ctrl+Enter
// is done with it; completeTask() writes the activity. Nothing has to be filled in.
#pragma once

#include "core/workspace/tasks.h"
#include "ui/form/fieldeditor.h"
#include "ui/widgets/sidesheet.h"

class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Banner;
class Button;
class Field;
class Label;

class DoneSheet : public SideSheet
{
    Q_OBJECT
public:
    DoneSheet(Workspace &workspace, QWidget *host);
    ~DoneSheet() override;

    void openFor(const Record &task);
    void submit();
    TaskEnd end() const; // as it stands there
    FieldEditor *editor(const QString &name) const { return m_editors.value(name); }
    Button *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void finished(const rapport::Uid &task);

private:
    void showError(const Error &error);
    QString nextHint() const; // what a follow-up rule would plan
    void build();
    QWidget *makeHead();
    QWidget *makeFooter();
    QWidget *addField(const QString &name, const QString &label);
    void addRow(QVBoxLayout *column, QWidget *left, QWidget *right);
    void tryClose();
    bool hasWords() const;
    QString text(const QString &name) const;

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the task
    Record m_task;
    QHash<QString, FieldEditor *> m_editors;
    QHash<QString, Field *> m_fields;
    QStringList m_order;
    QScrollArea *m_scroll = nullptr;
    Banner *m_banner = nullptr;
    Button *m_accept = nullptr;
    Label *m_question = nullptr;
    bool m_asking = false; // whether to give up what was written
};

} // namespace rapport::ui
