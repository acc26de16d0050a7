// SPDX-License-Identifier: GPL-3.0-or-later
// A QLabel in a text style and a colour role, which follows the theme. Wrapped labels lay their lines
// at the distance of the design and keep their height free, so that longer languages and larger text
// fit. Plain text only.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace rapport::ui {

class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextStyle style = TextStyle::Body, Role role = Role::Text, QWidget *parent = nullptr);
    Label(const QString &text, TextStyle style, Role role, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setStyleOf(TextStyle style);
    void setRole(Role role);
    // One line that shortens itself; the whole text is then the tool tip.
    void setElided(bool elided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    int lineHeight() const;
    // The height of the text in this width, drawn as well when there is a painter.
    int lay(int width, QPainter *painter = nullptr) const;

    TextStyle m_style;
    Role m_role;
    bool m_elided = false;
};

} // namespace rapport::ui
