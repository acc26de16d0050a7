// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardwords.h"

#include "ui/list/format.h"

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

} // namespace

QString title(const Widget &widget, const query::Report &report)
{
    if (!widget.title.isEmpty())
        return widget.title;
    if (!report.tables.empty() && !report.tables.front().label.isEmpty())
        return report.tables.front().label;
    if (!report.label.isEmpty())
        return report.label;
    for (const query::ReportKind &kind : query::reportKinds()) {
        if (kind.name == widget.report.section(u'/', 0, 0))
            return QCoreApplication::translate("Report", kind.label);
    }
    return {};
}

QString detail(const Widget &widget, const query::Report &report, const QString &range)
{
    QStringList parts;
    const QString kind = widget.report.section(u'/', 0, 0);
    const QString table = report.tables.empty() ? QString() : report.tables.front().key;
    if (report.tables.empty())
        return {};
    if (kind == "won-by-month"_L1 || kind == "won_by_month"_L1)
        parts << Say::tr("by month");
    else if (report.tables.front().picture == query::Picture::Funnel)
        parts << Say::tr("entered %1", "the funnel, in a range").arg(range.toLower());
    else if (report.tables.front().picture == query::Picture::Leaderboard)
        parts << Say::tr("won vs. quota");
    else if (kind.isEmpty() && !widget.bucket.text.isEmpty())
        parts << bucketWords(widget.bucket.text);
    else if (report.tables.front().picture == query::Picture::StackedBars)
        parts << range.toLower();
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
