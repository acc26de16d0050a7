// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickreader.h"

#include "core/query/quick_names.h"
#include "core/workspace/quick_making.h"

namespace rapport::ui {

QuickReader::QuickReader(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) { }

void QuickReader::read(const QString &text)
{
    m_text = text;
    m_ticket.cancel();
    m_pending = !text.trimmed().isEmpty();
    if (m_pending) {
        m_ticket = m_workspace.ask(
            this, [text](const query::Context &reads) { return query::quickNames(reads, text); },
            [this](Result<query::QuickNames> names) {
                m_pending = false;
                if (names)
                    m_lookup = names->lookup();
                parse();
            });
    }
    parse();
}

void QuickReader::parse()
{
    m_line = rules::readQuickLine(m_text, {quickWhen(m_workspace), m_lookup});
    Q_EMIT understood();
}

} // namespace rapport::ui
