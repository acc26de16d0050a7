// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include "app/ctl/console.h"

namespace rapport::ctl {

Error usageError(const QString &what) { return {Error::Code::Usage, what, {}, {}}; }

Result<Arguments> Arguments::parse(const QStringList &words, const QString &known)
{
    const QStringList options = known.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Arguments arguments;
    bool isOver = false; // after "--" nothing is an option
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (isOver || !word.startsWith(QLatin1String("--"))) {
            arguments.m_rest << word;
            continue;
        }
        if (word == QLatin1String("--")) {
            isOver = true;
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const bool takesValue = options.contains(name + QLatin1Char('='));
        if (!takesValue && !options.contains(name))
            return usageError(Say::tr("There is no option --%1 here.").arg(name));
        if (!takesValue && equals >= 0)
            return usageError(Say::tr("The option --%1 takes no value.").arg(name));
        if (takesValue && equals < 0 && i + 1 >= words.size())
            return usageError(Say::tr("The option --%1 needs a value.").arg(name));
        arguments.m_options.insert(name,
            !takesValue       ? QString()
                : equals >= 0 ? word.mid(equals + 1)
                              : words[++i]);
    }
    return arguments;
}

Result<qint64> Arguments::number(const char *option, qint64 otherwise, qint64 least, qint64 most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return usageError(
        Say::tr("--%1 takes a whole number from %2 to %3.").arg(QLatin1String(option)).arg(least).arg(most));
}

} // namespace rapport::ctl
