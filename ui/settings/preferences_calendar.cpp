// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QCryptographicHash>

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

// Two files that share a folder would overwrite one another.
static QString folderKey(const QString &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Md5).toHex().left(12);
    return "calendar/folder_"_L1 + QLatin1String(hash);
}

QString Preferences::calendarFolder(const QString &file) const { return text(folderKey(file)); }
void Preferences::setCalendarFolder(const QString &file, const QString &folder)
{
    m_settings.setValue(folderKey(file), folder);
}

} // namespace rapport::ui
