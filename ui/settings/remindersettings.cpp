// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remindersettings.h"

#include "ui/reminders/autostart.h"
#include "ui/reminders/tray.h"
#include "ui/settings/headings.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingscolumn.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int columnWidth = 520, fieldWidth = 360, timeWidth = 120, indent = 39; // behind the switch

ReminderSettings::ReminderSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_choices(preferences.reminders())
{
    setObjectName(u"reminderSettings"_s);
    auto *column = settingsColumn(this, columnWidth);
    addWhen(column);
    addQuiet(column);
    addWhere(column);
    addStart(column);
    column->addStretch();
    adapt();
}

void ReminderSettings::addWhen(QVBoxLayout *column)
{
    addHead(column, tr("When reminders come"),
        tr("A task may say how long before it wants to be heard. These hold for the others. All of this page "
           "is about this computer; others are not affected."));
    auto *lead = new QComboBox;
    lead->setObjectName(u"reminderLead"_s);
    const auto add = [lead](const QString &words, int minutes) { lead->addItem(words, minutes); };
    add(tr("No reminder"), -1);
    add(tr("When they are due"), 0);
    for (const int minutes : {5, 10, 15, 30})
        add(tr("%n minute(s) before", nullptr, minutes), minutes);
    for (const int hours : {1, 2})
        add(tr("%n hour(s) before", nullptr, hours), hours * 60);
    add(tr("A day before"), 24 * 60);
    if (lead->findData(m_choices.lead) < 0)
        add(tr("%n minute(s) before", nullptr, m_choices.lead), m_choices.lead);
    lead->setCurrentIndex(lead->findData(m_choices.lead));
    connect(lead, &QComboBox::activated, this, [this, lead] {
        m_choices.lead = lead->currentData().toInt();
        keep();
    });
    auto *field = new Field(tr("Tasks and events with a time"), lead);
    field->setMaximumWidth(fieldWidth);
    column->addWidget(field);
    QTimeEdit *day = makeTime(u"wholeDayTime"_s, tr("Tasks of a whole day"), &ReminderChoices::wholeDay);
    auto *dayField = new Field(tr("Tasks of a whole day"), day);
    dayField->setHint(tr("On their day, at this time"));
    dayField->setMaximumWidth(fieldWidth);
    column->addWidget(dayField);
}

QTimeEdit *ReminderSettings::makeTime(
    const QString &name, const QString &words, QTime ReminderChoices::*choice)
{
    auto *edit = new QTimeEdit(m_choices.*choice);
    edit->setObjectName(name);
    edit->setAccessibleName(words);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setMaximumWidth(timeWidth);
    edit->setWrapping(true);
    connect(edit, &QTimeEdit::timeChanged, this, [this, choice](QTime time) {
        m_choices.*choice = time;
        keep();
    });
    return edit;
}

ToggleSwitch *ReminderSettings::addSwitch(QVBoxLayout *column, const QString &name, const QString &words,
    const QString &hint, bool ReminderChoices::*choice)
{
    auto *toggle = new ToggleSwitch(words);
    toggle->setObjectName(name);
    toggle->setChecked(m_choices.*choice);
    connect(toggle, &ToggleSwitch::toggled, this, [this, choice](bool on) {
        m_choices.*choice = on;
        keep();
    });
    column->addWidget(toggle);
    if (!hint.isEmpty()) {
        auto *label = new Label(hint, TextStyle::Meta, Role::TextMuted);
        label->setWordWrap(true);
        label->setContentsMargins(indent, 0, 0, 0);
        column->addSpacing(-8);
        column->addWidget(label);
        toggle->setAccessibleDescription(hint);
    }
    return toggle;
}

void ReminderSettings::addQuiet(QVBoxLayout *column)
{
    addHead(column, tr("Quiet hours"), {});
    addSwitch(column, u"quietHours"_s, tr("No reminders at night"),
        tr("What falls into these hours comes when they end, as one list."), &ReminderChoices::quiet);
    m_quietTimes = new QWidget;
    auto *row = new QHBoxLayout(m_quietTimes);
    row->setContentsMargins(indent, 0, 0, 0);
    row->setSpacing(12);
    QTimeEdit *from = makeTime(u"quietFrom"_s, tr("From"), &ReminderChoices::quietFrom);
    QTimeEdit *to = makeTime(u"quietTo"_s, tr("To"), &ReminderChoices::quietTo);
    for (Field *field : {new Field(tr("From"), from), new Field(tr("To"), to)}) {
        field->setMaximumWidth(timeWidth);
        row->addWidget(field);
    }
    row->addStretch();
    column->addWidget(m_quietTimes);
}

void ReminderSettings::addWhere(QVBoxLayout *column)
{
    addHead(
        column, tr("Where reminders show"), tr("The bell at the top of the window always has all of them."));
    addSwitch(
        column, u"notifications"_s, tr("Notifications of the system"), {}, &ReminderChoices::notifications);
    m_details = addSwitch(column, u"notificationDetails"_s, tr("Show details in notifications"),
        tr("Without, they say “A task is due” and no names: for screens that others can see."),
        &ReminderChoices::details);
    addSwitch(column, u"trayIcon"_s, tr("Keep running in the tray"),
        Tray::isThere()
            ? tr("Closing the window leaves Rapport in the tray, so that reminders come all the same. Quit "
                 "there to end it.")
            : tr("This desktop shows no tray at the moment: closing the window ends Rapport, and what was "
                 "missed comes at the next start."),
        &ReminderChoices::tray);
}

void ReminderSettings::addStart(QVBoxLayout *column)
{
    addHead(column, tr("Start of the day"), {});
    addSwitch(column, u"morningSummary"_s, tr("Show what is on today at the first start of a day"), {},
        &ReminderChoices::summary);
    if (!autostart::isPossible())
        return;
    auto *start = new ToggleSwitch(tr("Start with the computer"));
    start->setObjectName(u"autostart"_s);
    start->setChecked(autostart::isOn());
    const QString hint = tr("In the tray, without the window.");
    start->setAccessibleDescription(hint);
    auto *label = new Label(hint, TextStyle::Meta, Role::TextMuted);
    label->setContentsMargins(indent, 0, 0, 0);
    column->addWidget(start);
    column->addSpacing(-8);
    column->addWidget(label);
    connect(start, &ToggleSwitch::toggled, this, [start](bool on) {
        if (!autostart::set(on)) {
            const QSignalBlocker quiet(start);
            start->setChecked(autostart::isOn());
        }
    });
}

void ReminderSettings::keep()
{
    m_preferences.setReminders(m_choices);
    adapt();
    Q_EMIT changed();
}

void ReminderSettings::adapt()
{
    m_quietTimes->setEnabled(m_choices.quiet);
    m_details->setEnabled(m_choices.notifications);
}

} // namespace rapport::ui
