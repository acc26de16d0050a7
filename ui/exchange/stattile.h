// SPDX-License-Identifier: GPL-3.0-or-later
// A number with its name: "12,264 / New customers". Not to be clicked.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace rapport::ui {

class StatTile : public QFrame
{
    Q_OBJECT
public:
    explicit StatTile(QWidget *parent = nullptr);

    // A number of nothing is quiet, whatever the role.
    void set(const QString &label, qint64 value, const QString &detail, Role role = Role::Text);
    QSize sizeHint() const override { return {180, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_value;
    QString m_detail;
    Role m_role = Role::Text;
};

} // namespace rapport::ui
