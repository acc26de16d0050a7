// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>

#include <algorithm>

namespace rapport::ui {

namespace {

struct Type {
    int pixels;
    QFont::Weight weight;
    qreal spacing = 0; // large figures and titles stand a little closer
};

constexpr Type typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::KpiLarge:
        return {26, QFont::DemiBold, -0.5};
    case TextStyle::Kpi:
        return {22, QFont::DemiBold, -0.4};
    case TextStyle::PageTitle:
        return {20, QFont::DemiBold, -0.2};
    case TextStyle::PanelTitle:
        return {16, QFont::DemiBold};
    case TextStyle::Amount:
        return {14, QFont::DemiBold};
    case TextStyle::Section:
        return {13, QFont::DemiBold};
    case TextStyle::BodyStrong:
        return {13, QFont::Medium};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::MetaStrong:
        return {12, QFont::Medium};
    case TextStyle::Meta:
        return {12, QFont::Normal};
    case TextStyle::MicroStrong:
        return {11, QFont::DemiBold};
    case TextStyle::Micro:
        return {11, QFont::Medium};
    }
    return {13, QFont::Normal};
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        for (const char *face : {"Regular", "Medium", "SemiBold"})
            QFontDatabase::addApplicationFont(
                QLatin1String(":/fonts/RapportSans-") + QLatin1String(face) + QLatin1String(".otf"));
        return true;
    }();
    Q_UNUSED(loaded)
}

QStringList fontFamilies()
{
    // The SC face is named outright, or Linux may choose Japanese forms of the same characters.
    return
    {
        QStringLiteral("Rapport Sans"),
#if defined(Q_OS_WIN)
            QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Segoe UI")
#elif defined(Q_OS_MACOS)
            QStringLiteral("PingFang SC")
#else
            QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")
#endif
    };
}

QFont makeFont(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont makeFont(TextStyle style, bool chinese)
{
    const Type type = typeOf(style);
    // Chinese faces have no medium weight: what is asked for would come out bold.
    const QFont::Weight weight = chinese && type.weight == QFont::Medium ? QFont::Normal : type.weight;
    QFont font = makeFont(chinese ? std::max(type.pixels, 12) : type.pixels, weight);
    // Small Chinese strokes need the pixel grid; Latin letters keep their shapes without it.
    if (chinese)
        font.setHintingPreference(QFont::PreferFullHinting);
    if (type.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, type.spacing);
    return font;
}

bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x2e80 && c.unicode() <= 0x9fff)
            || (c.unicode() >= 0xf900 && c.unicode() <= 0xfaff) || c.isHighSurrogate();
    });
}

} // namespace rapport::ui
