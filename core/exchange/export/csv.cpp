// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export/csv.h"

#include "core/exchange/job/link_index.h"
#include "core/query/reads.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <memory>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr std::size_t kPage = 1000;
constexpr qsizetype kBuffer = 1 << 18;

// Turns cells into text; knows which titles name more than one record.
class CellWriter
{
public:
    explicit CellWriter(const query::Context &context) : m_context(context) { }

    Result<QString> text(const FieldDef &field, const QVariant &cell)
    {
        if (!cell.isValid())
            return QString();
        if (field.kind == Kind::Tags)
            return tags(cell.value<QList<Uid>>());
        if (field.kind != Kind::Link)
            return machineText(field.kind, cell);
        if (!cell.canConvert<query::LinkCell>())
            return cell.value<Uid>().text();
        const auto link = cell.value<query::LinkCell>();
        RAPPORT_ASSIGN(const LinkIndex *names, index(field.linkTo));
        const LinkIndex::Match match = names->find(link.title, false);
        const bool plain = match.id == link.id && match.others == 0 && !match.loose;
        return plain ? link.title : link.id.text();
    }

private:
    Result<const LinkIndex *> index(const QString &entity)
    {
        std::unique_ptr<LinkIndex> &made = m_indexes[entity];
        if (!made) {
            made = std::make_unique<LinkIndex>(m_context.schema->at(entity));
            RAPPORT_TRY(made->load(m_context));
        }
        return made.get();
    }

    Result<QString> tags(const QList<Uid> &ids)
    {
        QStringList names;
        for (const Uid &id : ids) {
            QString &name = m_tags[id];
            if (name.isEmpty())
                name = query::titleOf(m_context, u"tag", id);
            if (name.isEmpty())
                name = id.text();
            const bool plain = std::none_of(
                name.begin(), name.end(), [](QChar c) { return QStringView(u";；,，、|\n").contains(c); });
            names << (plain ? name : QString(u'"' + name + u'"'));
        }
        return names.join(u"; "_s);
    }

    const query::Context &m_context;
    std::unordered_map<QString, std::unique_ptr<LinkIndex>> m_indexes;
    QHash<Uid, QString> m_tags;
};

Result<std::vector<const FieldDef *>> fieldsOf(const EntityDef &def, const QStringList &columns)
{
    std::vector<const FieldDef *> fields; // null: the id
    for (const QString &column : columns) {
        const FieldDef *field = column == u"id" ? nullptr : def.find(column);
        if (!field && column != u"id")
            return Error{Error::Code::Invalid,
                QCoreApplication::translate("Export", "The list was not exported."),
                QCoreApplication::translate("Export", "There is no field “%1”.").arg(column),
                QCoreApplication::translate("Export", "The fields are %1.")
                    .arg(exportColumns(def).join(u", "_s))};
        fields.push_back(field);
    }
    return fields;
}

QStringList headings(const std::vector<const FieldDef *> &fields, bool labels)
{
    QStringList names;
    for (const FieldDef *field : fields)
        names << (!field ? u"id"_s : labels ? field->displayLabel() : field->name);
    return names;
}

} // namespace

void CsvWriter::begin() { m_buffer.append("\xef\xbb\xbf"); }

void CsvWriter::row(const QStringList &cells)
{
    bool first = true;
    for (const QString &cell : cells) {
        if (!first)
            m_buffer.append(',');
        first = false;
        // A blank at either end is quoted too, since some programs drop it.
        const bool quotes
            = std::any_of(cell.begin(), cell.end(),
                  [](QChar c) {
                      return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
                  })
            || cell.startsWith(u' ') || cell.endsWith(u' ');
        if (!quotes) {
            m_buffer.append(cell.toUtf8());
            continue;
        }
        m_buffer.append('"');
        m_buffer.append(QString(cell).replace(u'"', u"\"\""_s).toUtf8());
        m_buffer.append('"');
    }
    // A record of one empty cell would be a blank line, which readers leave out.
    if (cells.size() == 1 && cells.front().isEmpty())
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    if (m_buffer.size() > kBuffer) {
        m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
        m_buffer.clear();
    }
}

Result<void> CsvWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
    if (!m_failed)
        return {};
    return Error{Error::Code::DiskFull,
        QCoreApplication::translate("Export", "The file could not be written."), m_device.errorString(),
        QCoreApplication::translate("Export", "Choose another place, or make room on the disk.")};
}

QStringList exportColumns(const EntityDef &def)
{
    QStringList columns{u"id"_s};
    for (const FieldDef &field : def.fields) {
        if (field.isWritable() && !field.has(Internal))
            columns << field.name;
    }
    return columns;
}

Result<qint64> exportCsv(
    const query::Context &context, const ExportOptions &options, QIODevice &device, const OnExport &progress)
{
    const EntityDef *def = context.schema->find(options.query.entity);
    if (!def)
        return Error{Error::Code::Invalid,
            QCoreApplication::translate("Export", "The list was not exported."),
            QCoreApplication::translate("Export", "There is no “%1”.").arg(options.query.entity), {}};
    const QStringList columns = options.columns.isEmpty() ? exportColumns(*def) : options.columns;
    RAPPORT_ASSIGN(const std::vector<const FieldDef *> fields, fieldsOf(*def, columns));
    QStringList keys;
    for (const FieldDef *field : fields) {
        if (field)
            keys << field->name;
    }
    std::vector<qint64> numbers = options.rows;
    if (numbers.empty()) {
        RAPPORT_ASSIGN(numbers, query::rowNumbers(context, options.query));
        if (options.query.sort.field.isEmpty())
            std::ranges::reverse(numbers); // as they were made
    }
    CsvWriter writer(device);
    writer.begin();
    writer.row(headings(fields, options.labels));
    CellWriter cells(context);
    qint64 done = 0;
    for (std::size_t at = 0; at < numbers.size(); at += kPage) {
        const auto first = numbers.begin() + std::ptrdiff_t(at);
        const std::vector<qint64> page(first, first + std::ptrdiff_t(std::min(kPage, numbers.size() - at)));
        RAPPORT_ASSIGN(const std::vector<query::Row> rows, query::rows(context, def->name, keys, page));
        for (const query::Row &row : rows) {
            QStringList texts;
            std::size_t cell = 0;
            for (const FieldDef *field : fields) {
                if (!field) {
                    texts << row.id.text();
                    continue;
                }
                RAPPORT_ASSIGN(const QString text, cells.text(*field, row.cells[cell++]));
                texts << text;
            }
            writer.row(texts);
            ++done;
        }
        if (progress && !progress(done, qint64(numbers.size())))
            return Error{Error::Code::Cancelled,
                QCoreApplication::translate("Export", "The export was stopped."), {}, {}};
    }
    RAPPORT_TRY(writer.flush());
    return done;
}

Result<void> intoFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    const auto refused = [&] {
        return Error{Error::Code::Refused,
            QCoreApplication::translate("Export", "“%1” could not be written.").arg(path), file.errorString(),
            QCoreApplication::translate("Export", "Choose another place.")};
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    // A list of customers is nobody else's; a file that is there keeps whom it is shared with.
    if (isNew)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    RAPPORT_TRY(write(file));
    // On a disk that fills up while the rest is written, commit() alone keeps what fitted and says yes.
    if (!file.flush())
        return Error{Error::Code::DiskFull, refused().what, {},
            QCoreApplication::translate("Export", "Choose another place, or make room on the disk.")};
    return file.commit() ? Result<void>() : Result<void>(refused());
}

Result<qint64> exportCsvFile(const query::Context &context, const ExportOptions &options, const QString &path,
    const OnExport &progress)
{
    qint64 done = 0;
    RAPPORT_TRY(intoFile(path, [&](QIODevice &device) -> Result<void> {
        RAPPORT_ASSIGN(done, exportCsv(context, options, device, progress));
        return {};
    }));
    return done;
}

} // namespace rapport::exchange
