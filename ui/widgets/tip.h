// SPDX-License-Identifier: GPL-3.0-or-later
// The tip of a control: what it does and the key that does the same, light on dark.
#pragma once

#include <QFrame>

namespace rapport::ui {

// Keys are separated by spaces, as in "Ctrl K". Without words the tip goes away.
void setTip(QWidget *widget, const QString &words, const QString &keys = {});

class Tip : public QFrame
{
    Q_OBJECT
public:
    explicit Tip(QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &keys);
    // Below the widget, or above where the screen ends.
    void showFor(const QWidget *widget);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    QStringList m_keys;
};

} // namespace rapport::ui
