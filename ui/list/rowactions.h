// SPDX-License-Identifier: GPL-3.0-or-later
// The small buttons at the right of the row under the pointer or the cursor. There is one of these
// a list, moved from row to row.
#pragma once

#include "ui/list/wish.h"

#include <QFrame>

namespace rapport::ui {

class IconButton;

class RowActions final : public QFrame
{
    Q_OBJECT
public:
    explicit RowActions(QWidget *viewport);

    void setKinds(bool phone, bool mail, bool task);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(rapport::ui::Wish wish);
    void moreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *add(const QString &icon, const QString &label, const QString &key, Wish wish);

    IconButton *m_call;
    IconButton *m_mail;
    IconButton *m_task;
    IconButton *m_more;
};

} // namespace rapport::ui
