// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: name, editor, hint or error, and when somebody else changed the value
// meanwhile, both values to choose from.
#pragma once

#include "ui/form/fieldeditor.h"

namespace rapport::ui {

class Button;
class Field;
class Label;

class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(FieldEditor *editor, QWidget *parent = nullptr);

    FieldEditor *editor() const { return m_editor; }
    void setHint(const QString &hint);
    void setError(const QString &sentence); // empty clears
    bool hasError() const;
    QString error() const;
    // `theirs` as people read it.
    void showClash(const QString &theirs);
    void clearClash();
    bool hasClash() const { return m_clash != nullptr; }

Q_SIGNALS:
    void theirsChosen();
    void mineChosen();

private:
    FieldEditor *m_editor;
    Field *m_frame;
    QWidget *m_clash = nullptr;
};

} // namespace rapport::ui
