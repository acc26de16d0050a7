// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/kbdhint.h"

#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace rapport::ui {

static bool isLetter(const QKeySequence &sequence)
{
    const QKeyCombination first = sequence[0];
    return (first.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier
        && (first.key() < Qt::Key_Escape || first.key() == Qt::Key_unknown);
}

void Actions::add(Action action) { m_actions.push_back(std::move(action)); }

void Actions::bind(const Action &action, const QKeySequence &keys, QWidget *host, bool withChildren)
{
    auto *shortcut = new QShortcut(keys, host);
    shortcut->setContext(withChildren ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this, id = action.id] { run(id); });
}

void Actions::arm(QWidget *window, const QList<QWidget *> &around)
{
    for (const Action &action : m_actions) {
        if (!action.run || action.where == Action::Where::Record)
            continue;
        for (const QKeySequence &keys : action.keys) {
            if (!isLetter(keys) && !action.pagesHaveIt) {
                bind(action, keys, window, false);
                continue;
            }
            for (QWidget *host : around)
                bind(action, keys, host, true);
        }
    }
}

void Actions::armLetters(QWidget *host)
{
    for (const Action &action : m_actions) {
        for (const QKeySequence &keys : action.keys) {
            if (action.run && isLetter(keys) && !action.pagesHaveIt)
                bind(action, keys, host, true);
        }
    }
}

const Action *Actions::find(const QString &id) const
{
    const auto it = std::ranges::find(m_actions, id, &Action::id);
    return it == m_actions.end() ? nullptr : &*it;
}

void Actions::run(const QString &id) const
{
    const Action *action = find(id);
    if (action && action->run)
        action->run();
}

void Actions::rename(const QString &id, const QString &words, const QString &icon)
{
    const auto it = std::ranges::find(m_actions, id, &Action::id);
    if (it == m_actions.end())
        return;
    it->words = words;
    it->icon = icon;
}

QStringList Actions::capsOf(const Action &action)
{
    if (!action.caps.isEmpty() || action.keys.isEmpty())
        return action.caps;
    QStringList caps;
    const QKeySequence &keys = action.keys.front();
    for (int i = 0; i < keys.count(); ++i)
        caps += keyCaps(QKeySequence(keys[uint(i)]));
    return caps;
}

} // namespace rapport::ui
