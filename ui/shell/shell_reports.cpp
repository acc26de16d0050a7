// SPDX-License-Identifier: GPL-3.0-or-later
// Reports in the window: the month-end, and what the keys of the page are.
#include "ui/reports/monthenddesk.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/shell.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

MonthEndDesk *Shell::monthEnd()
{
    if (!m_monthEnd) {
        m_monthEnd = new MonthEndDesk(m_workspace, this);
        connect(m_monthEnd, &MonthEndDesk::jobStarted, m_cards, &JobCards::follow);
        connect(m_monthEnd, &MonthEndDesk::told, m_notices, qOverload<const QString &>(&Notices::tell));
        connect(m_monthEnd, &MonthEndDesk::errorRaised, this,
            [this](const Error &error) { m_notices->showError(error); });
    }
    return m_monthEnd;
}

void Shell::addReportActions()
{
    m_actions.add({u"monthEnd"_s, tr("Month-end reports…"), u"chart-column"_s, Action::Where::Anywhere, {},
        {}, [this] { monthEnd()->open(); }, true});
    const auto hint = [this](const QString &words, const QStringList &caps) {
        m_actions.add(
            {u"reports-"_s + caps.join(u'-'), words, {}, Action::Where::Reports, {}, caps, {}, false});
    };
    hint(tr("Into the report, back to the list"), {tr("Enter"), tr("Esc")});
    hint(tr("Choose range, people, comparison"), {u"/"_s});
    hint(tr("Figures as a table"), {tr("Alt"), u"T"_s});
    hint(tr("Print"), {tr("Ctrl"), u"P"_s});
}

} // namespace rapport::ui
