// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons with words. One Primary a screen; Danger is an outline and DangerFill the last step of a
// destructive dialog. The window's FocusRing draws the focus.
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace rapport::ui {

class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Ghost, Danger, DangerFill, Link };
    enum class Extent { Small, Normal, Dialog, Large }; // 26, 30, 32, 34 high
    enum class Side { Whole, Left, Right }; // which half of a split button

    explicit Button(const QString &text = {}, Kind kind = Kind::Secondary, QWidget *parent = nullptr);
    Button(const QString &iconName, const QString &text, Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setExtent(Extent extent);
    void setIconName(const QString &name);
    void setKeyHint(const QString &key); // shown as a key cap behind the words
    void setSide(Side side);
    // A link on a coloured ground: underlined and strong in the ink of that ground.
    void setLinkRole(Role role);
    // A link that does not ask for attention: muted, in the accent under the mouse.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Look {
        QColor fill, edge, ink, picture;
    };
    Look look() const;
    void paintAll(QPainter &painter) const;
    void paintGround(QPainter &painter, const Look &look) const;
    QFont textFont() const;
    int height() const;
    int padding() const;
    int contentWidth() const;

    Kind m_kind;
    Extent m_extent = Extent::Normal;
    Side m_side = Side::Whole;
    QString m_icon;
    QString m_key;
    Role m_linkRole = Role::AccentText;
    bool m_quiet = false;
};

} // namespace rapport::ui
