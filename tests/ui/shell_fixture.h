// SPDX-License-Identifier: GPL-3.0-or-later
// A whole window over a file with a few customers, with preferences of its own.
#pragma once

#include "tests/ui/list_fixture.h"

#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"

namespace rapport::test {

struct Window : ListFile {
    Window();
    ~Window();
    // Makes the shell, as the program does after a change of language.
    void build();
    void press(QWidget *on, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool goesTo(const QString &screen); // and its list is read

    ui::Preferences preferences;
    ui::MainWindow window;
    ui::Shell *shell = nullptr;
    Uid acme, tengfei;
};

} // namespace rapport::test
