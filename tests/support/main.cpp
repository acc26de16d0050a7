// SPDX-License-Identifier: GPL-3.0-or-later
// Every test program starts here: a QApplication without a display and a home that nobody else has,
// then Catch2.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "tests/support/own_home.h"
#include "tests/support/quiet_display.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    rapport::test::quietDisplay();
    const rapport::test::OwnHome home;
    if (!home.isValid()) {
        qCritical("There is no place for the files of a test program.");
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("rapport-tests"));
    QApplication::setOrganizationName(QStringLiteral("Rapport"));
    return Catch::Session().run(argc, argv);
}
