// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/model/words.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importfooter.h"
#include "ui/exchange/importheader.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mapstep.h"
#include "ui/exchange/reviewstep.h"
#include "ui/exchange/runstep.h"
#include "ui/exchange/wording.h"
#include "ui/list/format.h"
#include "ui/widgets/button.h"

#include <QFileInfo>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ImportPage::ImportPage(Workspace &workspace, Theme &theme, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(new ImportSession(workspace, this)),
      m_header(new ImportHeader(this)), m_stack(new QStackedWidget(this)), m_files(new FileStep(this)),
      m_map(new MapStep(*m_session, this)), m_review(new ReviewStep(*m_session, this)),
      m_run(new RunStep(*m_session, this)), m_footer(new ImportFooter(this))
{
    setObjectName(u"page-import"_s);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_footer);
    m_stack->setObjectName(u"importSteps"_s);
    for (QWidget *step : QList<QWidget *>{m_files, m_map, m_review, m_run})
        m_stack->addWidget(step);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    connectSession();
    connectSteps();
    addKeys();
    showStep(File);
}

void ImportPage::connectSession()
{
    const ImportSession *s = m_session;
    connect(s, &ImportSession::readingStarted, this, [this] {
        if (step() == File)
            m_files->showReading(m_session->hasFile() ? m_session->file().name : QString());
    });
    connect(s, &ImportSession::opened, this, [this] {
        if (step() == File) {
            showStep(Map);
            m_map->focusFirst();
        }
        refreshTitle();
        refreshFooter();
    });
    connect(s, &ImportSession::refused, this, [this](const Error &error) {
        if (!m_session->hasFile()) {
            showStep(File);
            m_files->showError(error);
        }
    });
    connect(s, &ImportSession::counted, this, &ImportPage::refreshFooter);
    connect(s, &ImportSession::decided, this, [this] {
        m_footer->setSaving(step() == Map);
        refreshFooter();
    });
    connect(s, &ImportSession::checkChanged, this, [this] {
        if (step() == Review)
            m_review->refresh();
        refreshFooter();
    });
    connect(s, &ImportSession::imported, this, [this] {
        m_done = true;
        m_run->showResult();
        m_footer->answer(false);
        refreshFooter();
        Q_EMIT imported(m_session->entity(), m_session->result()->batch);
    });
    connect(s, &ImportSession::importFailed, this, [this](const Error &error) {
        m_run->showError(error);
        m_footer->answer(false);
        refreshFooter();
    });
    connect(s, &ImportSession::undone, this, [this](const QString &label) {
        m_run->showUndone(label);
        refreshFooter();
    });
    connect(s, &ImportSession::undoFailed, this, [this](const Error &error) {
        m_run->showResult();
        m_run->showError(error);
    });
}

void ImportPage::connectSteps()
{
    connect(m_header, &ImportHeader::backRequested, this, &ImportPage::back);
    connect(m_header, &ImportHeader::closeRequested, this, &ImportPage::leave);
    connect(m_footer, &ImportFooter::backRequested, this, &ImportPage::back);
    connect(m_footer, &ImportFooter::nextRequested, this, &ImportPage::next);
    connect(m_footer, &ImportFooter::saveMappingRequested, this, &ImportPage::saveMapping);
    connect(m_files, &FileStep::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_map, &MapStep::changeFileRequested, this, &ImportPage::chooseFile);
    connect(m_map, &MapStep::saveListRequested, this,
        [this] { chooseSave(tr("Problems of %1").arg(m_session->file().name), &ImportPage::saveProblems); });
    connect(m_run, &RunStep::stopRequested, this, &ImportPage::stop);
    connect(m_run, &RunStep::undoRequested, this, [this] {
        m_run->showUndoing();
        m_session->undo();
    });
    connect(m_run, &RunStep::saveRejectedRequested, this,
        [this] { chooseSave(tr("Left out of %1").arg(m_session->file().name), &ImportPage::saveRejected); });
    connect(m_run, &RunStep::showRequested, this, [this] {
        Q_EMIT showRequested(m_session->entity());
        Q_EMIT closed();
    });
    connect(m_run, &RunStep::anotherRequested, this, [this] { start(m_entity); });
}

void ImportPage::openFile(const QString &path, const QString &entity)
{
    m_entity = entity;
    m_done = false;
    showStep(File);
    m_files->showReading(QFileInfo(path).fileName());
    m_session->openFile(path, entity);
    m_files->showReading(QFileInfo(path).fileName());
    refreshTitle();
}

void ImportPage::openText(const QByteArray &tsv, const QString &entity)
{
    m_entity = entity;
    m_done = false;
    showStep(File);
    m_session->openText(tsv, entity);
    refreshTitle();
}

void ImportPage::start(const QString &entity)
{
    m_entity = entity;
    m_done = false;
    m_files->reset();
    showStep(File);
    refreshTitle();
    m_files->setFocus();
}

ImportPage::Step ImportPage::step() const { return Step(m_stack->currentIndex()); }

void ImportPage::showStep(Step step)
{
    m_stack->setCurrentIndex(step);
    m_header->setStep(step);
    m_footer->setSaving(step == Map);
    refreshFooter();
}

void ImportPage::refreshTitle()
{
    const QString entity = m_session->hasFile() ? m_session->entity() : m_entity;
    const EntityDef *def = m_workspace.schema()->find(entity);
    m_header->setTitle(def ? wording::title(*def) : tr("Import a file"));
}

void ImportPage::refreshFooter()
{
    const QString safe = tr("Nothing is saved until you press Import. You can undo the whole import.");
    const qint64 rows = m_session->rows();
    const ImportReportPtr report = m_session->checked();
    switch (step()) {
    case File:
        m_footer->setNote(safe);
        m_footer->setBack({});
        m_footer->setNext(m_session->hasFile() && !m_session->isReading() ? tr("Map columns") : QString());
        return;
    case Map:
        m_footer->setNote(safe);
        m_footer->setBack(tr("Back"));
        m_footer->setNext(rows >= 0 ? tr("Review %1").arg(wording::rowCount(rows)) : tr("Review"),
            m_session->hasFile() && m_session->check() != ImportSession::Check::Failed);
        return;
    case Review: {
        const bool known = m_session->check() == ImportSession::Check::Done && report;
        const qint64 use = known ? report->created + report->updated : 0;
        m_footer->setNote(!known ? tr("The rows are being checked. You can import without waiting.")
                : use            ? safe
                                 : tr("No row brings anything that is not there already."));
        m_footer->setBack(tr("Back"));
        m_footer->setNext(
            known && use ? tr("Import %1").arg(wording::rowCount(use)) : tr("Import"), !known || use > 0);
        return;
    }
    case Run:
        m_footer->setNote(m_session->isImporting()
                ? tr("You can go on working. The import is one step that can be undone.")
                : QString());
        m_footer->setBack(m_done ? tr("Close") : m_session->isImporting() ? QString() : tr("Back"));
        m_footer->setNext({});
        return;
    }
}

void ImportPage::next()
{
    if (!m_footer->next()->isEnabled() || m_footer->next()->isHidden() || m_footer->isAsking())
        return;
    switch (step()) {
    case File:
        showStep(Map);
        m_map->focusFirst();
        return;
    case Map:
        m_review->refresh();
        showStep(Review);
        m_footer->next()->setFocus(Qt::OtherFocusReason);
        return;
    case Review:
        showStep(Run);
        m_run->showProgress();
        if (const auto started = m_session->start(); !started)
            m_run->showError(started.error());
        refreshFooter();
        return;
    case Run:
        Q_EMIT closed();
        return;
    }
}

void ImportPage::back()
{
    if (m_footer->isAsking())
        return m_footer->answer(false);
    switch (step()) {
    case File:
        return leave();
    case Map:
        m_files->reset();
        return showStep(File);
    case Review:
        return showStep(Map);
    case Run:
        if (m_session->isImporting())
            return stop();
        return m_done ? leave() : showStep(Review);
    }
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
