// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composition.h"
#include "app/window/instance.h"
#include "app/window/pictures.h"
#include "app/window/startup.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace rapport;

static int say(FILE *where, const QString &text, int code)
{
    std::fputs(
        qPrintable(text.endsWith(QLatin1Char('\n')) ? text : QString(text + QLatin1Char('\n'))), where);
    return code;
}

int main(int argc, char *argv[])
{
    startup::begin();
    for (int i = 1; i < argc; ++i) {
        // Pictures need no display, so they must not ask for one.
        if (qstrncmp(argv[i], "--screenshots", 13) == 0 && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QString problem;
    const Options options = readOptions(arguments, &problem);
    if (options.version)
        return say(stdout, QStringLiteral("rapport " RAPPORT_VERSION), 0);
    if (!problem.isEmpty() || options.help) {
        // These need no display.
        const QCoreApplication plain(argc, argv);
        Translations translations;
        translations.install(options.language);
        if (options.help)
            return say(stdout, usage(), 0);
        readOptions(arguments, &problem);
        return say(stderr, problem + QStringLiteral("\n\n") + usage(), 2);
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rapport"));
    QApplication::setApplicationVersion(QStringLiteral(RAPPORT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("rapport"));
    if (!options.pictures.isEmpty()) {
        // Nobody's preferences may show in a picture, nor be changed by taking one.
        const QTemporaryDir own;
        return takePictures(options, own.filePath(QStringLiteral("preferences.ini")));
    }
    Instance instance;
    // A measurement is of a process of its own.
    const QString file = options.file.isEmpty() ? QString() : QFileInfo(options.file).absoluteFilePath();
    if (!options.startupTime && !instance.isFirst()
        && instance.handOver({file, options.hidden, qgetenv("XDG_ACTIVATION_TOKEN")}))
        return 0;
    Composition composition(options, std::make_unique<ui::Preferences>());
    if (options.startupTime)
        startup::reportFirstRows(composition.window());
    if (!options.startupTime) {
        // Before the file is opened, so that a start meanwhile waits for it; it is served after that.
        instance.listen([&composition](const Instance::Wish &wish) {
            if (!wish.activation.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", wish.activation);
            composition.serve(wish.file, wish.hidden);
        });
    }
    composition.start();
    if (!options.startupTime)
        composition.joinDesktop();
    return QApplication::exec();
}
