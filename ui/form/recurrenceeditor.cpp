// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/recurrenceeditor.h"

#include "ui/form/recurrenceparts.h"
#include "ui/list/format.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Every = rules::PlainRule::Every;

RecurrenceEditor::RecurrenceEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_choice(new QComboBox(this)),
      m_words(new Label(TextStyle::Meta, Role::TextSubtle, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_choice);
    const std::pair<QString, Choice> choices[]{{tr("Does not repeat"), Never}, {tr("Every day"), Daily},
        {tr("Every workday"), Workdays}, {tr("Every week"), Weekly}, {tr("Every 2 weeks"), Fortnightly},
        {tr("Every month"), Monthly}, {tr("Every year"), Yearly}, {tr("Other…"), Custom}};
    for (const auto &[words, choice] : choices)
        m_choice->addItem(words, int(choice));
    m_choice->setMaxVisibleItems(14);
    m_choice->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form
    m_parts = buildParts();
    column->addWidget(m_parts);
    m_words->setObjectName(u"recurrenceWords"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    watch(m_choice);
    connect(m_choice, &QComboBox::activated, this, &RecurrenceEditor::chosen);
    dress();
}

bool RecurrenceEditor::isMeant(const QString &entity, const FieldDef &field)
{
    return entity == "task"_L1 && field.name == "recurrence"_L1;
}

QWidget *RecurrenceEditor::buildParts()
{
    auto *parts = new QWidget(this);
    parts->setObjectName(u"recurrenceParts"_s);
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(8);
    m_interval = numberBox(tr("Every how many"), 1, 99, parts);
    m_every = plainBox(tr("Unit"), {}, parts);
    for (const auto &[words, every] : {std::pair{tr("days"), Every::Day}, {tr("weeks"), Every::Week},
             {tr("months"), Every::Month}, {tr("years"), Every::Year}})
        m_every->addItem(words, int(every));
    column->addLayout(partsRow(tr("Every"), {m_interval, m_every}));
    m_days = new QWidget(parts);
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new WeekdayButton(day, m_days);
        m_weekdays << button;
        days->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, &RecurrenceEditor::partsEdited);
    }
    days->addStretch();
    m_monthly = plainBox(tr("Day of the month"), {{}, {}}, parts);
    column->addLayout(partsRow(tr("On"), {m_days, m_monthly}));
    m_ends = plainBox(tr("Ends"), {tr("Never"), tr("On a day"), tr("After a number of times")}, parts);
    m_count = numberBox(tr("How many times"), 1, 999, parts);
    m_until = makeUntil(context(), parts);
    column->addLayout(partsRow(tr("Ends"), {m_ends, m_count, m_until}));
    for (QComboBox *box : {m_every, m_monthly, m_ends})
        connect(box, &QComboBox::activated, this, &RecurrenceEditor::partsEdited);
    for (QSpinBox *box : {m_interval, m_count})
        connect(box, &QSpinBox::valueChanged, this, &RecurrenceEditor::partsEdited);
    connect(m_until, &FieldEditor::edited, this, &RecurrenceEditor::partsEdited);
    connect(m_until, &FieldEditor::left, this, &FieldEditor::left);
    return parts;
}

Due RecurrenceEditor::start() const
{
    const auto known = [this](const char *name) {
        return context().sibling ? context().sibling(QLatin1String(name)).value<Due>() : Due();
    };
    Due start = known("due");
    if (start.isNull())
        start = known("series_start");
    return start.isNull() ? Due{workspace().clock().today(), {}} : start;
}

rules::PlainRule RecurrenceEditor::ruleOf(Choice choice) const
{
    rules::PlainRule rule;
    rule.every = choice == Daily || choice == Workdays ? Every::Day
        : choice == Monthly                            ? Every::Month
        : choice == Yearly                             ? Every::Year
                                                       : Every::Week;
    rule.workdays = choice == Workdays;
    rule.interval = choice == Fortnightly ? 2 : 1;
    return rule;
}

RecurrenceEditor::Choice RecurrenceEditor::choiceOf(const rules::PlainRule &rule) const
{
    rules::PlainRule plain = rule;
    if (plain.weekdays == std::vector<int>{start().day.dayOfWeek()})
        plain.weekdays.clear();
    for (const Choice choice : {Daily, Workdays, Weekly, Fortnightly, Monthly, Yearly}) {
        if (ruleOf(choice) == plain)
            return choice;
    }
    return Custom;
}

rules::PlainRule RecurrenceEditor::partsRule() const
{
    rules::PlainRule rule;
    rule.every = Every(m_every->currentData().toInt());
    rule.interval = m_interval->value();
    for (int day = 1; rule.every == Every::Week && day <= 7; ++day) {
        if (m_weekdays.at(day - 1)->isChecked())
            rule.weekdays.push_back(day);
    }
    if (rule.weekdays == std::vector<int>{start().day.dayOfWeek()})
        rule.weekdays.clear(); // moves along with the start
    rule.byWeekday = rule.every == Every::Month && m_monthly->currentIndex() == 1;
    if (m_ends->currentIndex() == 2)
        rule.count = m_count->value();
    else if (m_ends->currentIndex() == 1)
        rule.until = m_until->value().toDate();
    return rule;
}

void RecurrenceEditor::showParts(const rules::PlainRule &rule)
{
    const QSignalBlocker quiet[]{QSignalBlocker(m_interval), QSignalBlocker(m_count)};
    m_interval->setValue(rule.interval);
    m_every->setCurrentIndex(m_every->findData(int(rule.every)));
    for (int day = 1; day <= 7; ++day) {
        const bool own = rule.weekdays.empty() && day == start().day.dayOfWeek();
        const bool named = std::ranges::find(rule.weekdays, day) != rule.weekdays.end();
        m_weekdays.at(day - 1)->setChecked(own || named || (rule.workdays && day <= 5));
    }
    if (rule.workdays)
        m_every->setCurrentIndex(m_every->findData(int(Every::Week)));
    m_monthly->setCurrentIndex(rule.byWeekday ? 1 : 0);
    m_ends->setCurrentIndex(rule.count ? 2 : rule.until.isValid() ? 1 : 0);
    m_count->setValue(rule.count.value_or(10));
    m_until->setValue(rule.until.isValid() ? QVariant(rule.until) : QVariant());
}

void RecurrenceEditor::setValue(const QVariant &value)
{
    m_lines = value.toString();
    m_touched = false;
    if (const int foreign = m_choice->findData(int(Foreign)); foreign >= 0)
        m_choice->removeItem(foreign);
    const auto rule = rules::plainRule(m_lines, start());
    Choice choice = m_lines.isEmpty() ? Never : rule ? choiceOf(*rule) : Foreign;
    if (choice == Foreign)
        m_choice->addItem(tr("By a rule of another calendar"), int(Foreign));
    m_choice->setCurrentIndex(m_choice->findData(int(choice)));
    showParts(rule.value_or(rules::PlainRule()));
    dress();
}

QVariant RecurrenceEditor::value() const
{
    const auto choice = Choice(m_choice->currentData().toInt());
    if (!m_touched || choice == Foreign)
        return normalized(Kind::LongText, m_lines);
    if (choice == Never)
        return {};
    const rules::PlainRule rule = choice == Custom ? partsRule() : ruleOf(choice);
    return rules::withRule(m_lines, rules::ruleLine(rule, start()));
}

std::optional<Error> RecurrenceEditor::problem() const
{
    if (Choice(m_choice->currentData().toInt()) != Custom || m_ends->currentIndex() != 1)
        return {};
    if (const auto wrong = m_until->problem())
        return wrong;
    const QDate until = m_until->value().toDate();
    if (until.isValid() && until >= start().day)
        return {};
    return Error{Error::Code::Invalid, tr("The series does not end."),
        until.isValid() ? tr("Its last day lies before its first.") : tr("A last day is missing."),
        tr("Name the day after which it no longer comes."), field().name};
}

void RecurrenceEditor::finish()
{
    FieldEditor::finish();
    m_until->finish();
}

void RecurrenceEditor::chosen()
{
    m_touched = true;
    const auto choice = Choice(m_choice->currentData().toInt());
    if (choice != Custom && choice != Never && choice != Foreign)
        showParts(ruleOf(choice));
    dress();
    Q_EMIT edited();
}

void RecurrenceEditor::partsEdited()
{
    m_touched = true;
    dress();
    Q_EMIT edited();
}

void RecurrenceEditor::followStart()
{
    const auto choice = Choice(m_choice->currentData().toInt());
    if (choice != Custom && choice != Never && choice != Foreign)
        showParts(ruleOf(choice));
    dress();
}

void RecurrenceEditor::nameDays()
{
    const QDate day = start().day;
    m_monthly->setItemText(0, tr("On day %1").arg(day.day()));
    rules::PlainRule rule;
    rule.every = Every::Month;
    rule.byWeekday = true;
    m_monthly->setItemText(1, rules::recurrenceWords(rules::ruleLine(rule, start()), start()));
}

void RecurrenceEditor::dress()
{
    const auto choice = Choice(m_choice->currentData().toInt());
    const auto every = Every(m_every->currentData().toInt());
    nameDays();
    m_parts->setVisible(choice == Custom);
    m_days->setVisible(every == Every::Week);
    m_monthly->setVisible(every == Every::Month);
    showLine(m_days, every == Every::Week || every == Every::Month);
    m_until->setVisible(m_ends->currentIndex() == 1);
    m_count->setVisible(m_ends->currentIndex() == 2);
    QString words = preview();
    // Nobody should wonder which of them an edit changes.
    if (context().sibling && context().sibling(u"series_start"_s).isValid() && !words.isEmpty())
        words += u'\n' + tr("What you change here holds for this one and those that follow.");
    m_words->setText(words);
    m_words->setVisible(!m_words->text().isEmpty());
    m_choice->setAccessibleDescription(m_words->text());
}

QString RecurrenceEditor::preview() const
{
    const QString lines = value().toString();
    return lines.isEmpty() || problem() ? QString() : rules::recurrenceWords(lines, start());
}

} // namespace rapport::ui
