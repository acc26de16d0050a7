// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboards of a file as values: those that ship and were not changed, the company's, and one's own.
// One that ships becomes records when it is first changed. Every function that writes is one step of undo.
#pragma once

#include "core/model/dashboard.h"
#include "core/workspace/workspace.h"
#include "ui/dashboard/gridlayout.h"

namespace rapport::ui {

struct ShownDashboard {
    Dashboard dashboard; // without an id it ships and is not kept yet
    std::vector<Widget> widgets; // in reading order

    bool isKept() const { return !dashboard.meta.id.isNull(); }
    // What finds it again: the key of one that ships, also when it is kept, else its id.
    QString handle() const;
    QString title() const; // those that ship are named in the reader's language
    GridBoxes boxes() const;
};

namespace dashboards {

inline constexpr const char *team = "team";

// The team's first, then what the actor may see in its order: the company's, shared ones, their own.
std::vector<ShownDashboard> of(const Workspace &workspace);
// By handle; the team's when it is gone.
ShownDashboard find(const Workspace &workspace, const QString &handle);
// "Team", and what becomes of an unknown key.
QString templateTitle(QStringView key);

// Each gives the handle of the dashboard afterwards.
Result<QString> make(
    Workspace &workspace, const QString &name, QStringView templateKey); // empty: nothing on it
Result<QString> duplicate(Workspace &workspace, const ShownDashboard &of, const QString &name);
Result<QString> change(Workspace &workspace, const ShownDashboard &of, const Dashboard &to);
Result<QString> place(Workspace &workspace, const ShownDashboard &of, const GridBoxes &boxes);
// A widget without an id is new, and comes where there is room.
Result<QString> put(Workspace &workspace, const ShownDashboard &of, const Widget &widget);
Result<QString> take(Workspace &workspace, const ShownDashboard &of, std::size_t widget);
// With its widgets, to the trash. What ships is there again as it was.
Result<void> remove(Workspace &workspace, const ShownDashboard &of);
Result<void> move(Workspace &workspace, const QString &handle, int by); // among those of the menu
bool mayChange(const Workspace &workspace, const ShownDashboard &of);

} // namespace dashboards

GridBox boxOf(const Widget &widget);
void putBox(Widget &widget, const GridBox &box);

} // namespace rapport::ui
