// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/dayspopup.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

DaysPopup::DaysPopup(const query::Period &days, QWidget *parent) : Popup(parent)
{
    setObjectName(u"daysPopup"_s);
    setAccessibleName(tr("Other days"));
    m_first = addDay(u"daysFirst"_s, tr("From"), days.first);
    m_last = addDay(u"daysLast"_s, tr("To, included"), days.last);
    m_apply = new Button(tr("Show these days"), Button::Kind::Primary, this);
    m_apply->setObjectName(u"daysApply"_s);
    m_apply->setDefault(true);
    column()->addWidget(m_apply, 0, Qt::AlignRight);
    connect(m_apply, &Button::clicked, this, &DaysPopup::accept);
    const auto follow = [this] { m_apply->setEnabled(m_first->date() <= m_last->date()); };
    connect(m_first, &QDateEdit::dateChanged, this, follow);
    connect(m_last, &QDateEdit::dateChanged, this, follow);
    m_first->setFocus();
}

QDateEdit *DaysPopup::addDay(const QString &name, const QString &words, const QDate &day)
{
    auto *edit = new QDateEdit(day, this);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumWidth(200);
    column()->addWidget(new Field(words, edit, this));
    return edit;
}

// The days hand Enter on: there is no dialog around them that would press the button.
void DaysPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        Popup::keyPressEvent(event);
}

void DaysPopup::accept()
{
    const query::Period days{m_first->date(), m_last->date()};
    if (days.last < days.first)
        return;
    close();
    Q_EMIT chosen(days);
}

} // namespace rapport::ui
