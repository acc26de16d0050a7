// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefingwriter.h"

#include "ui/form/words.h"
#include "ui/list/format.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

BriefingWriter::BriefingWriter(const Workspace &workspace, const Tokens &ink)
    : m_workspace(workspace), m_ink(ink), m_today(workspace.clock().today())
{ }

QString BriefingWriter::plain(const QString &text) const
{
    return text.trimmed().toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString BriefingWriter::strong(const QString &text) const
{
    return text.isEmpty() ? QString() : u"<span style=\"font-weight:600\">"_s + plain(text) + u"</span>"_s;
}

QString BriefingWriter::coloured(Role role, const QString &text) const
{
    return text.isEmpty()
        ? QString()
        : u"<span style=\"color:"_s + m_ink[std::size_t(role)].name() + u"\">"_s + plain(text) + u"</span>"_s;
}

QString BriefingWriter::muted(const QString &text) const { return coloured(Role::TextMuted, text); }

QString BriefingWriter::heading(int level, const QString &text, const QString &aside, bool newPage) const
{
    static constexpr int points[] = {18, 12, 11}; // rich text reads whole points only
    static constexpr int above[] = {0, 14, 8};
    const auto at = std::size_t(std::clamp(level, 1, 3) - 1);
    QString html = u"<h%1 style=\"font-size:%2pt; font-weight:600; margin-top:%3px; margin-bottom:4px;%4\">"_s
                       .arg(level)
                       .arg(points[at])
                       .arg(above[at])
                       .arg(newPage ? u" page-break-before:always;"_s : QString());
    html += level == 2 ? coloured(Role::AccentText, text) : plain(text);
    if (!aside.isEmpty())
        html += u"<span style=\"font-weight:400; font-size:10pt\"> &nbsp; "_s + aside + u"</span>"_s;
    return html + u"</h%1>"_s.arg(level);
}

QString BriefingWriter::row(const QStringList &cells, const QList<int> &widths) const
{
    QString html
        = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse\"><tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += u"<td width=\"%1%\" valign=\"top\" style=\"border-bottom:1px solid %2; padding-top:3px; "
                "padding-bottom:4px; padding-right:10px\">"_s.arg(widths.value(i))
                    .arg(m_ink[std::size_t(Role::Divider)].name())
            + cells[i] + u"</td>"_s;
    return html + u"</tr></table>"_s;
}

QString BriefingWriter::line(const QString &html) const
{
    return html.isEmpty() ? QString()
                          : u"<p style=\"margin-top:1px; margin-bottom:3px\">"_s + html + u"</p>"_s;
}

QString BriefingWriter::labelled(const QString &label, const QString &text) const
{
    return text.trimmed().isEmpty() ? QString() : line(muted(label) + u" &nbsp;"_s + plain(text));
}

QString BriefingWriter::joined(QStringList parts, const QString &with) const
{
    parts.removeAll(QString());
    return parts.join(with);
}

QString BriefingWriter::day(const QDate &day) const
{
    return day.isValid() ? format::shortDay(day, m_today) : QString();
}

// The day itself, since paper is read on another one.
QString BriefingWriter::due(const Due &due) const
{
    if (due.isNull())
        return {};
    QString text = day(due.day);
    if (due.time.isValid())
        text += u' ' + due.time.toString(u"HH:mm"_s);
    if (due.day < m_today)
        return coloured(Role::Danger, text + u"\n"_s + format::due(Due{due.day, {}}, m_today));
    return plain(text);
}

QString BriefingWriter::money(const std::vector<Money> &sums) const
{
    return format::moneyList(sums, m_workspace.currency());
}

QString BriefingWriter::shown(const query::Briefing &one, const Record &record, QStringView field) const
{
    const FieldDef *known = record.def().find(field);
    if (!known)
        return {};
    const QVariant value = record.value(*known);
    if (!value.isValid())
        return {};
    if (known->kind == Kind::Link)
        return one.name(value);
    if (known->kind == Kind::Tags) {
        QStringList names;
        for (const Uid &tag : value.value<TagSet>())
            names << one.names.value(tag);
        return joined(names);
    }
    if (known->kind == Kind::Due)
        return words::value(*known, QVariant::fromValue(value.value<Due>()), m_workspace);
    return words::value(*known, value, m_workspace);
}

QString BriefingWriter::page(const query::Briefing &one, bool newPage) const
{
    return identity(one, newPage) + warnings(one) + facts(one) + needs(one) + tasks(one) + openDeals(one)
        + people(one) + remarks(one) + activities(one) + closedDeals(one) + family(one) + files(one);
}

} // namespace rapport::ui
