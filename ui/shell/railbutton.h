// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the rail: icon, words, count. The rail moves the focus between them.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &key, const QString &label, const QString &iconName, bool isPinned,
        QWidget *parent = nullptr);

    QString key() const { return m_key; }
    void setCount(int count);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

Q_SIGNALS:
    void stepRequested(int step); // up or down by the keys

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void describe();

    QString m_key;
    QString m_icon;
    int m_count = 0;
    bool m_pinned;
    bool m_collapsed = false;
    bool m_ring = false;
};

} // namespace rapport::ui
