// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

namespace rapport::ui {

CalendarView::CalendarView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_day(workspace.clock().today())
{
    Q_UNUSED(m_workspace)
}

void CalendarView::setFace(Face face) { m_face = face; }
void CalendarView::showDay(const QDate &day) { m_day = day; }
void CalendarView::setOwners(const std::vector<Uid> &) { }
void CalendarView::setKind(const QString &) { }
void CalendarView::setDraft(const std::optional<CalendarDraft> &) { }
void CalendarView::select(const Uid &) { }
QHash<QString, QVariant> CalendarView::newValues() const { return {}; }

} // namespace rapport::ui
