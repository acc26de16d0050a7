// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as caps with what they do behind: [Ctrl] [Enter] Open beside. Nothing to click.
#pragma once

#include <QKeySequence>
#include <QStringList>
#include <QWidget>

namespace rapport::ui {

// {"Ctrl", "K"}, in the signs of the platform.
QStringList keyCaps(const QKeySequence &sequence);

class KbdHint : public QWidget
{
    Q_OBJECT
public:
    explicit KbdHint(const QStringList &keys, const QString &words = {}, QWidget *parent = nullptr);

    void setHint(const QStringList &keys, const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
    QString m_words;
};

} // namespace rapport::ui
