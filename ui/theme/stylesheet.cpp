// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QHash>

namespace rapport::ui {

QPalette makePalette(const Tokens &tokens)
{
    const auto c = [&](Role role) { return tokens[size_t(role)]; };
    QPalette p;
    const auto set = [&](QPalette::ColorRole to, Role role) { p.setColor(to, c(role)); };
    set(QPalette::Window, Role::Surface);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::SurfaceSunken);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::TextSubtle);
    set(QPalette::Button, Role::SurfaceRaised);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::OnAccent);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::AccentText);
    set(QPalette::LinkVisited, Role::AccentText);
    set(QPalette::ToolTipBase, Role::Inverse);
    set(QPalette::ToolTipText, Role::OnInverse);
    set(QPalette::Light, Role::SurfaceRaised);
    set(QPalette::Midlight, Role::Hover);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::BorderStrong);
    set(QPalette::Shadow, Role::BorderStrong);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c(Role::TextDisabled));
    p.setColor(QPalette::Disabled, QPalette::Base, c(Role::Hover));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(Role::Pressed));
    return p;
}

QString makeStyleSheet(const Tokens &tokens, Scheme scheme)
{
    QFile file(QStringLiteral(":/theme/rapport.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());

    QHash<QString, QString> values;
    for (int i = 0; i < roleCount; ++i)
        values.insert(roleName(Role(i)), tokens[size_t(i)].name());
    values.insert(
        QStringLiteral("scheme"), scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));

    // One pass: text outside, name inside, text outside ...
    const QStringList parts = text.split(QLatin1Char('@'));
    QString filled;
    filled.reserve(text.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Q_ASSERT(i % 2 == 0 || values.contains(parts[i]));
        filled += i % 2 == 0 ? parts[i] : values.value(parts[i]);
    }
    return filled;
}

} // namespace rapport::ui
