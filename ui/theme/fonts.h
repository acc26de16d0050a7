// SPDX-License-Identifier: GPL-3.0-or-later
// The type of the window: one family with the figures of a table, the Simplified Chinese face of the
// system behind it, and a fixed set of styles. Sizes are pixels at 100 %, Qt scales them.
#pragma once

#include <QFont>
#include <QStringList>

namespace rapport::ui {

enum class TextStyle {
    KpiLarge, // 26, a tile with a single number
    Kpi, // 22
    PageTitle, // 20
    PanelTitle, // 16
    Amount, // 14 semibold
    Section, // 13 semibold
    BodyStrong, // 13 medium: names of records, buttons
    Body, // 13
    MetaStrong, // 12 medium: table heads, field labels
    Meta, // 12
    MicroStrong, // 11 semibold: badges
    Micro, // 11 medium: counts and keys, Latin and digits only
};

// Adds the embedded faces to the font database; the second call does nothing.
void loadFonts();

QStringList fontFamilies();

// `chinese` keeps every style at 12 px or more, below which Han characters clog.
QFont makeFont(TextStyle style, bool chinese = false);

// A font of a free size for monograms and the like.
QFont makeFont(int pixelSize, QFont::Weight weight);

bool hasHan(const QString &text);

} // namespace rapport::ui
