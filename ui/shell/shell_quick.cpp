// SPDX-License-Identifier: GPL-3.0-or-later
// The quick line over any page.
#include "ui/quick/quickbar.h"
#include "ui/quick/quickpopup.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"
#include "ui/shell/workpage.h"

namespace rapport::ui {

QuickPopup *Shell::quickPopup()
{
    if (!m_quick) {
        m_quick = new QuickPopup(m_workspace, this);
        QuickBar *bar = m_quick->bar();
        connect(bar, &QuickBar::undoableTold, m_notices, qOverload<const QString &>(&Notices::tellUndoable));
        connect(
            bar, &QuickBar::errorRaised, this, [this](const Error &error) { m_notices->showError(error); });
        connect(bar, &QuickBar::openRequested, this,
            [this](const QString &entity, const Uid &id) { openRecord(entity, id, true); });
    }
    return m_quick;
}

// A page with a line of its own takes the keyboard there, unless there are words to begin with.
void Shell::openQuick(const QString &text)
{
    if (m_workspace.isReadOnly()) {
        m_notices->tell(tr("This file can only be read"));
        return;
    }
    WorkPage *work = m_pages->work();
    if (text.isEmpty() && work && !m_pages->isImporting() && work->focusQuickLine())
        return;
    QString entity;
    Uid id;
    currentRecord(entity, id);
    quickPopup()->open(entity, id, text);
}

void Shell::addQuickActions()
{
    // Letters do not fire while somebody types: the second key does.
    m_actions.add({QStringLiteral("quick"), tr("Log or plan in one line"), QStringLiteral("square-pen"),
        Action::Where::Anywhere, {QKeySequence(Qt::Key_Q)}, {}, [this] { openQuick(); }, true});
    m_actions.add({QStringLiteral("quickTyping"), tr("Log or plan, also while typing"), {},
        Action::Where::Anywhere, {QKeySequence(Qt::CTRL | Qt::Key_J)}, {}, [this] { openQuick(); }, false});
}

} // namespace rapport::ui
