// SPDX-License-Identifier: GPL-3.0-or-later
// A button that is only an icon. It cannot be made without the words a screen reader says and a tip
// shows.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace rapport::ui {

class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    IconButton(const QString &iconName, const QString &label, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setLabel(const QString &label, const QString &key = {});
    void setExtent(int side, int iconSize = 16);
    void setRole(Role role); // of the icon at rest
    void setInverse(bool inverse); // on a dark ground in both schemes, as in a toast
    void setDot(bool dot); // something new behind it

    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role = Role::TextMuted;
    int m_side = 28;
    int m_iconSize = 16;
    bool m_inverse = false;
    bool m_dot = false;
};

} // namespace rapport::ui
