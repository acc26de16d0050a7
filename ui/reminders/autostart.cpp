// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace rapport::ui::autostart {

using namespace Qt::Literals::StringLiterals;

bool isPossible()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString filePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart/rapport.desktop"_L1;
}

bool isOn() { return isPossible() && QFile::exists(filePath()); }

// The quoting of desktop entries: within quotes, and the percent sign doubled.
static QString quoted(QString path)
{
    for (const QChar sign : {u'\\', u'"', u'`', u'$'})
        path.replace(sign, QString(u'\\') + sign);
    path.replace(u'\\', u"\\\\"_s);
    path.replace(u'%', u"%%"_s);
    return u'"' + path + u'"';
}

bool set(bool on)
{
    if (!isPossible())
        return false;
    if (!on)
        return !QFile::exists(filePath()) || QFile::remove(filePath());
    if (!QDir().mkpath(QFileInfo(filePath()).path()))
        return false;
    // An image that mounts itself lies elsewhere at every start.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString program = image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
    if (program.contains(u'\n') || program.contains(u'\r'))
        return false; // an entry has one line for it
    QSaveFile file(filePath());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString entry = "[Desktop Entry]\nType=Application\nName=Rapport\nName[zh_CN]=知客\nExec="_L1
        + quoted(program) + " --hidden\nIcon=rapport\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_L1;
    file.write(entry.toUtf8());
    return file.commit();
}

} // namespace rapport::ui::autostart
