// SPDX-License-Identifier: GPL-3.0-or-later
// An editor with its name above and, below, a hint or what is wrong with the value. The error shows
// by edge, icon and words, is read to screen readers, and goes when the value is edited.
#pragma once

#include <QWidget>

namespace rapport::ui {

class IconView;
class Label;

class Field : public QWidget
{
    Q_OBJECT
public:
    // Takes the editor: a QLineEdit, QComboBox, QPlainTextEdit, QDateEdit or any other widget.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setRequired(bool required);
    void setHint(const QString &hint);
    // An empty text clears it.
    void setError(const QString &error);
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    void listen();
    void tell();

    Label *m_label;
    QWidget *m_editor;
    IconView *m_mark;
    Label *m_below;
    QString m_name;
    QString m_hint;
    QString m_error;
    bool m_required = false;
};

} // namespace rapport::ui
