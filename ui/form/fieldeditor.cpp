// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldeditor.h"

#include "core/workspace/workspace.h"
#include "ui/form/choiceeditor.h"
#include "ui/form/lineseditor.h"
#include "ui/form/linkeditor.h"
#include "ui/form/moneyeditor.h"
#include "ui/form/parsededitor.h"
#include "ui/form/recurrenceeditor.h"
#include "ui/form/spaneditor.h"
#include "ui/form/tagseditor.h"
#include "ui/form/texteditor.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QStyle>

namespace rapport::ui {

rules::Local localOf(const Workspace &workspace)
{
    return {workspace.currency(), workspace.region(), workspace.clock().today()};
}

FieldEditor *FieldEditor::make(const FieldDef &field, const EditorContext &context, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Phone:
    case Kind::Email:
    case Kind::Url:
        return new LineEditor(field, context, parent);
    case Kind::LongText:
        if (LinesEditor::isMeant(context.entity, field))
            return new LinesEditor(field, context, parent);
        if (RecurrenceEditor::isMeant(context.entity, field))
            return new RecurrenceEditor(field, context, parent);
        return new LongTextEditor(field, context, parent);
    case Kind::Integer:
        if (SpanEditor::isMeant(context.entity, field))
            return new SpanEditor(field, context, parent);
        return new ParsedEditor(field, context, parent);
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return new ParsedEditor(field, context, parent);
    case Kind::Money:
        return new MoneyEditor(field, context, parent);
    case Kind::Bool:
        return new SwitchEditor(field, context, parent);
    case Kind::Choice:
        return new ChoiceEditor(field, context, parent);
    case Kind::Link:
        return new LinkEditor(field, context, parent);
    case Kind::Tags:
        return new TagsEditor(field, context, parent);
    }
    Q_UNREACHABLE();
}

FieldEditor::FieldEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context)
{
    setObjectName(QStringLiteral("editor_") + field.name);
}

void FieldEditor::watch(QWidget *input)
{
    m_input = input;
    setFocusProxy(input);
    input->installEventFilter(this);
    input->setObjectName(QStringLiteral("input_") + m_field.name);
    describe(m_field.displayLabel(), {});
}

void FieldEditor::describe(const QString &name, const QString &hint)
{
    QWidget *target = m_input ? m_input : this;
    target->setAccessibleName(name);
    target->setAccessibleDescription(hint);
}

void FieldEditor::setInvalid(bool invalid)
{
    if (!m_input || m_input->property("error").toBool() == invalid)
        return;
    m_input->setProperty("error", invalid);
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
}

void FieldEditor::finish()
{
    if (m_input && m_input->hasFocus())
        QGuiApplication::inputMethod()->commit();
}

bool FieldEditor::keyPressed(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return false;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || keepsEnter() || (event->modifiers() & Qt::ControlModifier))
        return false;
    finish();
    Q_EMIT submitted();
    return true;
}

bool FieldEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_input)
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(object)) {
        // A letter looks for an entry; it is no command of the panel around.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->text().size() == 1 && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return false;
}

} // namespace rapport::ui
