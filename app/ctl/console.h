// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says: results on standard output, everything else on standard error, all in
// UTF-8. With --json standard output holds one JSON document and nothing else.
#pragma once

#include "core/base/result.h"
#include "core/workspace/job.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace rapport::ctl {

// Exit status of every command.
enum Status { Done = 0, Failed = 1, WrongUsage = 2, DoneInPart = 3 };

// Translated text of the console.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

void out(const QString &line); // and a line end
void write(const QString &text);
void note(const QString &line); // on standard error
void printJson(const QJsonObject &document);
// Says what, why and what next; gives the exit status that fits.
Status fail(const Error &error);

// Columns as wide as their widest cell (to a point), Chinese counted as two.
void printTable(const QStringList &heads, const std::vector<QStringList> &rows);
int widthOf(const QString &text);

// A line that counts on standard error, at most ten times a second; silent when nobody watches.
std::function<bool(Progress)> progressLine(const QString &what);

} // namespace rapport::ctl
