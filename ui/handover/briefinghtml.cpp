// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefinghtml.h"

#include "ui/handover/briefingwriter.h"

#include "core/model/words.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

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
    return html;
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

void setBriefing(QTextDocument &document, const QString &html)
{
    document.setHtml(html);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() == 1 && document.rootFrame() == QTextCursor(block).currentFrame()) {
            QTextBlockFormat thin; // between two tables there is always a line
            thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
            QTextCursor(block).setBlockFormat(thin);
        }
        if (block.blockFormat().headingLevel() == 0)
            continue;
        struct Part {
            int from, length;
            QTextCharFormat format;
        };
        std::vector<Part> parts; // collected first: a change makes iterators stale
        for (auto it = block.begin(); !it.atEnd(); ++it)
            parts.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
        for (Part &part : parts) {
            part.format.clearProperty(QTextFormat::FontSizeAdjustment);
            QTextCursor cursor(&document);
            cursor.setPosition(part.from);
            cursor.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(part.format);
        }
    }
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
