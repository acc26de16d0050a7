// SPDX-License-Identifier: GPL-3.0-or-later
// rapportctl: Rapport for admins, scripts and checks. See command.h for how it is made.
#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace rapport;
using namespace rapport::ctl;

namespace {

constexpr const char *everywhere = " file= json lang= help ";

QString usageLine(const Command &command)
{
    const QString tail = QString::fromUtf8(command.usage);
    return QStringLiteral("rapportctl %1%2 [--file F] [--json] [--lang en|zh]")
        .arg(QLatin1String(command.name), tail.isEmpty() ? QString() : QString(QLatin1Char(' ') + tail));
}

void printOverview()
{
    out(Say::tr("Usage: rapportctl COMMAND ... (rapportctl COMMAND --help tells more)"));
    for (const Command &command : commands())
        out(QStringLiteral("  %1 %2").arg(QLatin1String(command.name), -12).arg(Say::tr(command.summary)));
    out(Say::tr("--file names the Rapport file; without it, it is the one the window had open last."));
    out(Say::tr("Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 done in part."));
}

Status wrongUsage(const QString &what, const Command *command)
{
    note(QLatin1String("rapportctl: ") + what);
    note(command ? Say::tr("Usage: %1").arg(usageLine(*command))
                 : Say::tr("rapportctl --help lists the commands."));
    return WrongUsage;
}

// The language of people, not of data: --lang where it stands, else the system's.
void speak(const QStringList &words, QTranslator &translator)
{
    QString language = QLocale::system().name();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--lang"))
            language = words.value(i + 1);
        else if (words[i].startsWith(QLatin1String("--lang=")))
            language = words[i].mid(7);
    }
    const QString name = language.startsWith(QLatin1String("zh")) ? QStringLiteral("rapport_zh_CN")
                                                                  : QStringLiteral("rapport_en");
    const QString bin = QCoreApplication::applicationDirPath();
    for (const QString &folder : {QStringLiteral(":/i18n"), QString(bin + QLatin1String("/translations")),
             QString(bin + QLatin1String("/../share/rapport/translations"))}) {
        if (translator.load(name, folder)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

Status run(const QStringList &words)
{
    if (words.isEmpty() || words.first() == QLatin1String("help")
        || words.first() == QLatin1String("--help")) {
        printOverview();
        return words.isEmpty() ? WrongUsage : Done;
    }
    if (words.first() == QLatin1String("--version")) {
        out(QStringLiteral("rapportctl " RAPPORT_VERSION));
        return Done;
    }
    const Command *command = findCommand(words.first());
    if (!command)
        return wrongUsage(Say::tr("There is no command “%1”.").arg(words.first()), nullptr);
    if (words.contains(QLatin1String("--help"))) {
        out(Say::tr("Usage: %1").arg(usageLine(*command)));
        out(QLatin1String("  ") + Say::tr(command->summary));
        return Done;
    }
    const auto arguments
        = Arguments::parse(words.mid(1), QLatin1String(command->options) + QLatin1String(everywhere));
    if (!arguments)
        return wrongUsage(arguments.error().what, command);
    const Status status = command->run(*arguments);
    if (status == WrongUsage)
        note(Say::tr("Usage: %1").arg(usageLine(*command)));
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Rapport"));
    QCoreApplication::setApplicationName(QStringLiteral("rapport"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORT_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    QTranslator translator;
    speak(words, translator);
    return run(words);
}
