// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/timetravel.h"

#include "ui/list/format.h"
#include "ui/past/changessheet.h"
#include "ui/past/pastdaypopup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

TimeTravel::TimeTravel(Workspace &workspace, QWidget *host)
    : QObject(host), m_workspace(workspace), m_present(&workspace), m_host(host), m_day(pastDay(workspace)),
      m_banner(new Banner(Banner::Tone::Warning, host))
{
    m_banner->setObjectName(u"pastBanner"_s);
    m_banner->setVisible(m_day.isValid());
    if (m_day.isValid())
        fillBanner();
}

void TimeTravel::fillBanner()
{
    m_banner->setIconName(u"history"_s);
    m_banner->setText(
        tr("You see the file as it was on %1. Nothing can be changed here.")
            .arg(format::locale().toString(m_day, tr("d MMMM yyyy", "date in a sentence: 31 March 2026"))));
    m_banner->setAction(tr("Back to today"));
    m_banner->action()->setToolTip(tr("Back to today (Alt+Home, or Esc here)"));
    connect(m_banner, &Banner::actionChosen, this, &TimeTravel::todayRequested);
    Button *other = m_banner->addAction(tr("Other day…"));
    other->setObjectName(u"pastOther"_s);
    m_otherDay = other;
    connect(other, &Button::clicked, this, [this, other] { choose(other); });
    Button *since = m_banner->addAction(tr("What changed since…"));
    since->setObjectName(u"pastSince"_s);
    connect(since, &Button::clicked, this, &TimeTravel::showChanges);
    for (QWidget *part : {static_cast<QWidget *>(m_banner->action()), static_cast<QWidget *>(other),
             static_cast<QWidget *>(since)})
        part->installEventFilter(this);
}

// Esc on the line leads back.
bool TimeTravel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT todayRequested();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TimeTravel::choose(QWidget *anchor)
{
    m_present->ask(
        this, [](const query::Context &reads) { return firstPastDay(reads); },
        [this, anchor = QPointer<QWidget>(anchor)](const Result<QDate> &first) {
            const QDate today = m_present->clock().today();
            auto *popup = new PastDayPopup(tr("See the file as it was at the end of"),
                {first ? *first : QDate(), today.addDays(-1), today, m_day, m_present->reads().yearStart},
                m_host);
            connect(popup, &PastDayPopup::picked, this, &TimeTravel::dayRequested);
            QWidget *below = anchor ? anchor.data() : m_otherDay ? m_otherDay.data() : m_host;
            popup->openBelow(below);
            if (below == m_host) // in the middle, at the top
                popup->move(m_host->mapToGlobal(QPoint((m_host->width() - popup->width()) / 2, 64)));
        });
}

ChangesSheet *TimeTravel::sheet()
{
    if (!m_sheet) {
        m_sheet = new ChangesSheet(*m_present, m_host);
        connect(m_sheet, &ChangesSheet::openRequested, this, &TimeTravel::open);
    }
    return m_sheet;
}

void TimeTravel::showChanges()
{
    const QDate today = m_present->clock().today();
    sheet()->openFor(m_day.isValid() ? m_day : today.addDays(-1), today);
}

void TimeTravel::open(const QString &entity, const Uid &id)
{
    if (const auto there = query::record(m_workspace.reads(), entity, id); !there) {
        Q_EMIT told(tr("It was not there yet on that day"));
        return;
    }
    Q_EMIT openRequested(entity, id);
}

} // namespace rapport::ui
