// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/refusal.h"
#include "core/exchange/read/xlsx_parts.h"
#include "core/exchange/read/xml.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace rapport::exchange {

namespace {

QString string(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

class RelationsReader : public XmlReader
{
public:
    RelationsReader(ZipPart part, QString from) : XmlReader(std::move(part)), m_from(std::move(from)) { }
    std::vector<Relation> relations;

private:
    void opened(std::string_view name, Attributes attributes) override
    {
        if (name != "Relationship" || attribute(attributes, "TargetMode") == "External")
            return;
        const QString type = string(attribute(attributes, "Type"));
        relations.push_back({string(attribute(attributes, "Id")), type.section(QLatin1Char('/'), -1),
            resolvePart(m_from, string(attribute(attributes, "Target")))});
    }
    void closed(std::string_view) override { }

    QString m_from;
};

struct NamedSheet {
    QString name;
    QString relation;
    bool visible = true;
};

class BookReader : public XmlReader
{
public:
    using XmlReader::XmlReader;
    std::vector<NamedSheet> sheets;
    bool epoch1904 = false;

private:
    void opened(std::string_view name, Attributes attributes) override
    {
        if (name == "workbookPr") {
            const std::string_view flag = attribute(attributes, "date1904");
            // An extension of the same name comes later and knows nothing of dates.
            epoch1904 = epoch1904 || flag == "1" || flag == "true" || flag == "on";
        } else if (name == "sheet" && sheets.size() < 10000) {
            const std::string_view state = attribute(attributes, "state");
            sheets.push_back({string(attribute(attributes, "name")), string(attribute(attributes, "id")),
                state.empty() || state == "visible"});
        }
    }
    void closed(std::string_view) override { }
};

QString partOfType(const std::vector<Relation> &relations, const char *type)
{
    const auto found = std::ranges::find_if(
        relations, [type](const Relation &relation) { return relation.type == QLatin1StringView(type); });
    return found == relations.end() ? QString() : found->target;
}

Result<QString> bookPart(ZipArchive &zip)
{
    RAPPORT_ASSIGN(const auto relations, readRelations(zip, {}));
    QString part = partOfType(relations, "officeDocument");
    if (!part.isEmpty() && zip.contains(part))
        return part;
    QStringList names = zip.names();
    names.sort();
    for (const QString &name : names) {
        if (name.endsWith(QLatin1StringView("workbook.xml")))
            return name;
    }
    return QString();
}

Error notAWorkbook(const ZipArchive &zip, const QString &kind)
{
    return kind.isEmpty() ? refuseBinary(
               zip.fileName(), QCoreApplication::translate("Reading", "a ZIP archive without a workbook"))
                          : refuseBinary(zip.fileName(), kind);
}

} // namespace

QString resolvePart(const QString &from, const QString &target)
{
    QString path = target;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (path.contains(QLatin1Char('%')))
        path = QUrl::fromPercentEncoding(path.toUtf8());
    QStringList parts;
    if (!path.startsWith(QLatin1Char('/'))) {
        parts = from.split(QLatin1Char('/'), Qt::SkipEmptyParts);
        if (!parts.isEmpty())
            parts.removeLast();
    }
    for (const QString &step : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1StringView("..")) {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (step != QLatin1StringView(".")) {
            parts << step;
        }
    }
    return parts.join(QLatin1Char('/'));
}

Result<std::vector<Relation>> readRelations(ZipArchive &zip, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString name = QString(part.left(slash + 1) + QLatin1StringView("_rels/") + part.mid(slash + 1)
        + QLatin1StringView(".rels"));
    if (!zip.contains(name))
        return std::vector<Relation>();
    RAPPORT_ASSIGN(ZipPart source, zip.part(name));
    RelationsReader reader(std::move(source), part);
    RAPPORT_TRY(reader.run());
    return std::move(reader.relations);
}

Result<XlsxBook> readBook(ZipArchive &zip)
{
    RAPPORT_ASSIGN(const QString part, bookPart(zip));
    if (part.isEmpty())
        return notAWorkbook(zip, {});
    if (part.endsWith(QLatin1StringView(".bin"), Qt::CaseInsensitive)) {
        return refuseKind(zip.fileName(), QCoreApplication::translate("Reading", "a binary workbook (XLSB)"),
            QCoreApplication::translate(
                "Reading", "Open it in a spreadsheet program, save it as XLSX, and choose that file."));
    }
    RAPPORT_ASSIGN(ZipPart source, zip.part(part));
    BookReader reader(std::move(source));
    RAPPORT_TRY(reader.run());
    RAPPORT_ASSIGN(const auto relations, readRelations(zip, part));
    XlsxBook book;
    book.epoch1904 = reader.epoch1904;
    book.strings = partOfType(relations, "sharedStrings");
    book.styles = partOfType(relations, "styles");
    for (const NamedSheet &sheet : reader.sheets) {
        const auto relation = std::ranges::find_if(
            relations, [&sheet](const Relation &each) { return each.id == sheet.relation; });
        if (relation != relations.end() && relation->type == QLatin1StringView("worksheet"))
            book.sheets.push_back({{sheet.name, sheet.visible}, relation->target});
    }
    if (book.sheets.empty()) {
        return reader.sheets.empty()
            ? notAWorkbook(zip, QCoreApplication::translate("Reading", "an Office document without sheets"))
            : refuseDamaged(zip.fileName(),
                QCoreApplication::translate("Reading", "The workbook has no sheet with rows."));
    }
    return book;
}

} // namespace rapport::exchange
