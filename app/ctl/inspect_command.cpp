// SPDX-License-Identifier: GPL-3.0-or-later
// inspect: what an import would see, without a Rapport file unless one is named.
#include "app/ctl/reading.h"
#include "app/ctl/session.h"

#include <QFileInfo>
#include <QJsonArray>

namespace rapport::ctl {

namespace {

using namespace exchange;

Result<char> delimiterOf(const QString &text)
{
    static const QHash<QString, char> named{{QStringLiteral("tab"), '\t'}, {QStringLiteral("\\t"), '\t'},
        {QStringLiteral("comma"), ','}, {QStringLiteral("semicolon"), ';'}, {QStringLiteral("pipe"), '|'}};
    if (named.contains(text))
        return named.value(text);
    if (text.size() == 1 && text[0].unicode() < 128)
        return char(text[0].unicode());
    return usageError(Say::tr("--delimiter takes one character, or tab."));
}

QString cellText(const QJsonValue &cell)
{
    return cell.isString() ? cell.toString() : cell.isNull() ? QString() : cell.toVariant().toString();
}

void printText(const QJsonObject &json)
{
    const auto line = [&](const QString &name, const char *key) {
        const QString text = cellText(json[QLatin1String(key)]);
        if (!text.isEmpty())
            out(QStringLiteral("%1: %2").arg(name, text));
    };
    line(Say::tr("Format"), "format");
    line(Say::tr("Encoding"), "encoding");
    line(Say::tr("Delimiter"), "delimiter");
    line(Say::tr("Header row"), "header_row");
    line(Say::tr("Holds"), "entity");
    std::vector<QStringList> lines;
    for (const QJsonValue &column : json[QLatin1String("mapping")].toArray()) {
        const QString field = column[QLatin1String("field")].toString();
        lines.push_back(
            {column[QLatin1String("column")].toString(), field.isEmpty() ? Say::tr("(not imported)") : field,
                QString::number(qRound(column[QLatin1String("confidence")].toDouble() * 100))
                    + QLatin1String(" %")});
    }
    if (!lines.empty())
        printTable({Say::tr("Column"), Say::tr("Field"), Say::tr("Sure")}, lines);
    for (const QJsonValue &row : json[QLatin1String("rows")].toArray()) {
        QStringList cells;
        for (const QJsonValue &cell : row.toArray())
            cells << cellText(cell);
        out(cells.join(QLatin1String(" | ")));
    }
}

Result<QJsonObject> inspect(const Arguments &arguments)
{
    if (arguments.rest().size() != 1)
        return usageError(Say::tr("Name one file."));
    RAPPORT_ASSIGN(InspectOptions options, readingOptions(arguments));
    const QString limit = arguments.value("rows", QStringLiteral("20"));
    if (limit == QLatin1String("all")) {
        options.rows = -1;
    } else {
        RAPPORT_ASSIGN(const qint64 rows, arguments.number("rows", 20, 0, std::numeric_limits<int>::max()));
        options.rows = int(rows);
    }
    SchemaPtr schema = std::make_shared<Schema>();
    if (arguments.has("file")) {
        RAPPORT_ASSIGN(Session session, Session::open(arguments));
        schema = session.workspace().schema();
        options.region = session.workspace().region();
    }
    if (!options.entity.isEmpty() && !schema->find(options.entity))
        return usageError(Say::tr("There is no entity “%1”.").arg(options.entity));
    RAPPORT_ASSIGN(const Inspection file, inspectFile(arguments.rest().first(), *schema, options));
    QJsonObject json = file.json();
    if (arguments.has("raw")) {
        RAPPORT_ASSIGN(const QJsonArray rows, rawRows(*file.book, options.rows));
        json.insert(QStringLiteral("rows"), rows);
    }
    return json;
}

} // namespace

Result<InspectOptions> readingOptions(const Arguments &arguments)
{
    InspectOptions options;
    options.read.encoding = arguments.value("encoding");
    options.read.sheet = arguments.value("sheet");
    if (arguments.has("delimiter")) {
        RAPPORT_ASSIGN(options.read.delimiter, delimiterOf(arguments.value("delimiter")));
    }
    RAPPORT_ASSIGN(options.headerRow, arguments.number("header", -1, 0, 1'000'000));
    options.entity = arguments.value("as");
    return options;
}

Status runInspect(const Arguments &arguments)
{
    const auto json = inspect(arguments);
    if (!json)
        return fail(json.error());
    if (arguments.has("json"))
        printJson(*json);
    else
        printText(*json);
    return Done;
}

} // namespace rapport::ctl
