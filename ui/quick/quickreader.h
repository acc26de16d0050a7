// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a quick line while it is typed: at once with the names that are known so far, and again when the
// file has been asked for the names of the new words.
#pragma once

#include "core/rules/quick_line.h"
#include "core/workspace/workspace.h"

namespace rapport::ui {

class QuickReader : public QObject
{
    Q_OBJECT
public:
    QuickReader(Workspace &workspace, QObject *parent);

    void read(const QString &text);
    const QString &text() const { return m_text; }
    const rules::QuickLine &line() const { return m_line; }
    bool isPending() const { return m_pending; } // names are still looked up

Q_SIGNALS:
    void understood();

private:
    void parse();

    Workspace &m_workspace;
    QString m_text;
    rules::QuickLine m_line;
    rules::QuickLookup m_lookup;
    Ticket m_ticket;
    bool m_pending = false;
};

} // namespace rapport::ui
