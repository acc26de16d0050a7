// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what a widget shows in the folder that RAPPORT_PICTURES names.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QWidget>

namespace rapport::test {

inline void keep(QWidget &widget, const QString &name)
{
    settle();
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES");
    QDir().mkpath(folder);
    CHECK(widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace rapport::test
