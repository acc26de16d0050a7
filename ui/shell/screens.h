// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the window: their keys, names, pictures and letters. A new screen is one line here
// and one in Pages.
#pragma once

#include <QString>

#include <vector>

namespace rapport::ui {

struct Screen {
    QString key; // "customers": of the rail, --open and the pictures
    QString entity; // of the list; empty for a page of its own
    QString icon;
    const char *name; // source text, translated in the context "Screens"
    char letter; // behind G; 0: none
    int group; // of the rail; -1: not in its list
    QString title() const;
};

const std::vector<Screen> &screens();
const Screen *findScreen(const QString &key); // null when there is none
const Screen *screenOf(const QString &entity); // where records of the entity are listed

// Words for making one: "New customer", and what becomes of an unknown entity.
QString newWords(const QString &entity);

} // namespace rapport::ui
