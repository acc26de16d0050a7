// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the console program as people and scripts do.
#pragma once

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

struct CtlResult {
    int status = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline CtlResult ctl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(RAPPORT_BIN_DIR "/rapportctl"), words);
    REQUIRE(process.waitForFinished(120'000));
    CtlResult result{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    UNSCOPED_INFO(words.join(QLatin1Char(' ')).toStdString() << "\n" << result.err.toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return result;
}

// A file in a folder of its own; run() adds --file.
class CtlFile
{
public:
    explicit CtlFile(const QStringList &making) { REQUIRE(run(making).status == 0); }
    CtlResult run(QStringList words) { return ctl(words << QStringLiteral("--file") << path()); }
    QString path() const { return m_folder.filePath(QStringLiteral("trial.rapport")); }
    QString beside(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
};

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}
