// SPDX-License-Identifier: GPL-3.0-or-later
// A dashboard on paper, as it stands on screen.
#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/paper/dashboardpaper.h"
#include "ui/paper/paperdesk.h"

namespace rapport::ui {

PaperDesk *DashboardPage::desk()
{
    if (!m_desk) {
        m_desk = new PaperDesk(m_workspace, this);
        connect(m_desk, &PaperDesk::jobStarted, this, &WorkPage::jobStarted);
        connect(m_desk, &PaperDesk::told, this, &WorkPage::told);
        connect(m_desk, &PaperDesk::errorRaised, this, &WorkPage::errorRaised);
    }
    return m_desk;
}

void DashboardPage::print(bool asPdf)
{
    if (!isComplete())
        return Q_EMIT told(tr("The figures are not all there yet"));
    auto paper = std::make_shared<DashboardPaper>();
    paper->heading = m_shown.title();
    paper->title = m_shown.title();
    paper->choices = scope::words(m_scope, m_workspace);
    paper->foot = paperFoot(m_workspace);
    paper->size = Paper::sizeFor(m_workspace.region());
    for (qsizetype i = 0; i < cards().size(); ++i) {
        const WidgetCard *card = cards().at(i);
        const GridBox &box = m_grid->boxes()[std::size_t(i)];
        if (card->hasFigures())
            paper->items.push_back({card->title(), card->detail(),
                QRect(box.column, box.row, box.width, box.height), card->report(), card->picture()});
    }
    if (asPdf)
        desk()->savePdf(paper, m_shown.title());
    else
        desk()->print(paper);
}

} // namespace rapport::ui
