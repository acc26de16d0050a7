// SPDX-License-Identifier: GPL-3.0-or-later
// An icon that stands in a layout and means nothing alone: the words are beside it.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace rapport::ui {

class IconView : public QWidget
{
    Q_OBJECT
public:
    explicit IconView(
        const QString &name, int size = 16, Role role = Role::TextMuted, QWidget *parent = nullptr);

    void setIcon(const QString &name, Role role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Role m_role;
};

} // namespace rapport::ui
