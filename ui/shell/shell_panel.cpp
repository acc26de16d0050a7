// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's part of the window, and moving between the panes.
#include "ui/customers/filessection.h"
#include "ui/customers/recordpanel.h"
#include "ui/handover/handovers.h"
#include "ui/leads/leaddesk.h"
#include "ui/list/listpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/rail.h"
#include "ui/shell/screens.h"
#include "ui/shell/shell.h"
#include "ui/shell/topbar.h"
#include "ui/shell/topbarparts.h"
#include "ui/shell/workpage.h"

#include <QApplication>
#include <QFileInfo>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void Shell::wirePanel(RecordPanel *panel)
{
    const auto step = [this](int by) {
        if (ListPage *list = m_pages->list())
            list->step(by);
        else if (isOnBoard())
            m_pages->pipeline()->step(by);
        else if (WorkPage *work = m_pages->work())
            work->step(by);
    };
    connect(panel, &RecordPanel::previousRequested, this, [step] { step(-1); });
    connect(panel, &RecordPanel::nextRequested, this, [step] { step(1); });
    connect(panel, &RecordPanel::backRequested, m_pages, &Pages::focusPage);
    connect(panel, &RecordPanel::closeRequested, this, &Shell::togglePanel);
    connect(panel, &RecordPanel::editRequested, this,
        [this](const QString &entity, const Uid &id) { editRecord(entity, id); });
    connect(panel, &RecordPanel::openRequested, this,
        [this](const QString &entity, const Uid &id) { openRecord(entity, id); });
    connect(panel, &RecordPanel::createRequested, this, &Shell::newRecord);
    connect(panel, &RecordPanel::convertRequested, m_leads, &LeadDesk::convert);
    connect(panel, &RecordPanel::listRequested, this,
        [this](const QString &entity, const QString &field, const Uid &id) {
            showList(entity, Filter::of({field, Condition::Op::Equal, {id.text()}}));
        });
    connect(panel, &RecordPanel::handOverRequested, this, [this](const QString &entity, const Uid &id) {
        m_handovers->openHandOver(entity, {m_handovers->rowOf(entity, id)});
    });
    connect(panel, &RecordPanel::briefingRequested, this, [this](const QString &entity, const Uid &id) {
        m_handovers->openBriefing(entity, {m_handovers->rowOf(entity, id)});
    });
    connect(panel, &RecordPanel::attachingStarted, this,
        [this](Job *job, const QString &title) { m_cards->follow(job, title); });
    connect(panel, &RecordPanel::told, m_notices, &Notices::tell);
    connect(panel, &RecordPanel::undoableTold, m_notices, qOverload<const QString &>(&Notices::tellUndoable));
    connect(
        panel, &RecordPanel::errorRaised, this, [this](const Error &error) { m_notices->showError(error); });
}

// What is no table belongs to the record beside the list.
QStringList Shell::filesForPanel(const QMimeData *dropped) const
{
    const QStringList paths = FilesSection::pathsIn(dropped);
    static const QStringList tables{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s};
    const bool import = paths.size() == 1 && tables.contains(QFileInfo(paths.front()).suffix().toLower());
    const bool serves
        = m_side->isOpen() && !m_side->record().isNull() && FilesSection::serves(m_side->entity());
    return import || !serves ? QStringList() : paths;
}

void Shell::currentRecord(QString &entity, Uid &id) const
{
    if (m_side->isOpen() && !m_side->record().isNull()) {
        entity = m_side->entity();
        id = m_side->record();
    } else if (const ListPage *list = m_pages->list()) {
        entity = list->entity();
        id = list->currentId();
    } else if (isOnBoard()) {
        entity = u"deal"_s;
        id = m_pages->pipeline()->currentId();
    } else if (const WorkPage *work = m_pages->work()) {
        work->current(&entity, &id);
    }
}

void Shell::logWith(const QString &entity, const Uid &id, const QString &kind)
{
    if (id.isNull())
        return;
    m_side->show(entity, id);
    m_side->panel()->startLog(kind);
}

void Shell::newTask(const QString &entity, const Uid &id)
{
    QHash<QString, QVariant> preset;
    const EntityDef &task = m_workspace.schema()->at(u"task");
    if (const FieldDef *link = task.find(entity); link && link->kind == Kind::Link && !id.isNull())
        preset.insert(entity, QVariant::fromValue(id));
    newRecord(u"task"_s, preset);
}

// Rail, top bar, page, panel: F6 goes round, Shift+F6 the other way.
void Shell::nextPane(int step)
{
    const QList<QWidget *> panes{m_rail, m_top, m_pages, m_side};
    QWidget *focus = QApplication::focusWidget();
    qsizetype at = 2;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + step + panes.size()) % panes.size();
        if (!panes[at]->isVisible())
            continue;
        if (panes[at] == m_pages && (m_pages->list() || m_pages->pipeline() || m_pages->work())) {
            m_pages->focusPage();
        } else if (panes[at] == m_top) {
            m_top->search()->setFocus(Qt::TabFocusReason);
        } else {
            const auto parts = panes[at]->findChildren<QWidget *>();
            const auto first = std::ranges::find_if(parts, [](QWidget *part) {
                return part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus);
            });
            if (first == parts.end())
                continue;
            (*first)->setFocus(Qt::TabFocusReason);
        }
        return;
    }
}

} // namespace rapport::ui
