// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/system.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

namespace rapport::ui {

static constexpr const char *place = "rapportTheme";

Theme &theme()
{
    if (auto *found = qApp->property(place).value<Theme *>())
        return *found;
    return *new Theme(qApp);
}

Theme::Theme(QObject *parent) : QObject(parent), m_system(new System(this))
{
    loadFonts();
    m_scheme = m_system->scheme();
    m_tokens = loadTokens(m_scheme);
    qApp->setProperty(place, QVariant::fromValue(this));
    connect(m_system, &System::changed, this, &Theme::rebuild);
}

Theme::~Theme()
{
    if (qApp && qApp->property(place).value<Theme *>() == this)
        qApp->setProperty(place, QVariant());
}

void Theme::apply()
{
    m_applied = true;
    QApplication::setStyle(new Style);
    dress();
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    rebuild();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT changed();
}

void Theme::setChinese(bool chinese)
{
    if (m_chinese == chinese)
        return;
    m_chinese = chinese;
    if (m_applied)
        dress();
    Q_EMIT changed();
}

void Theme::rebuild()
{
    Scheme wanted = m_system->scheme();
    if (m_appearance != Appearance::System)
        wanted = m_appearance == Appearance::Dark ? Scheme::Dark : Scheme::Light;
    if (wanted == m_scheme)
        return;
    m_scheme = wanted;
    m_tokens = loadTokens(wanted);
    m_icons.clear();
    if (m_applied)
        dress();
    Q_EMIT changed();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

void Theme::dress()
{
    const QPalette palette = makePalette(m_tokens);
    QApplication::setPalette(palette);
    QApplication::setFont(font(TextStyle::Body));
    QToolTip::setPalette(palette);
    QToolTip::setFont(font(TextStyle::MetaStrong));
    qApp->setStyleSheet(makeStyleSheet(m_tokens, m_scheme));
}

QColor Theme::chart(int series) const { return color(Role(int(Role::Chart1) + (series - 1) % 8)); }
QColor Theme::avatarBack(int slot) const { return color(Role(int(Role::Avatar1Bg) + 2 * ((slot - 1) % 8))); }
QColor Theme::avatarFore(int slot) const { return color(Role(int(Role::Avatar1Fg) + 2 * ((slot - 1) % 8))); }

QColor Theme::scrim() const
{
    QColor shade = color(Role::Scrim);
    shade.setAlphaF(isDark() ? 0.55F : 0.36F);
    return shade;
}

QColor Theme::shadow() const { return isDark() ? QColor(0, 0, 0, 130) : QColor(20, 22, 40, 56); }

QPixmap Theme::icon(const QString &name, int size, const QColor &color, qreal ratio) const
{
    return m_icons.pixmap(name, size, color, ratio);
}

QIcon Theme::menuIcon(const QString &name, Role role) const
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(m_icons.pixmap(name, 16, color(role), ratio));
        icon.addPixmap(m_icons.pixmap(name, 16, color(Role::TextDisabled), ratio), QIcon::Disabled);
    }
    return icon;
}

QIcon Theme::applicationIcon() const
{
    QIcon icon;
    for (const int size : {16, 32, 64, 128})
        icon.addPixmap(m_icons.pixmap(QStringLiteral("rapport"), size, Qt::black, 1));
    return icon;
}

int Theme::motion() const { return m_system->hasReducedMotion() ? 0 : 160; }

} // namespace rapport::ui
