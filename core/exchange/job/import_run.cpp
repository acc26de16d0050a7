// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/import_run.h"

#include "core/exchange/job/defaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr std::size_t kRejectedKept = 100000;

ChangeSet header(const Inspection &file, const Mapping &mapping, const ImportOptions &options)
{
    ChangeSet set;
    set.label
        = {u"import"_s, mapping.entity, {}, 0, options.fileName.isEmpty() ? file.fileName : options.fileName};
    set.origin = Origin::Import;
    set.actor = options.actor;
    return set;
}

bool isOfRow(const Error &error)
{
    return error.code == Error::Code::Invalid || error.code == Error::Code::Refused
        || error.code == Error::Code::Conflict || error.code == Error::Code::NotFound;
}

} // namespace

ImportRun::ImportRun(const Inspection &file, const Mapping &mapping, const ImportOptions &options,
    Store &store, const query::Context &context, const rules::Local &local)
    : m_file(file), m_options(options), m_store(store), m_context(context),
      m_def(context.schema->at(mapping.entity)),
      m_sink(store, header(file, mapping, options), options.dryRun),
      m_links(m_context, m_sink, m_options, m_report), m_matches(m_def, options.matchFields),
      m_reader(*context.schema, m_def, file.table, mapping, options, local, m_links, m_report.problems),
      m_deals(m_links, context.schema, store.clock().now()), m_customers(m_context, m_sink, m_options)
{
    m_report.entity = m_def.name;
    m_report.dryRun = options.dryRun;
    m_report.encoding = file.book->encoding;
    m_report.delimiter = delimiterName(file.book->delimiter);
    m_report.headerRow = file.table.headerRow;
    m_report.mapping = mapping;
    for (const Column &column : file.table.columns)
        m_report.columns << column.name;
}

Label ImportRun::label() const
{
    Label label = header(m_file, m_report.mapping, m_options).label;
    label.count = int(m_report.created + m_report.updated);
    return label;
}

void ImportRun::reportColumns()
{
    for (std::size_t i = 0; i < m_report.mapping.columns.size(); ++i) {
        const MappedColumn &column = m_report.mapping.columns[i];
        const bool filled = i < m_file.table.columns.size() && m_file.table.columns[i].content.filled() > 0;
        if (column.field.isEmpty() && filled)
            m_report.problems.add({Problem::Kind::NotImported, m_report.headerRow, column.column, {},
                QCoreApplication::translate("Import", "This column is not imported"), 1});
    }
}

Result<ImportReport> ImportRun::run(const OnProgress &progress)
{
    reportColumns();
    if (m_options.onDuplicate != OnDuplicate::Create)
        RAPPORT_TRY(m_matches.load(m_context));
    RAPPORT_ASSIGN(const std::unique_ptr<RowSource> source, m_file.book->rows());
    Row row;
    for (;;) {
        RAPPORT_ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        if (row.number <= m_report.headerRow || row.isBlank())
            continue;
        RAPPORT_TRY(take(row));
        RAPPORT_TRY(m_sink.pause());
        if (progress && m_report.read % 50 == 0 && !progress({m_report.read, source->progress()})) {
            m_report.cancelled = true;
            break;
        }
    }
    RAPPORT_TRY(linkLater());
    for (const ReadNote &note : source->notes())
        m_report.problems.add({Problem::Kind::Reading, note.row, {}, {}, note.text, 1});
    RAPPORT_ASSIGN(m_report.batch, m_sink.finish(label()));
    if (progress)
        progress({m_report.read, 1.0});
    return std::move(m_report);
}

Result<void> ImportRun::take(const Row &row)
{
    ++m_report.read;
    RAPPORT_ASSIGN(RowValues values, m_reader.read(row));
    if (!values.rejection.isEmpty()) {
        reject(row, {}, values.rejection, Problem::Kind::Refused);
        return {};
    }
    if (m_def.name == u"deal")
        RAPPORT_TRY(m_deals.complete(values.record, m_reader.isOwnExport()));
    if (m_def.title() && m_def.title()->has(Required)
        && values.record.value(*m_def.title()).toString().isEmpty() && values.id.isNull()) {
        reject(row, m_def.title()->name,
            QCoreApplication::translate("Import", "%1 is missing").arg(m_def.title()->displayLabel()),
            Problem::Kind::MissingTitle);
        return {};
    }
    return apply(row, values);
}

Result<ImportRun::Known> ImportRun::known(const RowValues &values)
{
    if (!values.id.isNull()) {
        Result<Record> there = m_sink.load(m_def, values.id);
        if (there) {
            const bool trashed = !there->meta.deletedAt.isNull();
            return Known{std::move(*there), trashed};
        }
        if (there.error().code != Error::Code::NotFound)
            return there.error();
        return Known(); // an id of another file: the record comes in under it
    }
    if (m_options.onDuplicate == OnDuplicate::Create)
        return Known();
    for (const MatchIndex::Candidate &candidate : m_matches.find(values.record)) {
        Result<Record> there = m_sink.load(m_def, candidate.id);
        if (!there && there.error().code != Error::Code::NotFound)
            return there.error();
        if (there && there->meta.deletedAt.isNull()
            && MatchIndex::agrees(values.record, *there, candidate.veto))
            return Known{std::move(*there), false};
    }
    return Known();
}

Result<void> ImportRun::apply(const Row &row, RowValues &values)
{
    RAPPORT_ASSIGN(const Known found, known(values));
    if (found.record.isNull())
        return createOne(row, values);
    if (m_options.onDuplicate == OnDuplicate::Create) {
        values.id = {};
        return createOne(row, values);
    }
    return updateOne(row, values, found);
}

void ImportRun::addLeftovers(Record &record, const QStringList &leftovers) const
{
    static const QStringList notes{u"note"_s, u"description"_s, u"content"_s};
    for (const QString &name : notes) {
        const FieldDef *field = m_def.find(name);
        if (!field || field->kind != Kind::LongText)
            continue;
        QString text = record.value(*field).toString();
        for (const QString &leftover : leftovers) {
            if (!text.contains(leftover))
                text += text.isEmpty() ? leftover : QString(u'\n' + leftover);
        }
        record.set(*field, text);
        return;
    }
}

QString ImportRun::missingField(const Record &record) const
{
    for (const FieldDef &field : m_def.fields) {
        if (field.has(Required) && field.isWritable() && !record.value(field).isValid())
            return field.name;
    }
    return {};
}

Result<bool> ImportRun::write(const Row &row, const Result<void> &written)
{
    if (written)
        return true;
    const Error &error = written.error();
    if (!isOfRow(error))
        return error;
    reject(row, error.field, error.why.isEmpty() ? error.what : error.why, Problem::Kind::Refused);
    return false;
}

Result<void> ImportRun::createOne(const Row &row, RowValues &values)
{
    Record &record = values.record;
    record.meta.id = values.id.isNull() ? Uid::make() : values.id;
    if (!m_reader.isOwnExport())
        setDefaults(record);
    if (m_def.name == u"activity" && !record.value(u"at").isValid())
        record.set(u"at", QVariant::fromValue(m_store.clock().now()));
    addLeftovers(record, values.leftovers);
    const QString missing = missingField(record);
    const bool comesLater = std::ranges::any_of(
        values.later, [&](const LaterLink &link) { return link.field->name == missing; });
    if (!missing.isEmpty() && !comesLater) {
        const FieldDef &field = *m_def.find(missing);
        reject(row, missing, QCoreApplication::translate("Import", "%1 is missing").arg(field.displayLabel()),
            Problem::Kind::MissingTitle);
        return {};
    }
    RAPPORT_ASSIGN(const bool written, write(row, m_sink.create(record)));
    if (!written)
        return {};
    ++m_report.created;
    if (m_options.onDuplicate != OnDuplicate::Create)
        m_matches.add(record);
    m_links.added(record);
    if (m_def.name == u"deal") {
        RAPPORT_ASSIGN(const std::vector<Record> moves, m_deals.moves({}, record));
        for (const Record &move : moves)
            RAPPORT_TRY(m_sink.create(move));
    } else if (m_def.name == u"customer") {
        RAPPORT_ASSIGN(const bool more, m_customers.tell(record, values, true));
        Q_UNUSED(more);
    }
    for (const LaterLink &link : values.later)
        m_later.push_back({record.id(), link, values.row, true, true});
    return {};
}

Result<void> ImportRun::updateOne(const Row &row, RowValues &values, const Known &found)
{
    const Record &before = found.record;
    if (m_options.onDuplicate == OnDuplicate::Skip && !found.wasTrashed) {
        ++m_report.duplicate;
        m_report.problems.add({Problem::Kind::Duplicate, values.row, {}, before.title(),
            QCoreApplication::translate("Import", "“%1” is there already").arg(before.title()), 1});
        return {};
    }
    Record alive = before;
    bool changed = found.wasTrashed;
    if (found.wasTrashed) {
        RAPPORT_TRY(m_sink.restore(before));
        RAPPORT_ASSIGN(alive, m_sink.load(m_def, before.id()));
    }
    Record after = merged(alive, values.record, m_options.onDuplicate);
    addLeftovers(after, values.leftovers);
    RAPPORT_ASSIGN(const bool written, write(row, m_sink.change(alive, after)));
    if (!written)
        return {};
    changed = changed || after != alive;
    if (m_def.name == u"deal") {
        RAPPORT_ASSIGN(const std::vector<Record> moves, m_deals.moves(alive, after));
        for (const Record &move : moves)
            RAPPORT_TRY(m_sink.create(move));
    } else if (m_def.name == u"customer") {
        RAPPORT_ASSIGN(const bool more, m_customers.tell(after, values, false));
        changed = changed || more;
    }
    ++(changed ? m_report.updated : m_report.skipped);
    for (const LaterLink &link : values.later)
        m_later.push_back({after.id(), link, values.row, false, changed});
    return {};
}

// Links among the records of this very file, once all of them are there.
Result<void> ImportRun::linkLater()
{
    for (const Later &later : m_later) {
        RAPPORT_ASSIGN(const Record before, m_sink.load(m_def, later.record));
        const QVariant old = before.value(*later.link.field);
        if (old.isValid() && !later.isNew && m_options.onDuplicate != OnDuplicate::Overwrite)
            continue;
        const LinkAsk ask{
            *later.link.field, later.link.path, later.link.text, later.row, later.link.byNumber, {}};
        RAPPORT_ASSIGN(const Links::Answer answer, m_links.find(ask, m_def.name));
        Record after = before;
        if (answer.id.isNull() || answer.id == before.id())
            addLeftovers(after, {QString(later.link.path + u": "_s + later.link.text)});
        else
            after.set(*later.link.field, QVariant::fromValue(answer.id));
        if (after == before)
            continue;
        RAPPORT_TRY(m_sink.change(before, after));
        if (!later.wasCounted) {
            --m_report.skipped;
            ++m_report.updated;
        }
        RAPPORT_TRY(m_sink.pause());
    }
    return {};
}

void ImportRun::reject(const Row &row, const QString &field, const QString &reason, Problem::Kind kind)
{
    ++m_report.rejected;
    m_report.problems.add({kind, row.number, field, {}, reason, 1});
    if (m_report.rejectedRows.size() >= kRejectedKept) {
        m_report.rejectedCut = true;
        return;
    }
    RejectedRow rejected{row.number, {}, reason};
    for (const Cell &cell : row.cells)
        rejected.cells << cell.text();
    m_report.rejectedRows.push_back(std::move(rejected));
}

} // namespace rapport::exchange
