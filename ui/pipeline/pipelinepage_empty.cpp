// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline page shows where there is no card: the first steps of a file without deals, the
// way out of a filter that finds none, the way to stages where the pipeline has none.
#include "ui/list/emptywords.h"
#include "ui/list/filterbar.h"
#include "ui/pipeline/forecaststrip.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/widgets/emptystate.h"

#include <QKeyEvent>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void PipelinePage::wireEmpty()
{
    connect(m_empty, &EmptyState::primaryChosen, this, [this] {
        switch (m_lack) {
        case Lack::Deals:
            Q_EMIT importRequested(u"deal"_s);
            break;
        case Lack::Matches:
            clearFilters();
            break;
        case Lack::Stages:
            Q_EMIT stagesRequested(m_pipeline);
            break;
        case Lack::None:
            break;
        }
    });
    connect(
        m_empty, &EmptyState::secondaryChosen, this, [this] { Q_EMIT newRequested(u"deal"_s, newValues()); });
    connect(m_data, &Board::loaded, this, &PipelinePage::lookForCards);
}

void PipelinePage::clearFilters()
{
    m_filters->clearFind();
    m_stale = false;
    setFilter({});
    focusPage();
}

PipelinePage::Lack PipelinePage::lack() const
{
    if (m_data->columns().empty())
        return Lack::Stages;
    const auto &columns = m_data->columns();
    if (std::ranges::any_of(columns, [](const ColumnModel *column) { return column->cardCount() > 0; }))
        return Lack::None;
    query::ListQuery any;
    any.entity = u"deal"_s;
    const auto first = query::rowNumbers(m_workspace.reads(), any, 1);
    if (first && first->empty())
        return Lack::Deals;
    // Without a filter the columns themselves say that nothing stands in them.
    return ownFilter().isEmpty() ? Lack::None : Lack::Matches;
}

void PipelinePage::lookForCards()
{
    if (!m_data->isComplete())
        return;
    m_lack = lack();
    const EntityDef &def = m_workspace.schema()->at(u"deal");
    if (m_lack == Lack::Stages) {
        m_empty->setPicture(u"square-kanban"_s);
        m_empty->setWords(tr("This pipeline has no stages"),
            tr("Deals stand in stages, from first contact to won or lost. Add some to begin."));
        m_empty->setPrimary(u"pencil"_s, tr("Edit stages…"));
        m_empty->setSecondary({}, {});
    } else if (m_lack != Lack::None) {
        const EmptyWords words = m_lack == Lack::Deals ? emptyWords(def) : noMatchWords(def, false);
        m_empty->setPicture(words.icon);
        m_empty->setWords(words.title, words.text);
        m_empty->setPrimary(words.primaryIcon, words.primary);
        m_empty->setSecondary(words.secondaryIcon, words.secondary, words.key);
    }
    m_empty->setTip({}, {}, {}, {});
    const bool bare = m_lack != Lack::None;
    const bool hadFocus = isAncestorOf(window()->focusWidget()); // of a window that is not active yet, too
    const bool changed = m_empty->isHidden() == bare;
    m_empty->setVisible(bare);
    m_board->setVisible(!bare);
    m_strip->setVisible(m_lack == Lack::None || m_lack == Lack::Matches);
    m_filterRow->setVisible(face() != Face::List && m_lack != Lack::Deals);
    if (changed && hadFocus)
        focusPage();
}

// Without a card that has the keyboard.
void PipelinePage::keyPressEvent(QKeyEvent *event)
{
    if (m_lack != Lack::None && face() == Face::Board && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_N)
            return Q_EMIT newRequested(u"deal"_s, newValues());
        if (event->key() == Qt::Key_Escape && m_lack == Lack::Matches)
            return clearFilters();
    }
    QWidget::keyPressEvent(event);
}

} // namespace rapport::ui
