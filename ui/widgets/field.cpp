// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace rapport::ui {

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_label(new Label(TextStyle::MetaStrong, Role::TextMuted, this)), m_editor(editor),
      m_mark(new IconView(QStringLiteral("circle-alert"), 14, Role::Danger, this)),
      m_below(new Label(TextStyle::Meta, Role::TextSubtle, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_label);
    column->addWidget(editor);
    auto *under = new QHBoxLayout;
    under->setSpacing(4);
    m_mark->setFixedSize(14, 17); // beside the first line
    under->addWidget(m_mark, 0, Qt::AlignTop);
    under->addWidget(m_below, 1);
    column->addLayout(under);
    m_below->setWordWrap(true);
    m_label->setBuddy(editor);
    setFocusProxy(editor);
    setLabel(label);
    listen();
}

void Field::listen()
{
    const auto changed = [this] {
        setError({});
        Q_EMIT edited();
    };
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        connect(line, &QLineEdit::textEdited, this, changed);
    else if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        connect(combo, &QComboBox::activated, this, changed);
        connect(combo, &QComboBox::editTextChanged, this, changed);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(m_editor))
        connect(plain, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *date = qobject_cast<QDateTimeEdit *>(m_editor))
        connect(date, &QDateTimeEdit::dateTimeChanged, this, changed);
}

void Field::setLabel(const QString &label)
{
    m_name = label;
    m_label->setText(m_required ? tr("%1 (required)").arg(label) : label);
    m_editor->setAccessibleName(label);
    tell();
}

void Field::setRequired(bool required)
{
    m_required = required;
    setLabel(m_name);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    tell();
}

void Field::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    m_editor->setProperty("error", !error.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    tell();
}

void Field::tell()
{
    const bool wrong = hasError();
    m_below->setText(wrong ? m_error : m_hint);
    m_below->setRole(wrong ? Role::Danger : Role::TextSubtle);
    m_below->setVisible(!m_below->text().isEmpty());
    m_mark->setVisible(wrong);
    m_editor->setAccessibleDescription(m_below->text());
}

} // namespace rapport::ui
