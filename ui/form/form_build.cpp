// SPDX-License-Identifier: GPL-3.0-or-later
// How a form is put together; what it does stands in form.cpp.
#include "ui/form/duplicates.h"
#include "ui/form/form.h"
#include "ui/form/formfield.h"
#include "ui/form/recurrenceeditor.h"
#include "ui/form/zonewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

constexpr int rowGap = 14, columnGap = 12, sectionGap = 12;

QVBoxLayout *column(QWidget *widget, int gap)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

void Form::build()
{
    silence();
    m_fields.clear();
    m_order.clear();
    m_theirs.clear();
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    column(m_content, rowGap);
    m_duplicates = new Duplicates(m_workspace, m_content);
    connect(m_duplicates, &Duplicates::openRequested, this, &Form::openRequested);
    const FormLayout plan = layoutOf(m_before.def());
    for (const FormSection &section : plan.sections)
        addSection(section);
    static_cast<QVBoxLayout *>(m_content->layout())->addStretch(1);
    m_content->show();
}

void Form::addSection(const FormSection &section)
{
    auto *outer = static_cast<QVBoxLayout *>(m_content->layout());
    const QString title = sectionTitle(section.key);
    const bool first = outer->count() == 0;
    const bool folded = section.folded && !hasValue(section);
    if (!title.isEmpty() && !folded) {
        outer->addSpacing(sectionGap - 6);
        outer->addWidget(new Label(title, TextStyle::Section, Role::Text, m_content));
    }
    auto *body = new QWidget(m_content);
    QVBoxLayout *rows = column(body, rowGap);
    for (const QStringList &names : section.rows) {
        rows->addWidget(addRow(names));
        if (first && rows->count() == 1)
            rows->addWidget(m_duplicates); // under the name, where the eye is
    }
    outer->addWidget(body);
    if (!folded)
        return;
    body->hide();
    auto *open = new Button(QStringLiteral("chevron-right"), title, Button::Kind::Ghost, m_content);
    open->setObjectName(QStringLiteral("unfold_") + section.key);
    open->setAccessibleName(tr("Show %1").arg(title));
    outer->insertWidget(outer->count() - 1, open);
    const QString firstField = section.rows.constFirst().constFirst();
    connect(open, &Button::clicked, this, [this, open, body, firstField, title] {
        open->hide();
        auto *head = new Label(title, TextStyle::Section, Role::Text, m_content);
        auto *parts = static_cast<QVBoxLayout *>(m_content->layout());
        parts->insertWidget(parts->indexOf(body), head);
        body->show();
        focusField(firstField);
    });
}

QWidget *Form::addRow(const QStringList &names)
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(columnGap);
    for (const QString &name : names) {
        FormField *field = makeField(*m_before.def().find(name));
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // equal columns
        layout->addWidget(field, 1);
    }
    return row;
}

FormField *Form::makeField(const FieldDef &def)
{
    const EditorContext context{m_workspace, m_before.def().name, [this](const QString &name) {
                                    if (m_fields.contains(name))
                                        return editor(name)->value();
                                    return m_before.def().find(name) ? m_before.value(name) : QVariant();
                                }};
    FieldEditor *input = FieldEditor::make(def, context, m_content);
    input->setValue(m_before.value(def));
    auto *field = new FormField(input, m_content);
    if (def.kind == Kind::Due) {
        const Clock &clock = m_workspace.clock();
        const Due due = m_before.value(def).value<Due>();
        if (const QString there = words::otherZone(due, clock.zone(), clock.today()); !there.isEmpty())
            field->setHint(there);
    }
    const QString name = def.name;
    m_fields.insert(name, field);
    m_order.append(name);
    connect(input, &FieldEditor::edited, this, [this, name] { fieldEdited(name); });
    connect(input, &FieldEditor::left, this, [this, name] { checkField(name); });
    connect(input, &FieldEditor::submitted, this, [this, name] { enterPressed(name); });
    connect(input, &FieldEditor::errorRaised, this, &Form::errorRaised);
    if (auto *repeats = qobject_cast<RecurrenceEditor *>(input))
        connect(this, &Form::edited, repeats, &RecurrenceEditor::followStart);
    connect(field, &FormField::theirsChosen, this, [this, name] { settle(name, true); });
    connect(field, &FormField::mineChosen, this, [this, name] { settle(name, false); });
    return field;
}

bool Form::hasValue(const FormSection &section) const
{
    for (const QStringList &row : section.rows) {
        for (const QString &name : row) {
            if (m_before.value(name).isValid())
                return true;
        }
    }
    return false;
}

} // namespace rapport::ui
