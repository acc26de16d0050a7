// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/checkside.h"

#include "ui/exchange/duplicaterule.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/problemlist.h"
#include "ui/list/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresscard.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

CheckSide::CheckSide(ImportSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_card(new ProgressCard),
      m_error(new Banner(Banner::Tone::Danger)), m_head(new SectionHeader(tr("Problems"))),
      m_save(m_head->addLink(tr("Save list"))),
      m_none(new Label(tr("No row has a problem."), TextStyle::Body, Role::TextMuted)),
      m_list(new ProblemList), m_rule(new DuplicateRule(session))
{
    setObjectName(u"importSide"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    column->addWidget(m_card);
    column->addWidget(m_error);
    column->addSpacing(9);
    column->addWidget(m_head);
    column->addSpacing(1);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addSpacing(18);
    column->addWidget(m_rule);
    column->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_card->setObjectName(u"importCheck"_s);
    m_save->setObjectName(u"importSaveList"_s);
    m_save->setIconName(u"download"_s);
    m_error->hide();
    m_card->setMinimumHeight(m_card->sizeHint().height()); // nothing jumps when Cancel goes
    connect(m_save, &Button::clicked, this, &CheckSide::saveListRequested);
    connect(m_card, &ProgressCard::cancelRequested, this, &CheckSide::press);
    connect(&m_session, &ImportSession::checkProgressed, this, &CheckSide::progress);
}

void CheckSide::press()
{
    if (m_session.check() == ImportSession::Check::Running)
        m_session.stopCheck();
    else
        m_session.startCheck();
}

void CheckSide::progress(qint64 done, qint64 total)
{
    if (m_session.check() == ImportSession::Check::Running)
        m_card->setProgress(done, std::max<qint64>(total, 0));
}

void CheckSide::refreshCard()
{
    using Check = ImportSession::Check;
    const Check check = m_session.check();
    const bool running = check == Check::Running || check == Check::None;
    m_card->setVisible(check != Check::Failed);
    m_error->setVisible(check == Check::Failed);
    if (check == Check::Failed)
        m_error->setText(
            m_session.checkError().why.isEmpty() ? m_session.checkError().what : m_session.checkError().why,
            m_session.checkError().help);
    if (running && !m_running) {
        m_card->start(tr("Checking rows"));
        m_card->setProgress(0, std::max<qint64>(0, m_session.rows()));
        m_card->cancelButton()->setText(tr("Cancel"));
        m_card->setCancellable(true);
    }
    m_running = running;
    const ImportReportPtr report = m_session.checked();
    if (running || !report || check == Check::Failed)
        return;
    const bool done = check == Check::Done;
    m_card->start(done ? tr("All rows checked") : tr("Check stopped"));
    m_card->setProgress(report->read, done ? report->read : std::max(m_session.rows(), report->read));
    m_card->setNote(done ? tr("%1 can be imported").arg(format::number(report->read - report->rejected))
                         : tr("The problems below are not all"));
    m_card->cancelButton()->setText(tr("Check again"));
    m_card->setCancellable(!done);
}

void CheckSide::refresh(const std::vector<ProblemGroup> &groups)
{
    refreshCard();
    const bool done = m_session.check() == ImportSession::Check::Done;
    m_head->setTitle(done ? tr("Problems") : tr("Problems so far"));
    m_head->setCount(groups.empty() ? QString() : format::number(problemTotal(groups)));
    m_save->setVisible(!groups.empty());
    m_none->setVisible(groups.empty() && done);
    m_list->setGroups(groups);
}

void CheckSide::refreshRule() { m_rule->refresh(); }

void CheckSide::openField(const QString &field) { m_list->openField(field); }

} // namespace rapport::ui
