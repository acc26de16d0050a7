// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"

#include <QCoreApplication>
#include <QHash>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

static std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    bool wide = false, high = false;
    const QSize size(parts.value(0).toInt(&wide), parts.value(1).toInt(&high));
    return wide && high && parts.size() == 2 && size.width() > 0 && size.height() > 0 ? std::optional(size)
                                                                                      : std::nullopt;
}

Options readOptions(const QStringList &arguments, QString *problem)
{
    Options options;
    const QHash<QString, QString *> texts{{u"--file"_s, &options.file}, {u"--lang"_s, &options.language},
        {u"--theme"_s, &options.theme}, {u"--open"_s, &options.screen},
        {u"--screenshots"_s, &options.pictures}};
    const QHash<QString, bool *> flags{{u"--startup-time"_s, &options.startupTime},
        {u"--hidden"_s, &options.hidden}, {u"--help"_s, &options.help}, {u"-h"_s, &options.help},
        {u"--version"_s, &options.version}};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        if (bool *flag = flags.value(name)) {
            *flag = true;
            continue;
        }
        // A file's name alone is what file managers give.
        if (!name.startsWith(u'-') && options.file.isEmpty()) {
            options.file = arguments[i];
            continue;
        }
        const bool joined = arguments[i].contains(u'=');
        const QString value = joined ? arguments[i].section(u'=', 1) : arguments.value(++i);
        if (QString *text = texts.value(name); text && !value.isEmpty())
            *text = value;
        else if (name == "--size"_L1 && sizeOf(value))
            options.size = sizeOf(value);
        else
            *problem = QCoreApplication::translate("Options", "Unknown or incomplete option: %1").arg(name);
    }
    if (!QStringList{QString(), u"light"_s, u"dark"_s, u"system"_s}.contains(options.theme))
        *problem = QCoreApplication::translate("Options", "A theme is light, dark or system, not “%1”")
                       .arg(options.theme);
    return options;
}

QString usage()
{
    return QCoreApplication::translate("Options",
               "rapport [FILE] [OPTIONS]\n"
               "  --file FILE         opens this company file\n"
               "  --lang en|zh_CN     language of the window\n"
               "  --theme light|dark|system\n"
               "  --open SCREEN       home, dashboard, customers, contacts, leads, pipeline, tasks, "
               "calendar,\n"
               "                      products, reports, trash, settings\n"
               "  --size WxH          size of the window\n"
               "  --screenshots DIR   renders every screen to DIR without a display, and ends\n"
               "  --startup-time      says after how many milliseconds the first rows were shown, and ends\n")
        + QCoreApplication::translate(
            "Options", "  --hidden            starts in the tray, without the window")
        + u'\n';
}

} // namespace rapport
