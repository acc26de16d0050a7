// SPDX-License-Identifier: GPL-3.0-or-later
// The first and the last day of a range, typed or taken from a month.
#pragma once

#include "core/query/date_words.h"
#include "ui/list/popup.h"

class QDateEdit;

namespace rapport::ui {

class Button;

class DaysPopup final : public Popup
{
    Q_OBJECT
public:
    DaysPopup(const query::Period &days, QWidget *parent);

Q_SIGNALS:
    void chosen(const rapport::query::Period &days);

private:
    QDateEdit *addDay(const QString &name, const QString &words, const QDate &day);
    void keyPressEvent(QKeyEvent *event) override;
    void accept();

    QDateEdit *m_first, *m_last;
    Button *m_apply;
};

} // namespace rapport::ui
