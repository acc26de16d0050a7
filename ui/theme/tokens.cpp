// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapport::ui {

static constexpr std::array<const char *, roleCount> names = {"window", "surface", "surface-raised",
    "surface-sunken", "hover", "pressed", "divider", "border", "border-strong", "control", "text",
    "text-muted", "text-subtle", "text-disabled", "accent", "accent-hover", "accent-pressed", "on-accent",
    "accent-text", "accent-soft", "accent-line", "focus", "success", "success-soft", "warning",
    "warning-soft", "danger", "danger-soft", "danger-fill", "on-danger", "info", "info-soft", "inverse",
    "on-inverse", "on-inverse-muted", "on-inverse-accent", "scrim", "chart-1", "chart-2", "chart-3",
    "chart-4", "chart-5", "chart-6", "chart-7", "chart-8", "chart-context", "chart-grid", "chart-axis",
    "avatar-1-bg", "avatar-1-fg", "avatar-2-bg", "avatar-2-fg", "avatar-3-bg", "avatar-3-fg", "avatar-4-bg",
    "avatar-4-fg", "avatar-5-bg", "avatar-5-fg", "avatar-6-bg", "avatar-6-fg", "avatar-7-bg", "avatar-7-fg",
    "avatar-8-bg", "avatar-8-fg"};

QLatin1String roleName(Role role) { return QLatin1String(names[size_t(role)]); }

Tokens loadTokens(Scheme scheme)
{
    QFile file(QStringLiteral(":/theme/tokens.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QJsonObject values
        = QJsonDocument::fromJson(file.readAll())
              .object()
              .value(scheme == Scheme::Dark ? QLatin1String("dark") : QLatin1String("light"))
              .toObject();
    Tokens tokens;
    for (int i = 0; i < roleCount; ++i) {
        tokens[size_t(i)] = QColor(values.value(roleName(Role(i))).toString());
        Q_ASSERT(tokens[size_t(i)].isValid());
    }
    return tokens;
}

} // namespace rapport::ui
