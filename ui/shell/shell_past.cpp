// SPDX-License-Identifier: GPL-3.0-or-later
// The window's ways into the past.
#include "ui/past/timetravel.h"
#include "ui/shell/notices.h"
#include "ui/shell/shell.h"
#include "ui/shell/topbar.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void Shell::wirePast()
{
    connect(m_travel, &TimeTravel::dayRequested, this, &Shell::dayRequested);
    connect(m_travel, &TimeTravel::todayRequested, this, &Shell::todayRequested);
    connect(m_travel, &TimeTravel::openRequested, this,
        [this](const QString &entity, const Uid &id) { openRecord(entity, id); });
    connect(m_travel, &TimeTravel::told, m_notices, &Notices::tell);
    const auto add = [this](const QString &id, const QString &words, const QString &icon,
                         const QList<QKeySequence> &keys, std::function<void()> run) {
        m_actions.add({id, words, icon, Action::Where::Anywhere, keys, {}, std::move(run)});
    };
    add(u"asOf"_s, tr("View as of a day…"), u"history"_s, {}, [this] { m_travel->choose(); });
    add(u"changes"_s, tr("What changed…"), u"list-checks"_s, {}, [this] { m_travel->showChanges(); });
    if (m_travel->day().isValid()) {
        add(u"today"_s, tr("Back to today"), u"calendar"_s, {QKeySequence(Qt::ALT | Qt::Key_Home)},
            [this] { Q_EMIT todayRequested(); });
        m_actions.last().caps = QStringList{tr("Alt"), tr("Home")};
    }
}

} // namespace rapport::ui
