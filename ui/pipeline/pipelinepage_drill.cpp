// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure to its deals and back.
#include "ui/list/listpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/widgets/button.h"

namespace rapport::ui {

void PipelinePage::drillDown(const Filter &filter)
{
    const Face from = face();
    showFilter(filter);
    if (from != Face::List)
        m_drilled = from;
    showCrumb();
    focusPage();
}

// What was asked of the figure is none of the board's: there its own filter holds as before.
void PipelinePage::endDrill()
{
    m_drilled.reset();
    m_boardIsNewer = true;
    showCrumb();
}

void PipelinePage::leaveDrill()
{
    setFace(m_drilled.value_or(Face::Board));
    focusPage();
}

void PipelinePage::showCrumb()
{
    m_crumb->setVisible(m_drilled.has_value());
    if (m_drilled) {
        m_crumb->setText(m_drilled == Face::Forecast ? tr("Back to forecast") : tr("Back to board"));
        m_crumb->setAccessibleName(m_crumb->text());
    }
}

} // namespace rapport::ui
