// SPDX-License-Identifier: GPL-3.0-or-later
// Running the scripts of tests/tools with a Python that has what they need.
#pragma once

#include "tests/support/catch.h"

#include <QProcess>
#include <QStringList>

#include <cstdio>
#include <optional>

// What the script prints; none when there is no Python, or it lacks a library (which is said).
inline std::optional<QByteArray> python(const QString &script, const QStringList &arguments)
{
    QByteArray why("python3 is not installed");
    for (const char *program : {"python3", "/usr/bin/python3"}) {
        QProcess process;
        process.start(QString::fromLatin1(program),
            QStringList{QStringLiteral(RAPPORT_SOURCE_DIR "/tests/tools/") + script} + arguments);
        if (!process.waitForStarted() || !process.waitForFinished(120'000))
            continue;
        const QByteArray out = process.readAllStandardOutput();
        if (process.exitCode() == 77) {
            why = out.trimmed();
            continue;
        }
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return out;
    }
    std::printf("%s is skipped: %s\n", qPrintable(script + u' ' + arguments.value(0)), why.constData());
    return std::nullopt;
}
