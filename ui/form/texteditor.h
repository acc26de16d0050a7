// SPDX-License-Identifier: GPL-3.0-or-later
// Text of one line, with the values in use offered where the field has the Suggest trait, and text
// of several lines that grows with what is written.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/form/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QStringListModel;

namespace rapport::ui {

class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void selectAll() override;

protected:
    bool keyPressed(QKeyEvent *event) override;

private:
    void suggest(const QString &part);
    void offerFor(const QString &part);
    void offer(QStringList found, const QString &part);

    QLineEdit *m_edit;
    QVariant m_value; // what m_shown stands for
    QString m_shown;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_suggestions = nullptr;
    Ticket m_ticket;
};

class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    bool keepsEnter() const override { return true; }

private:
    void grow();

    QPlainTextEdit *m_edit;
    QVariant m_value; // what m_shown stands for
    QString m_shown;
};

} // namespace rapport::ui
