// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the program: colours, type, icons, row height. The application owns one Theme; widgets
// find it with theme() and ask at paint time, so a change of look is a repaint.
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QObject>

namespace rapport::ui {

class System;

enum class Appearance { System, Light, Dark };
enum class Density { Comfortable, Compact };

class Theme : public QObject
{
    Q_OBJECT
public:
    // The newest Theme is the one theme() finds. Changes nothing on screen before apply().
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    // Lays style, palette, font and style sheet over the application. Call once, before any window.
    void apply();

    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_scheme == Scheme::Dark; }

    void setDensity(Density density);
    Density density() const { return m_density; }
    int rowHeight() const { return m_density == Density::Compact ? 30 : 36; }

    // In Chinese no text is smaller than 12 px.
    void setChinese(bool chinese);
    bool isChinese() const { return m_chinese; }

    QColor color(Role role) const { return m_tokens[size_t(role)]; }
    QColor chart(int series) const; // 1 to 8, then round again
    QColor avatarBack(int slot) const; // 1 to 8
    QColor avatarFore(int slot) const;
    QColor scrim() const;
    QColor shadow() const;

    QFont font(TextStyle style) const { return makeFont(style, m_chinese); }
    // The font that suits this text: Han characters never go below 12 px.
    QFont font(TextStyle style, const QString &text) const
    {
        return makeFont(style, m_chinese || hasHan(text));
    }

    QPixmap icon(const QString &name, int size, const QColor &color, qreal ratio = 1) const;
    // For menus and actions, which take a QIcon. Carries the colour of now: ask again after changed().
    QIcon menuIcon(const QString &name, Role role = Role::TextMuted) const;

    // The mark of the program for its windows.
    QIcon applicationIcon() const;

    // Milliseconds a motion may last; 0 when the system asks for stillness.
    int motion() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void dress();

    System *m_system;
    Tokens m_tokens;
    Appearance m_appearance = Appearance::System;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    bool m_chinese = false;
    bool m_applied = false;
    mutable IconCache m_icons;
};

// The Theme of the application, made on first use where a test or tool has not made one.
Theme &theme();

} // namespace rapport::ui

Q_DECLARE_METATYPE(rapport::ui::Theme *)
