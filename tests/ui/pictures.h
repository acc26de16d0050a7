// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what a widget paints: that there is something, in the lightness of the theme, and that no
// word of it is half made. RAPPORT_PICTURES names a folder to keep the pictures in, for people.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QSet>
#include <QWidget>

namespace rapport::test {

// "3 deal(s)" and "%1" are what is seen when a plural or a value is missing.
inline void checkWords(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    for (const QString &text : std::as_const(texts)) {
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(QLatin1String("(s)")));
        CHECK_FALSE(text.contains(QLatin1String("%1")));
        CHECK_FALSE(text.contains(QLatin1String("%n")));
    }
}

inline void checkPaint(const QImage &image)
{
    REQUIRE_FALSE(image.isNull());
    QSet<QRgb> colours;
    qint64 light = 0, seen = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QRgb pixel = image.pixel(x, y);
            colours.insert(pixel);
            light += qGray(pixel);
            ++seen;
        }
    }
    CHECK(colours.size() > 12);
    CHECK((light / seen < 128) == ui::theme().isDark());
}

inline void keep(QWidget &widget, const QString &name)
{
    settle();
    INFO(name.toStdString());
    const QPixmap picture = widget.grab();
    checkPaint(picture.toImage());
    checkWords(widget);
    const QString folder = qEnvironmentVariable("RAPPORT_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    CHECK(picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace rapport::test
