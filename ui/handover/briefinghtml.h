// SPDX-License-Identifier: GPL-3.0-or-later
// A briefing as rich text, for the screen and for paper. Everything that people typed is escaped.
// Headings carry their level: 1 a customer, 2 a section, 3 a deal; the printer keeps them with what
// follows.
#pragma once

#include "core/query/briefing.h"
#include "core/workspace/workspace.h"
#include "ui/theme/tokens.h"

class QTextDocument;

namespace rapport::ui {

// `ink`: the colours to write with; paper takes the light ones. One customer a page, after a page
// that lists them when there are several.
QString briefingHtml(
    const std::vector<query::Briefing> &briefings, const Workspace &workspace, const Tokens &ink);

// Puts it into a document. Rich text gives headings a size of its own; here the written one counts.
void setBriefing(QTextDocument &document, const QString &html);

// "Acme Robotics" or "12 customers".
QString briefingTitle(const std::vector<query::Briefing> &briefings);

// "2 tasks are overdue"
QString warningWords(const query::BriefingWarning &warning);

} // namespace rapport::ui
