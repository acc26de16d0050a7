// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: finds any record and does anything. Searching runs on the reader thread; a new letter
// cancels the question before it, and the old results stay until the new ones are there.
// The first character narrows: > to actions, @ to people, # to deals.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/paletteentry.h"
#include "ui/widgets/paletteframe.h"

namespace rapport::ui {

class PaletteList;
class Preferences;

class CommandPalette : public PaletteFrame
{
    Q_OBJECT
public:
    CommandPalette(
        Workspace &workspace, const Actions &actions, const Preferences &preferences, QWidget *window);

    PaletteList *list() const { return m_list; }

Q_SIGNALS:
    // `beside`: show it next to the list that is open, instead of going to its own.
    void openRequested(const QString &entity, const rapport::Uid &id, bool beside);
    void callRequested(const QString &entity, const rapport::Uid &id);
    void taskRequested(const QString &entity, const rapport::Uid &id);
    void quickRequested(const QString &text); // the words log or plan something
    void settled(); // the results of the words that stand there are shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Scope { All, Actions, People, Deals };
    void typed();
    void show(const std::vector<query::Hit> &hits);
    void showRecent();
    void addActions(PaletteEntries &entries, const QString &words, std::size_t most) const;
    void addRecordActions(PaletteEntries &entries, const query::Hit &hit);
    void addQuick(PaletteEntries &entries);
    void choose(const PaletteEntry &entry, bool beside);
    void finish(PaletteEntries entries);
    QString words() const; // without the character that narrows
    Scope scope() const;

    Workspace &m_workspace;
    const Actions &m_actions;
    const Preferences &m_preferences;
    PaletteList *m_list;
    Ticket m_ticket;
};

// Whether an action's words answer what was typed: in them, or by the sound of Chinese ones.
bool answers(const QString &words, const QString &typed);

} // namespace rapport::ui
