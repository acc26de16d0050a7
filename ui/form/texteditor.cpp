// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/texteditor.h"

#include "core/base/phone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringListModel>
#include <QVBoxLayout>

#include <cmath>

namespace rapport::ui {

namespace {

Qt::InputMethodHints hintsOf(Kind kind)
{
    switch (kind) {
    case Kind::Phone:
        return Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText;
    case Kind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    case Kind::Url:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    default:
        return Qt::ImhNone;
    }
}

// What a field usually holds, offered behind the values in use.
QStringList usualValues(const QString &entity, const FieldDef &field)
{
    static const char *const units[] = {QT_TRANSLATE_NOOP("Unit", "piece"), QT_TRANSLATE_NOOP("Unit", "item"),
        QT_TRANSLATE_NOOP("Unit", "box"), QT_TRANSLATE_NOOP("Unit", "set"), QT_TRANSLATE_NOOP("Unit", "unit"),
        QT_TRANSLATE_NOOP("Unit", "kg"), QT_TRANSLATE_NOOP("Unit", "meter"),
        QT_TRANSLATE_NOOP("Unit", "hour"), QT_TRANSLATE_NOOP("Unit", "day"),
        QT_TRANSLATE_NOOP("Unit", "year"), QT_TRANSLATE_NOOP("Unit", "license")};
    QStringList words;
    if (entity == QLatin1String("product") && field.name == QLatin1String("unit")) {
        for (const char *unit : units)
            words << QCoreApplication::translate("Unit", unit);
    }
    return words;
}

QVBoxLayout *bare(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

LineEditor::LineEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_edit(new QLineEdit(this))
{
    bare(this)->addWidget(m_edit);
    m_edit->setInputMethodHints(hintsOf(field.kind));
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        suggest(text);
        Q_EMIT edited();
    });
    if (!field.has(Suggest))
        return;
    m_suggestions = new QStringListModel(this);
    m_completer = new QCompleter(m_suggestions, this);
    // The list comes filtered by the file, also by pinyin: the completer must not filter again.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
            m_edit->setText(text);
            Q_EMIT edited();
        });
}

void LineEditor::suggest(const QString &part)
{
    if (!m_completer)
        return;
    if (part.trimmed().isEmpty()) {
        m_ticket.cancel();
        m_completer->popup()->hide();
        return;
    }
    offerFor(part);
}

// The arrow down opens the list, also before anything is typed.
bool LineEditor::keyPressed(QKeyEvent *event)
{
    if (m_completer && event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        offerFor(m_edit->text());
        return true;
    }
    return FieldEditor::keyPressed(event);
}

void LineEditor::offerFor(const QString &part)
{
    const QString entity = context().entity, key = field().name;
    m_ticket = workspace().ask(
        this,
        [entity, key, part](const query::Context &reads) {
            return query::suggestions(reads, entity, key, part.trimmed(), 8);
        },
        [this, part](Result<QStringList> found) {
            if (found && m_edit->text() == part && m_edit->hasFocus())
                offer(std::move(*found), part.trimmed());
        });
}

void LineEditor::offer(QStringList found, const QString &part)
{
    const QStringList usual = usualValues(context().entity, field());
    for (const QString &word : usual) {
        if (word.contains(part, Qt::CaseInsensitive) && !found.contains(word))
            found << word;
    }
    found.removeAll(part);
    m_suggestions->setStringList(found);
    if (found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

// Untouched text stands for the value it came from, so that showing a number in its national form
// changes nothing.
QVariant LineEditor::value() const
{
    const QString text = m_edit->text().trimmed();
    if (text == m_shown)
        return m_value;
    if (field().kind == Kind::Text)
        return normalized(Kind::Text, text);
    const Result<QVariant> read = rules::parseValue(field(), text, local());
    return normalized(field().kind, read ? *read : QVariant(text));
}

void LineEditor::setValue(const QVariant &value)
{
    m_value = normalized(field().kind, value);
    const QString text = value.toString();
    m_shown = field().kind == Kind::Phone ? formatPhone(text, workspace().region()) : text;
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(0);
}

void LineEditor::selectAll() { m_edit->selectAll(); }

LongTextEditor::LongTextEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_edit(new QPlainTextEdit(this))
{
    bare(this)->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    watch(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT edited();
    });
    grow();
}

// Between two and ten lines; a longer text scrolls.
void LongTextEditor::grow()
{
    const int lines = std::clamp(int(std::ceil(m_edit->document()->size().height())), 2, 10);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 18);
    updateGeometry();
}

// The editor has its own ends of lines, so untouched text is given back as it came.
QVariant LongTextEditor::value() const
{
    const QString text = m_edit->toPlainText();
    return text == m_shown ? m_value : normalized(Kind::LongText, text);
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_edit);
    m_value = normalized(Kind::LongText, value);
    m_edit->setPlainText(value.toString());
    m_shown = m_edit->toPlainText();
    grow();
}

} // namespace rapport::ui
