// SPDX-License-Identifier: GPL-3.0-or-later
// A grade, a tag, how many more tags there are, or the plus behind them, as a small button.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class MarkButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Grade, Tag, More, Add };
    MarkButton(Look look, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace rapport::ui
