// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of an empty page: three rows that could be there, the middle one in front.
#pragma once

#include <QWidget>

namespace rapport::ui {

class GhostRows : public QWidget
{
    Q_OBJECT
public:
    explicit GhostRows(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    QSize sizeHint() const override { return {332, 184}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace rapport::ui
