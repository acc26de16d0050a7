// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

#ifdef RAPPORT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#else
class QDBusVariant
{ };
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Wish {
    std::optional<Scheme> scheme;
    std::optional<bool> reducedMotion;
};

#if defined(Q_OS_WIN)
Wish askSystem()
{
    Wish wish;
    const QSettings personalize(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    wish.scheme = personalize.value("AppsUseLightTheme"_L1, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
    BOOL moves = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &moves, 0))
        wish.reducedMotion = !moves;
    return wish;
}
#elif defined(Q_OS_MACOS)
Wish askSystem()
{
    Wish wish;
    const QSettings global(
        QDir::homePath() + "/Library/Preferences/.GlobalPreferences.plist"_L1, QSettings::NativeFormat);
    wish.scheme
        = global.value("AppleInterfaceStyle"_L1).toString() == "Dark"_L1 ? Scheme::Dark : Scheme::Light;
    const QSettings access(QDir::homePath() + "/Library/Preferences/com.apple.universalaccess.plist"_L1,
        QSettings::NativeFormat);
    wish.reducedMotion = access.value("reduceMotion"_L1, false).toBool();
    return wish;
}
#else
#ifdef RAPPORT_DBUS
QVariant askPortal(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call << space << key;
    call.setAutoStartService(false); // starting the portal would cost the first paint its time
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, 80);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) // Read wraps its answer twice
        value = value.value<QDBusVariant>().variant();
    return value;
}
#endif

Wish askSystem()
{
    Wish wish;
#ifdef RAPPORT_DBUS
    // Without a session bus connecting would wait for one to be launched.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        const QVariant colour = askPortal(u"org.freedesktop.appearance"_s, u"color-scheme"_s);
        if (colour.isValid() && colour.toUInt() != 0)
            wish.scheme = colour.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
        const QVariant moves = askPortal(u"org.gnome.desktop.interface"_s, u"enable-animations"_s);
        if (moves.isValid())
            wish.reducedMotion = !moves.toBool();
    }
#endif
    if (wish.scheme)
        return wish;
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
    const QString gtkFile
        = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"gtk-3.0/settings.ini"_s);
    if (gtkTheme.contains("dark"_L1, Qt::CaseInsensitive)) {
        wish.scheme = Scheme::Dark;
    } else if (!gtkFile.isEmpty()) {
        const QSettings gtk(gtkFile, QSettings::IniFormat);
        if (gtk.value("Settings/gtk-application-prefer-dark-theme"_L1).toString() == "1"_L1
            || gtk.value("Settings/gtk-application-prefer-dark-theme"_L1).toBool()
            || gtk.value("Settings/gtk-theme-name"_L1).toString().endsWith("dark"_L1, Qt::CaseInsensitive))
            wish.scheme = Scheme::Dark;
    }
    return wish;
}
#endif

} // namespace

System::System(QObject *parent) : QObject(parent)
{
    // The palette as the platform made it, before the theme lays its own over it.
    m_scheme
        = QGuiApplication::palette().color(QPalette::Window).lightness() < 110 ? Scheme::Dark : Scheme::Light;
    const Wish wish = askSystem();
    m_scheme = wish.scheme.value_or(m_scheme);
    m_reducedMotion = wish.reducedMotion.value_or(false);
    listen();
}

void System::refresh()
{
    const Wish wish = askSystem();
    const Scheme scheme = wish.scheme.value_or(m_scheme);
    const bool reduced = wish.reducedMotion.value_or(m_reducedMotion);
    if (scheme == m_scheme && reduced == m_reducedMotion)
        return;
    m_scheme = scheme;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void System::listen()
{
#ifdef RAPPORT_DBUS
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        QDBusConnection::sessionBus().connect(u"org.freedesktop.portal.Desktop"_s,
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s,
            this, SLOT(portalChanged(QString, QString, QDBusVariant)));
#else
    // Other systems have no message common to all; coming back to the window is when it shows.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            refresh();
    });
#endif
}

void System::portalChanged(const QString &space, const QString &, const QDBusVariant &)
{
    if (space == "org.freedesktop.appearance"_L1 || space == "org.gnome.desktop.interface"_L1)
        refresh();
}

} // namespace rapport::ui
