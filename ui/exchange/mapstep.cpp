// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mapstep.h"

#include "ui/exchange/checkside.h"
#include "ui/exchange/fieldpicker.h"
#include "ui/exchange/filebar.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mappingrow.h"
#include "ui/exchange/mappingtable.h"
#include "ui/exchange/previewtable.h"
#include "ui/exchange/roundframe.h"
#include "ui/exchange/wording.h"
#include "ui/form/words.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

MapStep::MapStep(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new FileBar(session, this)),
      m_refusal(new Banner(Banner::Tone::Danger, this)), m_preview(new PreviewTable(this)),
      m_mapping(new MappingTable(session, this)), m_side(new CheckSide(session, this))
{
    setObjectName(u"importMapStep"_s);
    constexpr int gutter = 20;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gutter, 0, gutter, 0);
    column->setSpacing(14);
    column->addWidget(m_bar);
    column->addWidget(m_refusal);
    m_refusal->hide();
    m_refusal->setClosable(true);
    connect(m_refusal, &Banner::closed, m_refusal, &QWidget::hide);
    auto *both = new QHBoxLayout;
    both->setSpacing(gutter);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(new RoundFrame(m_preview, this));
    left->addWidget(m_mapping, 1);
    both->addLayout(left, 1);
    both->addWidget(m_side);
    column->addLayout(both, 1);

    connect(m_bar, &FileBar::changeFileRequested, this, &MapStep::changeFileRequested);
    connect(m_side, &CheckSide::saveListRequested, this, &MapStep::saveListRequested);
    connect(m_mapping, &MappingTable::currentChanged, this, [this](int at) {
        m_preview->setCurrentColumn(at);
        m_side->openField(m_session.mapping().columns[std::size_t(at)].field);
    });
    connect(m_preview, &PreviewTable::columnChosen, m_mapping, &MappingTable::setCurrent);
    connect(&m_session, &ImportSession::opened, this, &MapStep::rebuild);
    connect(&m_session, &ImportSession::decided, this, &MapStep::refreshDecisions);
    connect(&m_session, &ImportSession::checkChanged, this, &MapStep::refreshFindings);
    connect(&m_session, &ImportSession::counted, m_bar, &FileBar::refresh);
    connect(&m_session, &ImportSession::refused, this, &MapStep::showRefusal);
}

void MapStep::resizeEvent(QResizeEvent *event)
{
    constexpr int roomy = 1100, wide = 348, slim = 288;
    m_side->setFixedWidth(width() < roomy ? slim : wide);
    QWidget::resizeEvent(event);
}

void MapStep::focusFirst()
{
    if (m_mapping->rows() > 0)
        m_mapping->row(std::max(0, m_mapping->current()))->picker()->setFocus(Qt::OtherFocusReason);
}

// A choice that cannot be followed (another encoding, another sheet) leaves what was there.
void MapStep::showRefusal(const Error &error)
{
    if (!m_session.hasFile())
        return;
    m_refusal->setText(error.what, words::causeAndHelp(error));
    m_refusal->show();
    m_bar->refresh();
}

void MapStep::rebuild()
{
    m_refusal->hide();
    m_preview->showRows(m_session, {});
    m_mapping->rebuild();
    refreshDecisions();
}

void MapStep::refreshDecisions()
{
    m_bar->refresh();
    m_side->refreshRule();
    refreshFindings();
}

void MapStep::refreshFindings()
{
    m_groups.clear();
    QSet<std::pair<qint64, int>> wrong;
    if (const ImportReportPtr report = m_session.checked()) {
        const exchange::Targets targets(*m_session.workspace().schema(), m_session.def());
        m_groups = problemGroups(*report, targets, m_session.def());
        for (const ProblemGroup &group : m_groups) {
            if (group.role == Role::Info)
                continue;
            for (const exchange::Problem &problem : group.examples)
                wrong.insert({problem.row, m_session.mapping().columnOf(problem.field)});
        }
    }
    m_preview->showRows(m_session, wrong);
    m_mapping->refresh(m_groups);
    m_side->refresh(m_groups);
}

} // namespace rapport::ui
