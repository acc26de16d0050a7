// SPDX-License-Identifier: GPL-3.0-or-later
// A choice in the head of a page that opens its menu: an icon, a quiet word before the value ("Compare"), the
// value itself, and a quiet detail behind it that goes first where there is no room.
#pragma once

#include <QAbstractButton>

class QMenu;

namespace rapport::ui {

class MenuButton final : public QAbstractButton
{
    Q_OBJECT
public:
    MenuButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    // `name` of the constructor is what it is about, for screen readers and the tip; `before` is shown.
    void setWords(const QString &value, const QString &detail = {}, const QString &before = {});
    QString value() const { return m_value; }
    QString detail() const { return m_detail; }
    // Below it, its right edges in line where the screen ends. The menu deletes itself.
    void open(QMenu *menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // the value alone, shortened

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int width(const QString &text, bool isStrong) const;
    int widthOf(bool withDetail) const;

    QString m_icon, m_name;
    QString m_before, m_value, m_detail;
};

} // namespace rapport::ui
