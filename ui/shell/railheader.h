// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the rail: mark, name of the program, name of the workspace. A click opens the menu of
// workspaces.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class RailHeader : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailHeader(QWidget *parent = nullptr);

    void setCompany(const QString &company);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override { return {207, 48}; }
    QSize minimumSizeHint() const override { return {48, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_company;
    bool m_collapsed = false;
};

// The mark of the program at any size.
void paintMark(class QPainter &painter, const QRectF &box);

} // namespace rapport::ui
