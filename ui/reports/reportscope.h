// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of a page are about, as a person chose it: a range by words that moves with the days,
// whose deals, which pipeline, what it is compared with, and one currency or each by itself.
#pragma once

#include "core/query/report.h"

#include <QStringList>

namespace rapport {
class Workspace;
}

namespace rapport::ui {

struct ReportScope {
    QString range = QStringLiteral("this_quarter"); // query::rangeOf
    query::Versus versus = query::Versus::Before;
    QString team; // of the owner; empty: all
    Uid owner; // null: all
    Uid pipeline; // null: all
    QString currency; // that money is converted to; empty: each stays for itself

    bool operator==(const ReportScope &) const = default;

    // As of today; the days are unset where the range means nothing.
    query::ReportQuery query(const Workspace &workspace) const;
    // Of settings and saved pages; what is unknown stays as it is by itself.
    QString text() const;
    static ReportScope fromText(const QString &text);
};

namespace scope {

// "This quarter", "1 Jan – 31 Mar 2026".
QString rangeTitle(const QString &range, const Workspace &workspace);
QString days(const query::Period &period);
QString rangeDays(const QString &range, const Workspace &workspace);
// "All teams", "East", "Maya Chen".
QString peopleTitle(const ReportScope &scope, const Workspace &workspace);
QString pipelineTitle(const ReportScope &scope, const Workspace &workspace);
// "Last quarter", "1 Jan – 31 Mar 2025", "Nothing".
QString versusTitle(const ReportScope &scope, const Workspace &workspace, query::Versus versus);
// For paper and titles, without what is left open.
// `minds`: what the report looks at (query::Minds).
QStringList words(const ReportScope &scope, const Workspace &workspace, unsigned minds = ~0u);
QStringList teams(const Workspace &workspace);
// The file's own and those with a rate.
QStringList currencies(const Workspace &workspace);
// What was remembered on this computer may speak of another file: whom this one does not know is left out.
ReportScope known(ReportScope scope, const Workspace &workspace);

} // namespace scope

} // namespace rapport::ui
