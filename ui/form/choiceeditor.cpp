// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choiceeditor.h"

#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace rapport::ui {

ChoiceEditor::ChoiceEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->addItem(tr("None"));
    for (const Option &option : field.options)
        m_box->addItem(field.optionLabel(option.key), option.key);
    m_box->setMaxVisibleItems(14);
    // The wheel scrolls the form, and never changes a value on its way.
    m_box->setFocusPolicy(Qt::StrongFocus);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QVariant ChoiceEditor::value() const { return normalized(Kind::Choice, m_box->currentData()); }

// A key that the field does not know, from a newer program, stays what it is.
void ChoiceEditor::setValue(const QVariant &value)
{
    int index = value.isValid() ? m_box->findData(value) : 0;
    if (index < 0) {
        m_box->addItem(value.toString(), value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

SwitchEditor::SwitchEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_switch(new ToggleSwitch({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_switch);
    layout->addStretch();
    watch(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, &FieldEditor::edited);
}

QVariant SwitchEditor::value() const
{
    return normalized(Kind::Bool, m_switch->isChecked() ? QVariant(true) : QVariant());
}

void SwitchEditor::setValue(const QVariant &value) { m_switch->setChecked(value.toBool()); }

} // namespace rapport::ui
