// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line of the window says.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace rapport {

struct Options {
    QString file;
    QString language; // empty: the preference
    QString theme; // "light", "dark", "system"; empty: the preference
    QString screen;
    QString pictures; // folder of --screenshots
    std::optional<QSize> size;
    bool startupTime = false;
    bool hidden = false; // into the tray, without the window
    bool help = false;
    bool version = false;
};

// On failure `problem` says what is wrong with the arguments.
Options readOptions(const QStringList &arguments, QString *problem);
QString usage();

} // namespace rapport
