// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardwords.h"

#include "core/model/schema.h"
#include "core/query/tally.h"
#include "ui/list/shortfigure.h"

#include <QCoreApplication>

namespace rapport::ui::cardwords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

QString bucketWords(const QString &bucket)
{
    static const QHash<QString, const char *> words{{u"day"_s, QT_TRANSLATE_NOOP("CardWords", "by day")},
        {u"week"_s, QT_TRANSLATE_NOOP("CardWords", "by week")},
        {u"month"_s, QT_TRANSLATE_NOOP("CardWords", "by month")},
        {u"quarter"_s, QT_TRANSLATE_NOOP("CardWords", "by quarter")},
        {u"year"_s, QT_TRANSLATE_NOOP("CardWords", "by year")}};
    const auto found = words.constFind(bucket);
    return found == words.cend() ? QString() : Say::tr(*found);
}

// What shipped figures are called on a card; their tables have plainer names.
QString shippedTitle(const QString &report)
{
    static const QHash<QString, const char *> titles{
        {u"won"_s, QT_TRANSLATE_NOOP("CardWords", "Won revenue")},
        {u"open"_s, QT_TRANSLATE_NOOP("CardWords", "Open pipeline")},
        {u"win-rate"_s, QT_TRANSLATE_NOOP("CardWords", "Win rate")},
        {u"cycle-days"_s, QT_TRANSLATE_NOOP("CardWords", "Sales cycle")},
        {u"overdue"_s, QT_TRANSLATE_NOOP("CardWords", "Overdue follow-ups")},
        {u"won-by-month"_s, QT_TRANSLATE_NOOP("CardWords", "Won revenue")},
        {u"funnel"_s, QT_TRANSLATE_NOOP("CardWords", "Sales funnel")},
        {u"lead-sources"_s, QT_TRANSLATE_NOOP("CardWords", "Lead sources")},
        {u"pipeline"_s, QT_TRANSLATE_NOOP("CardWords", "Pipeline by stage")},
        {u"leaderboard"_s, QT_TRANSLATE_NOOP("CardWords", "Rep leaderboard")},
        {u"activities"_s, QT_TRANSLATE_NOOP("CardWords", "Activity per rep")}};
    const auto found = titles.constFind(report);
    return found == titles.cend() ? QString() : Say::tr(*found);
}

// "$1.45M open": what all stages have together, each currency for itself.
QString openWords(const query::ReportTable &table)
{
    const int figure = table.columnOf(query::Role::Figure);
    if (figure < 0)
        return {};
    std::vector<std::pair<Currency, query::WideSum>> sums;
    for (const query::ReportRow &row : table.rows) {
        const QVariant &cell = row[std::size_t(figure)];
        if (!cell.canConvert<Money>())
            continue;
        const Money money = cell.value<Money>();
        auto known = std::ranges::find(sums, money.currency, &std::pair<Currency, query::WideSum>::first);
        if (known == sums.end())
            known = sums.insert(sums.end(), {money.currency, {}});
        known->second.add(money.minor);
    }
    QStringList words;
    for (const auto &[currency, sum] : sums)
        words << format::shortMoney(Money::of(sum.sum(), currency));
    return words.isEmpty() ? QString() : Say::tr("%1 open", "sums of open deals").arg(words.join(u" + "_s));
}

// "this quarter" within a sentence; "Q1 2026" and "Mar 2026" stay as they are.
QString within(const QString &range)
{
    const bool named = std::ranges::any_of(range, [](QChar c) { return c.isDigit(); });
    return named ? range : range.toLower();
}

} // namespace

QString title(const Widget &widget, const query::Report &report)
{
    if (!widget.title.isEmpty())
        return widget.title;
    if (const QString shipped = shippedTitle(widget.report); !shipped.isEmpty())
        return shipped;
    if (!widget.report.isEmpty() && !widget.report.contains(u'/') && !report.label.isEmpty())
        return report.label;
    if (!report.tables.empty() && !report.tables.front().label.isEmpty())
        return report.tables.front().label;
    if (!report.label.isEmpty())
        return report.label;
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (kind.name == widget.report.section(u'/', 0, 0))
            return QCoreApplication::translate("Report", kind.label);
    }
    for (const EntityDef *def : builtinEntities()) {
        if (def->name == widget.of)
            return def->displayPlural();
    }
    return {};
}

QString detail(const Widget &widget, const query::Report &report, const QString &range)
{
    QStringList parts;
    const QString kind = widget.report.section(u'/', 0, 0);
    if (report.tables.empty())
        return {};
    if (kind == "won-by-month"_L1)
        parts << Say::tr("by month");
    else if (kind == "pipeline"_L1)
        parts << openWords(report.tables.front());
    else if (report.tables.front().picture == query::Picture::Funnel)
        parts << Say::tr("entered %1", "the funnel, in a range").arg(within(range));
    else if (report.tables.front().picture == query::Picture::Leaderboard)
        parts << Say::tr("won vs. quota");
    else if (kind.isEmpty() && !widget.bucket.text.isEmpty())
        parts << bucketWords(widget.bucket.text);
    else if (report.tables.front().picture == query::Picture::StackedBars)
        parts << within(range);
    if (!report.tables.front().note.isEmpty())
        parts << report.tables.front().note;
    return parts.join(u" · "_s);
}

QString crumb(const QString &title, const QString &mark, const query::Report &report)
{
    QString part = mark;
    const std::vector<int> figures
        = report.tables.empty() ? std::vector<int>() : report.tables.front().columnsOf(query::Role::Figure);
    // The only figure of a card goes by the name of the card.
    if (figures.size() == 1) {
        const QString label = report.tables.front().columns[std::size_t(figures.front())].label;
        static const QString between = u" ,，、"_s;
        if (part.startsWith(label))
            part.remove(0, label.size());
        while (!part.isEmpty() && between.contains(part.front()))
            part.remove(0, 1);
    }
    if (part.isEmpty() || part == title || title.isEmpty())
        return title.isEmpty() ? mark : title;
    return part.startsWith(title) ? part : Say::tr("%1, %2", "name of a card, a part of it").arg(title, part);
}

} // namespace rapport::ui::cardwords
