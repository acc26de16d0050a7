// SPDX-License-Identifier: GPL-3.0-or-later
// Every test program starts here: a QApplication without a display, then Catch2.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // never the settings of the person who runs the tests
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rapport-tests"));
    QApplication::setOrganizationName(QStringLiteral("Rapport"));
    return Catch::Session().run(argc, argv);
}
