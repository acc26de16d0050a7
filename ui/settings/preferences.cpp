// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype mostFiles = 8, mostRecent = 12;

static QString recentKey(const QString &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Md5).toHex().left(12);
    return "recent/"_L1 + QLatin1String(hash);
}

static QStringList withFirst(QStringList list, const QString &first, qsizetype most)
{
    list.removeAll(first);
    list.prepend(first);
    return list.mid(0, most);
}

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Rapport"_s, u"rapport"_s)
{ }

Preferences::Preferences(const QString &iniFile) : m_settings(iniFile, QSettings::IniFormat) { }

QString Preferences::text(const QString &key, const QString &fallback) const
{
    return m_settings.value(key, fallback).toString();
}

QString Preferences::language() const { return text(u"language"_s, u"system"_s); }

void Preferences::setLanguage(const QString &language) { m_settings.setValue(u"language"_s, language); }

Appearance Preferences::appearance() const
{
    const QString stored = text(u"theme"_s);
    return stored == "dark"_L1 ? Appearance::Dark
        : stored == "light"_L1 ? Appearance::Light
                               : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    m_settings.setValue(u"theme"_s,
        appearance == Appearance::Dark        ? u"dark"_s
            : appearance == Appearance::Light ? u"light"_s
                                              : u"system"_s);
}

Density Preferences::density() const
{
    return text(u"density"_s) == "compact"_L1 ? Density::Compact : Density::Comfortable;
}

bool Preferences::isRiseRed() const { return text(u"rise"_s) == "red"_L1; }

void Preferences::setRiseRed(bool isRed) { m_settings.setValue(u"rise"_s, isRed ? u"red"_s : u"good"_s); }

void Preferences::setDensity(Density density)
{
    m_settings.setValue(u"density"_s, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
}

bool Preferences::isPanelOpen() const { return m_settings.value(u"panel"_s, true).toBool(); }
void Preferences::setPanelOpen(bool open) { m_settings.setValue(u"panel"_s, open); }
bool Preferences::isRailCollapsed() const { return m_settings.value(u"railCollapsed"_s, false).toBool(); }
void Preferences::setRailCollapsed(bool collapsed) { m_settings.setValue(u"railCollapsed"_s, collapsed); }
QString Preferences::screen() const { return text(u"screen"_s, u"home"_s); }
void Preferences::setScreen(const QString &key) { m_settings.setValue(u"screen"_s, key); }
QByteArray Preferences::geometry() const { return m_settings.value(u"geometry"_s).toByteArray(); }
void Preferences::setGeometry(const QByteArray &geometry) { m_settings.setValue(u"geometry"_s, geometry); }

QStringList Preferences::files() const { return m_settings.value(u"files"_s).toStringList(); }

void Preferences::addFile(const QString &path)
{
    m_settings.setValue(u"files"_s, withFirst(files(), QFileInfo(path).absoluteFilePath(), mostFiles));
}

void Preferences::removeFile(const QString &path)
{
    QStringList list = files();
    if (list.removeAll(QFileInfo(path).absoluteFilePath()) > 0)
        m_settings.setValue(u"files"_s, list);
}

QStringList Preferences::recent(const QString &file) const
{
    return m_settings.value(recentKey(file)).toStringList();
}

void Preferences::addRecent(const QString &file, const QString &record)
{
    m_settings.setValue(recentKey(file), withFirst(recent(file), record, mostRecent));
}

} // namespace rapport::ui
