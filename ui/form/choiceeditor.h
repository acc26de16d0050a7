// SPDX-License-Identifier: GPL-3.0-or-later
// One of the field's options, with an empty one where the field is not required; and the switch of
// a yes or no.
#pragma once

#include "ui/form/fieldeditor.h"

class QComboBox;

namespace rapport::ui {

class ToggleSwitch;

class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QComboBox *m_box;
};

class SwitchEditor : public FieldEditor
{
    Q_OBJECT
public:
    SwitchEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    ToggleSwitch *m_switch;
};

} // namespace rapport::ui
