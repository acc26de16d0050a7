// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window by what they are for. theme/tokens.json holds the values of both
// schemes under the names roleName() gives; a role without a value there is a programming error.
#pragma once

#include <QColor>
#include <QLatin1String>

#include <array>

namespace rapport::ui {

enum class Scheme { Light, Dark };

enum class Role {
    Window,
    Surface,
    SurfaceRaised,
    SurfaceSunken,
    Hover,
    Pressed,
    Divider,
    Border,
    BorderStrong,
    Control,
    Text,
    TextMuted,
    TextSubtle,
    TextDisabled,
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentText,
    AccentSoft,
    AccentLine,
    Focus,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    DangerFill,
    OnDanger,
    Info,
    InfoSoft,
    Inverse,
    OnInverse,
    OnInverseMuted,
    OnInverseAccent,
    Scrim,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    Chart7,
    Chart8,
    ChartContext,
    ChartGrid,
    ChartAxis,
    Avatar1Bg,
    Avatar1Fg,
    Avatar2Bg,
    Avatar2Fg,
    Avatar3Bg,
    Avatar3Fg,
    Avatar4Bg,
    Avatar4Fg,
    Avatar5Bg,
    Avatar5Fg,
    Avatar6Bg,
    Avatar6Fg,
    Avatar7Bg,
    Avatar7Fg,
    Avatar8Bg,
    Avatar8Fg,
};
inline constexpr int roleCount = int(Role::Avatar8Fg) + 1;

// The name in tokens.json and, between two @, in the style sheet.
QLatin1String roleName(Role role);

using Tokens = std::array<QColor, roleCount>;

// Reads the embedded file; it is small and read once a scheme.
Tokens loadTokens(Scheme scheme);

} // namespace rapport::ui
