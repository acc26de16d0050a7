// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QString Preferences::calendarFace() const { return text(u"calendar/face"_s, u"week"_s); }
void Preferences::setCalendarFace(const QString &face) { m_settings.setValue(u"calendar/face"_s, face); }

QString Preferences::calendarOwners() const { return text(u"calendar/owners"_s, u"me"_s); }
void Preferences::setCalendarOwners(const QString &owners)
{
    m_settings.setValue(u"calendar/owners"_s, owners);
}

QString Preferences::calendarKind() const { return text(u"calendar/kind"_s); }
void Preferences::setCalendarKind(const QString &kind) { m_settings.setValue(u"calendar/kind"_s, kind); }

QString Preferences::calendarFolder() const { return text(u"calendar/folder"_s); }
void Preferences::setCalendarFolder(const QString &folder)
{
    m_settings.setValue(u"calendar/folder"_s, folder);
}

} // namespace rapport::ui
