// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/report_output.h"

#include "app/ctl/values.h"

#include <QJsonArray>

namespace rapport::ctl {

namespace {

FieldDef fieldOf(const query::ReportColumn &column)
{
    FieldDef field;
    field.name = column.key;
    field.kind = column.kind;
    field.options = column.options;
    field.custom = true; // its labels are in the reader's language already
    return field;
}

QJsonObject rowJson(Session &session, const query::ReportTable &table, const query::ReportRow &cells)
{
    QJsonObject row;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const query::ReportColumn &column = table.columns[i];
        row.insert(column.key, valueJson(session, fieldOf(column), cells[i]));
    }
    return row;
}

QJsonArray wordsOf(unsigned minds)
{
    constexpr std::pair<query::Minds, const char *> known[]{{query::MindsRange, "range"},
        {query::MindsTeam, "team"}, {query::MindsTeam, "owner"}, {query::MindsPipeline, "pipeline"},
        {query::MindsVersus, "versus"}, {query::MindsCurrency, "currency"}, {query::MindsFilter, "where"}};
    QJsonArray words;
    for (const auto &[bit, word] : known) {
        if ((minds & bit) != 0)
            words.append(QLatin1String(word));
    }
    return words;
}

} // namespace

void printReportAsJson(
    Session &session, const query::Report &report, const query::ReportQuery &query, const QJsonObject &files)
{
    const auto day = [](const QDate &date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject json{{QStringLiteral("report"), report.name}, {QStringLiteral("from"), day(query.from)},
        {QStringLiteral("to"), day(query.to)}};
    if (!query.team.isEmpty())
        json.insert(QStringLiteral("team"), query.team);
    if (!files.isEmpty())
        json.insert(QStringLiteral("files"), files);
    QJsonObject notes;
    for (const query::ReportTable &table : report.tables) {
        QJsonArray rows;
        for (const query::ReportRow &cells : table.rows)
            rows.append(rowJson(session, table, cells));
        json.insert(table.key, rows);
        if (!table.note.isEmpty())
            notes.insert(table.key, table.note);
    }
    if (!notes.isEmpty())
        json.insert(QStringLiteral("notes"), notes);
    printJson(json);
}

void printReportAsText(Session &session, const query::Report &report)
{
    out(report.label);
    for (const query::ReportTable &table : report.tables) {
        QStringList heads;
        for (const query::ReportColumn &column : table.columns)
            heads << column.label;
        std::vector<QStringList> lines;
        for (const query::ReportRow &cells : table.rows) {
            QStringList line;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const QString text = peopleText(session, fieldOf(table.columns[i]), cells[i]);
                line << (text.isEmpty() ? QStringLiteral("–") : text);
            }
            lines.push_back(line);
        }
        out(QString());
        out(table.label);
        if (lines.empty())
            out(Say::tr("Nothing."));
        else
            printTable(heads, lines);
        if (!table.note.isEmpty())
            out(table.note);
    }
}

void printReportList(bool json)
{
    QJsonArray all;
    std::vector<QStringList> lines;
    for (const query::ReportKind &kind : query::reportKinds()) {
        all.append(QJsonObject{{QStringLiteral("name"), kind.name},
            {QStringLiteral("label"), kind.displayLabel()}, {QStringLiteral("group"), kind.displayGroup()},
            {QStringLiteral("about"), kind.displayAbout()}, {QStringLiteral("tile"), kind.isTile},
            {QStringLiteral("minds"), wordsOf(kind.minds)},
            {QStringLiteral("where_of"), QLatin1String(kind.filterOf)}});
        lines.push_back({kind.name, kind.displayLabel(),
            kind.isTile ? Say::tr("One figure of a dashboard.") : kind.displayAbout()});
    }
    if (json)
        printJson({{QStringLiteral("reports"), all}});
    else
        printTable({Say::tr("Name"), Say::tr("Report"), Say::tr("About")}, lines);
}

} // namespace rapport::ctl
