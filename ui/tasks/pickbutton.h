// SPDX-License-Identifier: GPL-3.0-or-later
// A choice that stands above a list: its name quiet, what is chosen strong, an arrow that says that a
// menu opens.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class PickButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PickButton(const QString &name, QWidget *parent);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_value;
};

} // namespace rapport::ui
