// SPDX-License-Identifier: GPL-3.0-or-later
// After how many days without a word a customer counts as quiet, by grade, and after how many more the
// manager hears of it.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rapport::ui {

class Field;

class QuietSettings : public QWidget
{
    Q_OBJECT
public:
    explicit QuietSettings(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &text); // it is the newest step of undo
    void failed(const rapport::Error &error);

private:
    struct Entry {
        QString setting;
        QLineEdit *line;
        Field *field;
    };
    Entry entry(const QString &setting, const QString &words);
    void refresh();
    void take(const Entry &entry);

    Workspace &m_workspace;
    std::vector<Entry> m_entries;
};

} // namespace rapport::ui
