// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/parsededitor.h"

#include "core/rules/when.h"
#include "core/workspace/workspace.h"
#include "ui/form/calendarpopup.h"
#include "ui/form/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

bool hasDay(Kind kind) { return kind == Kind::Date || kind == Kind::Due || kind == Kind::Instant; }

QDate dayOf(const QVariant &value, Kind kind)
{
    if (kind == Kind::Due)
        return value.value<Due>().day;
    return kind == Kind::Instant ? value.value<Instant>().local().date() : value.toDate();
}

QVariant valueOf(const Due &due, Kind kind)
{
    if (kind == Kind::Due)
        return QVariant::fromValue(due);
    if (kind == Kind::Date)
        return due.day;
    return QVariant::fromValue(
        Instant::from(QDateTime(due.day, due.time.isValid() ? due.time : QTime(0, 0))));
}

} // namespace

ParsedEditor::ParsedEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_edit(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(this, &FieldEditor::left, this, &ParsedEditor::tidy);
    if (field.kind == Kind::Percent)
        m_edit->setPlaceholderText(QStringLiteral("%"));
    if (!hasDay(field.kind))
        return;
    m_edit->setPlaceholderText(field.kind == Kind::Date ? tr("Day, such as 16 Mar") : tr("Tomorrow 15:00"));
    auto *action
        = m_edit->addAction(theme().menuIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    action->setObjectName(QStringLiteral("calendar_") + field.name);
    action->setText(tr("Choose a day"));
    action->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(action, &QAction::triggered, this, &ParsedEditor::openCalendar);
    connect(&theme(), &Theme::changed, action,
        [action] { action->setIcon(theme().menuIcon(QStringLiteral("calendar"))); });
}

// What was a time in another zone stays one: it is shown and typed on the clock here.
static QVariant inZoneOf(const QVariant &was, const QVariant &typed)
{
    const QByteArray zone = was.value<Due>().zone;
    const Due due = typed.value<Due>();
    if (zone.isEmpty() || !due.time.isValid() || !due.zone.isEmpty())
        return typed;
    const QTimeZone here = QTimeZone::systemTimeZone();
    return QVariant::fromValue(Due::at(due.instant(here), zone, here));
}

Result<QVariant> ParsedEditor::read() const
{
    const Result<QVariant> typed = readTyped();
    return typed && field().kind == Kind::Due ? Result<QVariant>(inZoneOf(m_value, *typed)) : typed;
}

Result<QVariant> ParsedEditor::readTyped() const
{
    const QString text = m_edit->text().trimmed();
    if (text == m_shown)
        return m_value;
    if (text.isEmpty())
        return QVariant();
    const Result<QVariant> plain = rules::parseValue(field(), text, local());
    if (plain || !hasDay(field().kind))
        return plain;
    const rules::WhenContext now{
        workspace().clock().now().local(), rules::usualDateOrder(workspace().region())};
    const std::optional<rules::When> said = rules::readWhen(text, now);
    return said ? valueOf(said->due, field().kind) : plain;
}

QVariant ParsedEditor::value() const
{
    const Result<QVariant> result = read();
    return result ? normalized(field().kind, *result) : QVariant();
}

std::optional<Error> ParsedEditor::problem() const
{
    const Result<QVariant> result = read();
    return result ? std::nullopt : std::optional<Error>(result.error());
}

void ParsedEditor::setValue(const QVariant &value)
{
    m_value = normalized(field().kind, value);
    m_shown = words::editText(field().kind, m_value);
    m_edit->setText(m_shown);
    m_edit->setCursorPosition(0);
}

void ParsedEditor::selectAll() { m_edit->selectAll(); }

void ParsedEditor::finish()
{
    FieldEditor::finish();
    tidy();
}

// "tomorrow" becomes the day it meant, once, so that it means the same day tomorrow.
void ParsedEditor::tidy()
{
    if (m_edit->text().trimmed() == m_shown)
        return;
    if (const Result<QVariant> result = read())
        setValue(*result);
}

bool ParsedEditor::keyPressed(QKeyEvent *event)
{
    if (hasDay(field().kind) && event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return true;
    }
    return FieldEditor::keyPressed(event);
}

void ParsedEditor::openCalendar()
{
    auto *calendar = new CalendarPopup(dayOf(value(), field().kind), workspace().clock().today(), this);
    connect(calendar, &CalendarPopup::picked, this, &ParsedEditor::pickDay);
    calendar->showBelow(m_edit);
}

// The time of day that stood there stays.
void ParsedEditor::pickDay(QDate day)
{
    const QVariant before = value();
    QVariant after = day;
    if (field().kind == Kind::Due)
        after = inZoneOf(before, QVariant::fromValue(Due{day, before.value<Due>().here().time}));
    if (field().kind == Kind::Instant) {
        const QTime time = before.isValid() ? before.value<Instant>().local().time() : QTime(9, 0);
        after = QVariant::fromValue(Instant::from(QDateTime(day, time)));
    }
    setValue(after);
    m_edit->setFocus();
    Q_EMIT edited();
}

} // namespace rapport::ui
