// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefinghtml.h"

#include "ui/handover/briefingwriter.h"

#include "core/model/words.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Kind = query::BriefingWarning::Kind;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

// What several customers have in common is a list to begin with.
QString overview(const std::vector<query::Briefing> &briefings, const BriefingWriter &writer)
{
    QString html = writer.heading(1, briefingTitle(briefings));
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">"_s;
    html += writer.row({writer.muted(Say::tr("Customer")), writer.muted(Say::tr("Grade")),
                           writer.muted(Say::tr("Open deals")), writer.muted(Say::tr("Next follow-up")),
                           writer.muted(Say::tr("Beware"))},
        {34, 8, 22, 18, 18});
    for (const query::Briefing &one : briefings) {
        const Record &customer = one.customer;
        html += writer.row(
            {writer.strong(customer.title()), writer.plain(writer.shown(one, customer, u"grade")),
                writer.plain(writer.money(one.openSums)),
                writer.due(customer.value(u"next_follow_up").value<Due>()),
                one.warnings.empty() ? QString()
                                     : writer.coloured(Role::Danger, warningWords(one.warnings.front()))},
            {34, 8, 22, 18, 18});
    }
    return html + u"</table>"_s;
}

} // namespace

QString warningWords(const query::BriefingWarning &warning)
{
    switch (warning.kind) {
    case Kind::DoNotContact:
        return Say::tr("Asked not to be contacted");
    case Kind::OverdueTasks:
        return Say::tr("%n task(s) overdue", nullptr, warning.number);
    case Kind::NeverContacted:
        return Say::tr("No contact on record yet");
    case Kind::Quiet:
        return Say::tr("Quiet for %n day(s)", nullptr, warning.number);
    case Kind::ClosePassed:
        return Say::tr("%n deal(s) past the expected close", nullptr, warning.number);
    case Kind::Stale:
        return Say::tr("%n deal(s) too long in the stage", nullptr, warning.number);
    case Kind::NoNextStep:
        return Say::tr("%n open deal(s) without a next step", nullptr, warning.number);
    case Kind::NoDecider:
        return Say::tr("Nobody known who decides");
    }
    return {};
}

QString briefingTitle(const std::vector<query::Briefing> &briefings)
{
    return briefings.size() == 1 ? briefings.front().customer.title()
                                 : countOf(u"customer"_s, int(briefings.size()));
}

QString briefingHtml(
    const std::vector<query::Briefing> &briefings, const Workspace &workspace, const Tokens &ink)
{
    const BriefingWriter writer(workspace, ink);
    QString html = u"<html><body>"_s;
    const bool many = briefings.size() > 1;
    if (many)
        html += overview(briefings, writer);
    for (const query::Briefing &one : briefings)
        html += writer.page(one, many);
    return html + u"</body></html>"_s;
}

} // namespace rapport::ui
