// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QString Preferences::homeFace() const { return text(u"home/face"_s, u"day"_s); }
void Preferences::setHomeFace(const QString &face) { m_settings.setValue(u"home/face"_s, face); }

QString Preferences::dashboardScope(const QString &dashboard) const
{
    return text("dashboard/scope_"_L1 + dashboard);
}
void Preferences::setDashboardScope(const QString &dashboard, const QString &scope)
{
    m_settings.setValue("dashboard/scope_"_L1 + dashboard, scope);
}

} // namespace rapport::ui
