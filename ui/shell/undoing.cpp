// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoing.h"

#include "core/model/words.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"

#include <QCoreApplication>

namespace rapport::ui {

namespace {

// What was done, as the label of the step says what to do. Others are told as their label.
QString told(const rapport::Label &label)
{
    static const QHash<QString, const char *> sources{
        {QStringLiteral("create"), QT_TRANSLATE_NOOP("Told", "%1 added")},
        {QStringLiteral("update"), QT_TRANSLATE_NOOP("Told", "%1 changed")},
        {QStringLiteral("remove"), QT_TRANSLATE_NOOP("Told", "%1 deleted")},
        {QStringLiteral("restore"), QT_TRANSLATE_NOOP("Told", "%1 restored")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("Told", "%1 imported")},
        {QStringLiteral("sample"), QT_TRANSLATE_NOOP("Told", "Sample data added: %1")},
        {QStringLiteral("complete"), QT_TRANSLATE_NOOP("Told", "%1 done")},
        {QStringLiteral("schedule"), QT_TRANSLATE_NOOP("Told", "%1 scheduled")}};
    const char *source = sources.value(label.verb);
    if (!source)
        return label.text();
    const bool named = label.count == 1 && !label.subject.isEmpty();
    const QString text = QCoreApplication::translate("Told", source)
                             .arg(named ? label.subject : countOf(label.entity, label.count));
    return label.detail.isEmpty() ? text
                                  : QCoreApplication::translate("Label", "%1 (%2)").arg(text, label.detail);
}

} // namespace

Undoing::Undoing(Workspace &workspace, Notices &notices, JobCards &cards, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_notices(notices), m_cards(cards)
{
    connect(&workspace, &Workspace::committed, this, &Undoing::committed);
    connect(&notices, &Notices::undoRequested, this, &Undoing::undo);
}

void Undoing::committed(const Commit &commit)
{
    // How a list looks is no change of data: its tab or menu shows it.
    static const QSet<QString> quiet{QStringLiteral("view"), QStringLiteral("setting")};
    if (!commit.entities.isEmpty() && quiet.contains(commit.entities))
        return;
    switch (commit.origin) {
    case Origin::Local:
    case Origin::Import:
        m_notices.tellUndoable(told(commit.label));
        break;
    case Origin::Undo:
        m_notices.tell(tr("Undone: %1").arg(commit.label.text()));
        break;
    case Origin::Redo:
        m_notices.tell(tr("Done again: %1").arg(commit.label.text()));
        break;
    case Origin::Rule:
    case Origin::Remote:
        break;
    }
}

void Undoing::revise(Origin origin)
{
    if (m_job)
        return; // the one before is still at it
    const auto label = origin == Origin::Undo ? m_workspace.undoLabel() : m_workspace.redoLabel();
    if (!label) {
        m_notices.tell(origin == Origin::Undo ? tr("Nothing to undo") : tr("Nothing to redo"));
        return;
    }
    if (m_workspace.isLong(origin)) {
        m_job = m_workspace.reviseJob(origin, this);
        m_cards.follow(m_job, (origin == Origin::Undo ? tr("Undo: %1") : tr("Redo: %1")).arg(label->text()));
        connect(m_job, &Job::failed, &m_notices, [this](const Error &error) { m_notices.showError(error); });
        connect(m_job, &Job::succeeded, m_job, &QObject::deleteLater);
        connect(m_job, &Job::failed, m_job, &QObject::deleteLater);
        return;
    }
    const auto done = origin == Origin::Undo ? m_workspace.undo() : m_workspace.redo();
    if (!done)
        m_notices.showError(done.error());
}

} // namespace rapport::ui
