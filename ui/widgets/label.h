// SPDX-License-Identifier: GPL-3.0-or-later
// A QLabel in a text style and a colour role, which follows the theme. Wrapped labels keep their
// height free, so that longer languages and larger text fit.
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

    void setStyleOf(TextStyle style);
    void setRole(Role role);
    // One line that shortens itself; the whole text is then the tool tip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    TextStyle m_style;
    Role m_role;
    bool m_elided = false;
};

} // namespace rapport::ui
