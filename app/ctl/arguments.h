// SPDX-License-Identifier: GPL-3.0-or-later
// The words after a command's name, sorted into options and the rest.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace rapport::ctl {

class Arguments
{
public:
    // `known` names the options, with "=" after those that take a value: "file= json". Errors (Usage):
    // an option that is not known, a value that is missing or too many.
    static Result<Arguments> parse(const QStringList &words, const QString &known);

    const QStringList &rest() const { return m_rest; }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option, const QString &otherwise = {}) const
    {
        return m_options.value(QLatin1String(option), otherwise);
    }
    // A whole number from `least` to `most`; Usage when it is something else.
    Result<qint64> number(const char *option, qint64 otherwise, qint64 least, qint64 most) const;

private:
    QStringList m_rest;
    QHash<QString, QString> m_options;
};

Error usageError(const QString &what);

} // namespace rapport::ctl
