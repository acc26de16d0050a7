// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the page of one customer. Small pieces give ready, escaped HTML; plain() is the only way of
// typed text into it.
#pragma once

#include "core/query/briefing.h"
#include "core/workspace/workspace.h"
#include "ui/theme/tokens.h"

namespace rapport::ui {

class BriefingWriter
{
public:
    BriefingWriter(const Workspace &workspace, const Tokens &ink);

    QString page(const query::Briefing &one, bool newPage) const;

    QString plain(const QString &text) const; // escaped; lines stay lines
    QString strong(const QString &text) const;
    QString muted(const QString &text) const;
    QString coloured(Role role, const QString &text) const;
    QString heading(int level, const QString &text, const QString &aside = {}, bool newPage = false) const;
    // `cells` are HTML, `widths` their shares of the line in percent. A table of its own: only whole
    // tables can be kept on one page.
    QString row(const QStringList &cells, const QList<int> &widths) const;
    QString due(const Due &due) const;
    QString money(const std::vector<Money> &sums) const;
    QString day(const QDate &day) const;
    // A field as people read it; links by the names of the briefing.
    QString shown(const query::Briefing &one, const Record &record, QStringView field) const;

private:
    QString line(const QString &html) const; // a paragraph of its own; nothing of nothing
    QString labelled(const QString &label, const QString &text) const;
    QString identity(const query::Briefing &one, bool newPage) const;
    QString warnings(const query::Briefing &one) const;
    QString facts(const query::Briefing &one) const;
    QString needs(const query::Briefing &one) const;
    QString tasks(const query::Briefing &one) const;
    QString openDeals(const query::Briefing &one) const;
    QString openDeal(const query::Briefing &one, const query::BriefingDeal &deal) const;
    QString path(const query::StagePath &path) const;
    QString dealLines(const query::BriefingDeal &deal) const;
    QString people(const query::Briefing &one) const;
    QString person(const query::Briefing &one, const query::BriefingPerson &person) const;
    QString remarks(const query::Briefing &one) const;
    QString activities(const query::Briefing &one) const;
    QString closedDeals(const query::Briefing &one) const;
    QString family(const query::Briefing &one) const;
    QString files(const query::Briefing &one) const;
    QString joined(QStringList parts, const QString &with = QStringLiteral(" · ")) const;

    const Workspace &m_workspace;
    const Tokens &m_ink;
    QDate m_today;
};

} // namespace rapport::ui
