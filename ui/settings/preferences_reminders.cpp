// SPDX-License-Identifier: GPL-3.0-or-later
// What of the preferences is about reminders.
#include "ui/settings/preferences.h"
#include "ui/settings/reminderchoices.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static QTime timeOf(const QVariant &stored, QTime fallback)
{
    const QTime time = QTime::fromString(stored.toString(), u"HH:mm"_s);
    return time.isValid() ? time : fallback;
}

ReminderChoices Preferences::reminders() const
{
    ReminderChoices choices;
    const auto flag = [this](const QString &key, bool fallback) {
        return m_settings.value("reminders/"_L1 + key, fallback).toBool();
    };
    const auto time = [this](const QString &key, QTime fallback) {
        return timeOf(m_settings.value("reminders/"_L1 + key), fallback);
    };
    bool isNumber = false;
    const int lead = m_settings.value(u"reminders/lead"_s).toInt(&isNumber);
    if (isNumber && lead >= -1 && lead <= 7 * 24 * 60)
        choices.lead = lead;
    choices.wholeDay = time(u"wholeDay"_s, choices.wholeDay);
    choices.quiet = flag(u"quiet"_s, choices.quiet);
    choices.quietFrom = time(u"quietFrom"_s, choices.quietFrom);
    choices.quietTo = time(u"quietTo"_s, choices.quietTo);
    choices.notifications = flag(u"notifications"_s, choices.notifications);
    choices.details = flag(u"details"_s, choices.details);
    choices.tray = flag(u"tray"_s, choices.tray);
    choices.summary = flag(u"summary"_s, choices.summary);
    return choices;
}

void Preferences::setReminders(const ReminderChoices &choices)
{
    const auto keep = [this](const QString &key, const QVariant &value) {
        m_settings.setValue("reminders/"_L1 + key, value);
    };
    keep(u"lead"_s, choices.lead);
    keep(u"wholeDay"_s, choices.wholeDay.toString(u"HH:mm"_s));
    keep(u"quiet"_s, choices.quiet);
    keep(u"quietFrom"_s, choices.quietFrom.toString(u"HH:mm"_s));
    keep(u"quietTo"_s, choices.quietTo.toString(u"HH:mm"_s));
    keep(u"notifications"_s, choices.notifications);
    keep(u"details"_s, choices.details);
    keep(u"tray"_s, choices.tray);
    keep(u"summary"_s, choices.summary);
}

QDate Preferences::summaryShownOn() const
{
    return QDate::fromString(text(u"reminders/summaryOn"_s), Qt::ISODate);
}

void Preferences::setSummaryShownOn(const QDate &day)
{
    m_settings.setValue(u"reminders/summaryOn"_s, day.toString(Qt::ISODate));
}

bool Preferences::isTrayTold() const { return m_settings.value(u"reminders/trayTold"_s, false).toBool(); }
void Preferences::setTrayTold() { m_settings.setValue(u"reminders/trayTold"_s, true); }

qint64 Preferences::pausedUntil() const
{
    return m_settings.value(u"reminders/pausedUntil"_s, 0).toLongLong();
}

void Preferences::setPausedUntil(qint64 ms) { m_settings.setValue(u"reminders/pausedUntil"_s, ms); }

} // namespace rapport::ui
