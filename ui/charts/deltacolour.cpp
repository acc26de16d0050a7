// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deltacolour.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace rapport::ui {

static constexpr const char *place = "rapportDeltaScheme";

DeltaScheme deltaScheme() { return DeltaScheme(qApp->property(place).toInt()); }

void setDeltaScheme(DeltaScheme scheme)
{
    if (scheme == deltaScheme())
        return;
    qApp->setProperty(place, int(scheme));
    Q_EMIT theme().changed();
}

Role deltaRole(query::Better better, int sign, DeltaScheme scheme)
{
    if (sign == 0)
        return Role::TextMuted;
    if (scheme == DeltaScheme::RiseRed)
        return sign > 0 ? Role::Danger : Role::Success;
    if (better == query::Better::Neither)
        return Role::TextMuted;
    return (better == query::Better::More) == (sign > 0) ? Role::Success : Role::Danger;
}

QColor deltaColour(query::Better better, int sign, DeltaScheme scheme)
{
    return theme().color(deltaRole(better, sign, scheme));
}

} // namespace rapport::ui
