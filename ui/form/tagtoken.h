// SPDX-License-Identifier: GPL-3.0-or-later
// One tag in a tag editor: its dot, its name and a cross.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class TagToken : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TagToken(const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rapport::ui
