// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/own_home.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace rapport::test {

OwnHome::OwnHome() : m_folder(QDir::tempPath() + QLatin1String("/rapport-home-XXXXXX"))
{
    if (!isValid())
        return;
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    qputenv("XDG_CONFIG_HOME", place("config"));
    qputenv("XDG_DATA_HOME", place("data"));
    qputenv("XDG_STATE_HOME", place("state"));
    qputenv("XDG_CACHE_HOME", place("cache"));
    qputenv("XDG_RUNTIME_DIR", place("run"));
    // A desktop that listens would show what tests announce.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + place("run") + "/no-bus");
    // Systems that do not look for folders in the environment have a place for tests at least.
    QStandardPaths::setTestModeEnabled(true);
    // The usual format may be one place for all: the registry.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QFile::decodeName(place("config")));
}

QByteArray OwnHome::place(const char *name) const
{
    const QString path = m_folder.filePath(QLatin1String(name));
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QFile::encodeName(path);
}

} // namespace rapport::test
