// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of what a page of tasks shows: whose, and of which kind. One is checked, the choice is called back.
// They delete themselves when they close.
#pragma once

#include "core/workspace/workspace.h"

#include <functional>

class QMenu;
class QWidget;

namespace rapport::ui {

// Me, everybody, my team, each person.
QMenu *makeOwnerMenu(const Workspace &workspace, const std::vector<Uid> &current,
    std::function<void(const std::vector<Uid> &)> chosen, QWidget *parent);
QMenu *makeKindMenu(const QString &current, std::function<void(const QString &)> chosen, QWidget *parent);
// "Me", "Everybody", a name, "3 people".
QString ownerWords(const Workspace &workspace, const std::vector<Uid> &owners);
QString kindWords(const QString &kind);

} // namespace rapport::ui
