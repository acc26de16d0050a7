// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/morepopup.h"

#include "ui/calendar/calendarface.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

MorePopup::MorePopup(const CalendarFace &face, const std::vector<int> &entries, QWidget *parent)
    : Popup(parent)
{
    setObjectName(u"calendarMore"_s);
    setAccessibleName(tr("More entries"));
    column()->setSpacing(2);
    for (const int index : entries) {
        const query::DiaryEntry &one = face.entry(index);
        const EntryWords words = words::entry(one);
        QString text = words.title;
        if (!one.isAllDay())
            text.prepend(one.start.time.toString(u"HH:mm"_s) + u"  "_s);
        if (text.size() > 48)
            text = text.left(47) + u'…';
        auto *row = new Button(CalendarLook::iconOf(one.kind), text, Button::Kind::Ghost, this);
        row->setAccessibleName(face.told(index));
        connect(row, &QAbstractButton::clicked, this, [this, index] {
            Q_EMIT chosen(index);
            close();
        });
        column()->addWidget(row, 0, Qt::AlignLeft);
    }
    if (auto *first = findChild<Button *>())
        first->setFocus(Qt::TabFocusReason);
}

void MorePopup::openAt(const QPoint &global)
{
    column()->activate();
    const QRect room = parentWidget()->screen()->availableGeometry().adjusted(4, 4, -4, -4);
    const QSize size = sizeHint();
    move(qBound(room.left(), global.x(), std::max(room.left(), room.right() - size.width())),
        qBound(room.top(), global.y() + 2, std::max(room.top(), room.bottom() - size.height())));
    show();
}

} // namespace rapport::ui
