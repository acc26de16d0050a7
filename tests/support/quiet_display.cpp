// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiet_display.h"

#include <QString>

#include <cstdio>

namespace rapport::test {

static void print(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtWarningMsg && text.startsWith(QLatin1String("This plugin does not support ")))
        return;
    std::fputs(qPrintable(qFormatLogMessage(type, context, text) + QLatin1Char('\n')), stderr);
}

void quietDisplay() { qInstallMessageHandler(print); }

} // namespace rapport::test
