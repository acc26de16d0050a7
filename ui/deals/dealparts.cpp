// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/dealparts.h"

#include "ui/customers/factgrid.h"
#include "ui/deals/linesheet.h"
#include "ui/deals/linessection.h"
#include "ui/deals/peoplesection.h"
#include "ui/deals/stagepathbar.h"
#include "ui/list/format.h"
#include "ui/pipeline/dealmover.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace rapport::ui {

DealParts::DealParts(Workspace &workspace, QWidget *content, QWidget *panel)
    : QObject(panel), m_workspace(workspace), m_panel(panel), m_path(new StagePathBar(content)),
      m_people(new PeopleSection(workspace, content)), m_lines(new LinesSection(workspace, content)),
      m_needs(new FactGrid(workspace, content)), m_papers(makePapers(content))
{
    m_needs->setObjectName(QStringLiteral("needs"));
    m_needs->setOnly(needFields());
    connect(m_path, &StagePathBar::stageRequested, this, &DealParts::moveTo);
    connect(m_path, &StagePathBar::winRequested, this, &DealParts::win);
    connect(m_path, &StagePathBar::loseRequested, this, &DealParts::lose);
    connect(m_people, &PeopleSection::undoableTold, this, &DealParts::undoableTold);
    connect(m_people, &PeopleSection::errorRaised, this, &DealParts::errorRaised);
    connect(m_people, &PeopleSection::openRequested, this, &DealParts::openRequested);
    connect(m_lines, &LinesSection::undoableTold, this, &DealParts::undoableTold);
    connect(m_lines, &LinesSection::errorRaised, this, &DealParts::errorRaised);
    connect(m_lines, &LinesSection::addRequested, this, &DealParts::addLine);
    connect(m_lines, &LinesSection::editRequested, this, &DealParts::editLine);
    connect(m_lines, &LinesSection::amountRequested, this, [this](const Money &amount) {
        Q_EMIT saveRequested(QStringLiteral("amount"), QVariant::fromValue(amount));
    });
    connect(m_needs, &FactGrid::saveRequested, this, &DealParts::saveRequested);
    connect(m_needs, &FactGrid::openRequested, this, &DealParts::openRequested);
    connect(m_needs, &FactGrid::errorRaised, this, &DealParts::errorRaised);
    connect(m_needs, &FactGrid::copied, this,
        [this](const QString &text) { Q_EMIT told(tr("Copied %1").arg(text)); });
}

DealParts::~DealParts() = default;

QStringList DealParts::needFields()
{
    return {QStringLiteral("need"), QStringLiteral("pain_points"), QStringLiteral("competitors")};
}

// No promise of a day, and nothing to click.
QWidget *DealParts::makePapers(QWidget *content) const
{
    auto *papers = new QWidget(content);
    papers->setObjectName(QStringLiteral("papers"));
    auto *column = new QVBoxLayout(papers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(
        new Label(tr("Quotes, contracts and tickets"), TextStyle::Section, Role::TextSubtle, papers));
    column->addWidget(new Label(
        tr("Not in this version yet; their place is here."), TextStyle::Meta, Role::TextSubtle, papers));
    return papers;
}

void DealParts::clear()
{
    m_needs->stopEditing();
    m_deal = Record();
    m_schema.reset();
}

void DealParts::show(const PanelData &data)
{
    if (data.record.id() != m_deal.meta.id)
        m_needs->stopEditing();
    m_deal = Record();
    m_schema = data.schema;
    m_deal = data.record;
    m_path->show(data.deal->path, closingOf(m_deal), !m_workspace.isReadOnly());
    m_people->show(m_deal, data.deal->people);
    m_lines->show(m_deal, data.deal->lines);
    m_needs->show(m_deal, data.linkTitles);
    m_nextPosition = 1;
    for (const query::DealLineRow &line : data.deal->lines)
        m_nextPosition = std::max(m_nextPosition, line.record.value(u"position").toLongLong() + 1);
}

QString DealParts::closingOf(const Record &deal) const
{
    QStringList parts;
    if (const QDate day = deal.value(u"closed_on").toDate(); day.isValid())
        parts.append(format::shortDay(day, m_workspace.clock().today()));
    if (const QString reason = deal.value(u"lost_reason").toString(); !reason.isEmpty())
        parts.append(reason);
    return parts.join(QStringLiteral(" · "));
}

DealMover *DealParts::mover()
{
    if (m_mover)
        return m_mover;
    m_mover = new DealMover(m_workspace, m_panel->window(), this);
    connect(m_mover, &DealMover::told, this, &DealParts::told);
    connect(m_mover, &DealMover::undoableTold, this, &DealParts::undoableTold);
    connect(m_mover, &DealMover::errorRaised, this, &DealParts::errorRaised);
    connect(m_mover, &DealMover::abandoned, this, &DealParts::refreshRequested);
    return m_mover;
}

LineSheet *DealParts::sheet()
{
    if (m_sheet)
        return m_sheet;
    m_sheet = new LineSheet(m_workspace, m_panel->window());
    connect(m_sheet, &LineSheet::undoableTold, this, &DealParts::undoableTold);
    connect(m_sheet, &LineSheet::errorRaised, this, &DealParts::errorRaised);
    connect(m_sheet, &LineSheet::openRequested, this, &DealParts::openRequested);
    return m_sheet;
}

void DealParts::moveTo(const Uid &stage)
{
    if (canChange())
        mover()->move(m_deal.id(), stage);
}

void DealParts::step(int by)
{
    if (canChange())
        mover()->step(m_deal.id(), by);
}

void DealParts::win()
{
    if (canChange())
        mover()->win(m_deal.id());
}

void DealParts::lose()
{
    if (canChange())
        mover()->lose(m_deal.id());
}

void DealParts::addLine()
{
    if (canChange())
        sheet()->openLine(m_deal, m_nextPosition);
}

void DealParts::editLine(const Uid &line) { sheet()->openLine(line); }

} // namespace rapport::ui
