// SPDX-License-Identifier: GPL-3.0-or-later
// A small tab with icon and word: the kinds of the composer.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class KindTab : public QAbstractButton
{
    Q_OBJECT
public:
    KindTab(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void setKind(const QString &iconName, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace rapport::ui
