// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a person (round) or company (square) as a widget; a button where it opens a menu.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class Avatar : public QAbstractButton
{
    Q_OBJECT
public:
    // `extent` is one of 18, 20, 24, 28, 44.
    explicit Avatar(int extent = 28, bool isSquare = false, QWidget *parent = nullptr);

    // The colour comes from the id.
    void setPerson(const QString &name, const QString &id);
    // Without this it is a picture only: no focus, no hover.
    void setClickable(bool clickable);

    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_extent;
    bool m_square;
    QString m_name;
    QString m_id;
};

} // namespace rapport::ui
