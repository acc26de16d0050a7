// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/formfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

FormField::FormField(FieldEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_frame(new Field(editor->field().displayLabel(), editor, this))
{
    setObjectName(QStringLiteral("field_") + editor->field().name);
    setFocusProxy(editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_frame);
    column->addStretch();
    m_frame->setRequired(editor->field().has(Required));
}

void FormField::setHint(const QString &hint) { m_frame->setHint(hint); }

void FormField::setError(const QString &sentence)
{
    m_frame->setError(sentence);
    m_editor->setInvalid(!sentence.isEmpty());
    m_editor->describe(m_editor->field().displayLabel(), sentence);
}

bool FormField::hasError() const { return m_frame->hasError(); }

QString FormField::error() const { return m_frame->error(); }

void FormField::showClash(const QString &theirs)
{
    clearClash();
    m_clash = new QWidget(this);
    m_clash->setObjectName(QStringLiteral("clash_") + m_editor->field().name);
    auto *column = new QVBoxLayout(m_clash);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(5);
    line->addWidget(
        new IconView(QStringLiteral("triangle-alert"), 14, Role::Warning, m_clash), 0, Qt::AlignTop);
    const QString shown = theirs.isEmpty() ? tr("Cleared while you were editing.")
                                           : tr("Changed to “%1” while you were editing.").arg(theirs);
    auto *words = new Label(shown, TextStyle::Meta, Role::Warning, m_clash);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    column->addLayout(line);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(19, 0, 0, 0);
    choices->setSpacing(12);
    auto *take = new Button(tr("Use new value"), Button::Kind::Link, m_clash);
    take->setObjectName(QStringLiteral("takeTheirs"));
    auto *keep = new Button(tr("Keep mine"), Button::Kind::Link, m_clash);
    keep->setObjectName(QStringLiteral("keepMine"));
    choices->addWidget(take);
    choices->addWidget(keep);
    choices->addStretch();
    column->addLayout(choices);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_clash);
    connect(take, &Button::clicked, this, &FormField::theirsChosen);
    connect(keep, &Button::clicked, this, &FormField::mineChosen);
    m_editor->describe(m_editor->field().displayLabel(), shown);
}

void FormField::clearClash()
{
    if (!m_clash)
        return;
    m_clash->hide();
    m_clash->deleteLater(); // one of its buttons may be speaking
    m_clash = nullptr;
}

} // namespace rapport::ui
