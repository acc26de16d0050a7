// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a group of settings: a line above all but the first, a title, and words where there are any.
#pragma once

#include <QString>

#include <initializer_list>

class QVBoxLayout;
class QWidget;

namespace rapport::ui {

void addHead(QVBoxLayout *column, const QString &title, const QString &text);

// The head of a page that is an editor: its title, what can be done with all of it at the right, and words.
QWidget *editorHead(
    const QString &title, const QString &text, std::initializer_list<QWidget *> actions, QWidget *parent);

} // namespace rapport::ui
