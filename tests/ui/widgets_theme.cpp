// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

// Relative luminance of WCAG 2.
static double luminance(const QColor &color)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST_CASE("Text can be read on every ground in both looks")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens tokens = loadTokens(scheme);
        const auto color = [&](Role role) { return tokens[size_t(role)]; };
        for (const Role ground : {Role::Surface, Role::SurfaceRaised, Role::SurfaceSunken, Role::Window,
                 Role::Hover, Role::AccentSoft})
            for (const Role ink : {Role::Text, Role::TextMuted, Role::TextSubtle, Role::AccentText,
                     Role::Danger, Role::Warning, Role::Success}) {
                INFO(roleName(ink).data() << " on " << roleName(ground).data());
                CHECK(contrast(color(ink), color(ground)) >= 4.5);
            }
        CHECK(contrast(color(Role::OnAccent), color(Role::Accent)) >= 4.5);
        CHECK(contrast(color(Role::OnDanger), color(Role::DangerFill)) >= 4.5);
        CHECK(contrast(color(Role::OnInverse), color(Role::Inverse)) >= 4.5);
        for (int slot = 0; slot < 8; ++slot)
            CHECK(contrast(tokens[size_t(Role::Avatar1Bg) + 2 * size_t(slot)],
                      tokens[size_t(Role::Avatar1Fg) + 2 * size_t(slot)])
                >= 4.5);
    }
}

TEST_CASE("The style sheet has every one of its colours in both looks")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QString sheet = makeStyleSheet(loadTokens(scheme), scheme);
        CHECK(sheet.size() > 1000);
        CHECK_FALSE(sheet.contains(u'@'));
    }
}

TEST_CASE("Changing the look changes the colours and tells the window once")
{
    Theme look;
    look.setAppearance(Appearance::Light);
    int told = 0;
    QObject::connect(&look, &Theme::changed, &look, [&] { ++told; });
    look.setAppearance(Appearance::Dark);
    CHECK(look.isDark());
    CHECK(luminance(look.color(Role::Surface)) < 0.05);
    look.setAppearance(Appearance::Dark);
    CHECK(told == 1);
    CHECK(&theme() == &look);
}

TEST_CASE("Rows are 36 high, or 30 when packed closely")
{
    Theme look;
    CHECK(look.rowHeight() == 36);
    look.setDensity(Density::Compact);
    CHECK(look.rowHeight() == 30);
}

TEST_CASE("Chinese is never smaller than 12 pixels")
{
    Theme look;
    CHECK(look.font(TextStyle::Micro).pixelSize() == 11);
    CHECK(look.font(TextStyle::Micro, u"客户"_s).pixelSize() == 12);
    look.setChinese(true);
    CHECK(look.font(TextStyle::Micro).pixelSize() == 12);
    CHECK(look.font(TextStyle::KpiLarge).pixelSize() == 26);
}

TEST_CASE("Figures are all of one width so that amounts line up")
{
    loadFonts();
    const QFont font = makeFont(TextStyle::Body);
    CHECK(QFontInfo(font).family() == u"Rapport Sans"_s);
    const QFontMetricsF metrics(font);
    for (const QChar digit : u"023456789"_s)
        CHECK(metrics.horizontalAdvance(QString(4, digit)) == Approx(metrics.horizontalAdvance(u"1111"_s)));
}

TEST_CASE("An icon is drawn in the colour asked for, sharp at every scale")
{
    Theme look;
    const QImage plus = look.icon(u"plus"_s, 16, QColor(255, 0, 0), 2).toImage();
    CHECK(plus.size() == QSize(32, 32));
    CHECK(plus.pixelColor(16, 16).red() > 200);
    CHECK(plus.pixelColor(1, 1).alpha() == 0);
    CHECK(IconCache::exists(u"building-2"_s));
    CHECK(look.icon(u"no-such-icon"_s, 16, Qt::red).size() == QSize(16, 16));
}
