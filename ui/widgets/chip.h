// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that stands: its name quiet, its value strong, a cross that takes it away. Enter or a
// click edits it, Backspace or Delete removes it. A chip without a value and cross is an invitation
// ("Filter") with a dashed edge.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &name, const QString &value, QWidget *parent = nullptr);
    // The dashed one.
    static Chip *invitation(const QString &iconName, const QString &words, QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString name() const { return m_name; }
    QString value() const { return m_value; }
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF cross() const;
    void describe();

    QString m_name;
    QString m_value;
    QString m_icon;
    bool m_removable = true;
    bool m_overCross = false;
};

} // namespace rapport::ui
