// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ImportSession::ImportSession(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    connect(&m_pause, &QTimer::timeout, this, &ImportSession::startCheck);
}

// A job that nobody waits for any more goes when it ends; deleting it now would block the window.
void ImportSession::retire(Job *&job)
{
    if (!job)
        return;
    disconnect(job, nullptr, this, nullptr);
    connect(job, &Job::succeeded, job, &QObject::deleteLater);
    connect(job, &Job::failed, job, &QObject::deleteLater);
    job->cancel();
    job = nullptr;
}

void ImportSession::openFile(const QString &path, const QString &entity)
{
    m_wanted = entity;
    ImportFile asked;
    asked.path = path;
    m_hasFile = false;
    m_rereading = false;
    read(asked);
}

void ImportSession::openText(const QByteArray &text, const QString &entity)
{
    m_wanted = entity;
    ImportFile asked;
    asked.bytes = text;
    m_hasFile = false;
    m_rereading = false;
    read(asked);
}

void ImportSession::read(const ImportFile &asked)
{
    m_pause.stop();
    retire(m_read);
    retire(m_count);
    retire(m_trial);
    m_reading = true;
    m_result.reset();
    m_read = m_workspace.startJob(readWork(asked), this);
    connect(m_read, &Job::succeeded, this, [this](const QVariant &read) {
        retire(m_read);
        m_reading = false;
        take(read.value<ImportFile>());
    });
    connect(m_read, &Job::failed, this, [this](const Error &error) {
        retire(m_read);
        m_reading = false;
        Q_EMIT refused(error);
    });
    Q_EMIT readingStarted();
}

void ImportSession::take(const ImportFile &file)
{
    m_file = file;
    m_hasFile = true;
    m_checked.reset();
    m_check = Check::None;
    m_rows = file.table.complete ? file.rows() : -1;
    settleEntity();
    m_options.matchFields.clear();
    propose();
    if (m_rows < 0)
        count();
    Q_EMIT opened();
    decide();
}

// A list dropped on the customers may be one of deals: where the columns say so much more clearly than
// the place it was dropped on, they decide, and the person sees it.
void ImportSession::settleEntity()
{
    const QString guess = m_file.guess.entity;
    constexpr double sure = 0.8, clearly = 0.3;
    m_doubtful = m_file.guess.confidence < sure || (!m_wanted.isEmpty() && guess != m_wanted);
    if (m_wanted.isEmpty()) {
        m_wanted = guess.isEmpty() ? u"customer"_s : guess;
        return;
    }
    if (guess.isEmpty() || guess == m_wanted || m_rereading)
        return;
    const SchemaPtr schema = m_workspace.schema();
    const auto fit = [&](const QString &entity) {
        const auto mapping
            = exchange::proposeMapping(*schema, schema->at(entity), m_file.table, m_workspace.region());
        double sum = 0;
        for (const exchange::MappedColumn &column : mapping.columns)
            sum += column.field.isEmpty() ? 0 : column.confidence;
        return sum / double(std::max<std::size_t>(1, mapping.columns.size()));
    };
    if (fit(guess) > fit(m_wanted) + clearly)
        m_wanted = guess;
}

void ImportSession::count()
{
    m_count = m_workspace.startJob(countWork(m_file), this);
    connect(m_count, &Job::succeeded, this, [this](const QVariant &rows) {
        retire(m_count);
        m_rows = rows.toLongLong();
        Q_EMIT counted();
    });
    connect(m_count, &Job::failed, this, [this] { retire(m_count); });
}

// A mapping that was saved for these headings comes before our own proposal.
void ImportSession::propose()
{
    const SchemaPtr schema = m_workspace.schema();
    const EntityDef &def = schema->at(m_wanted);
    m_newFields.clear();
    m_mapping.entity = m_wanted;
    m_mapping.columns.clear();
    for (const exchange::Column &column : m_file.table.columns)
        m_mapping.columns.push_back({column.name, {}, 0, {}});
    const QString saved = m_workspace.setting(mappingKey());
    if (!saved.isEmpty()) {
        auto known
            = exchange::mappingFromJson(saved.toUtf8(), *schema, def, m_file.table, m_workspace.region());
        if (known) {
            m_mapping = *known;
            return;
        }
    }
    m_mapping = exchange::proposeMapping(*schema, def, m_file.table, m_workspace.region());
}

QString ImportSession::mappingKey() const
{
    QStringList names{m_mapping.entity};
    for (const exchange::MappedColumn &column : m_mapping.columns)
        names << text::squeeze(column.column);
    const QByteArray sum
        = QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().first(16);
    return u"import_mapping_"_s + QLatin1String(sum);
}

Result<void> ImportSession::saveMapping()
{
    return m_workspace.setSetting(
        mappingKey(), QString::fromUtf8(QJsonDocument(m_mapping.toJson()).toJson(QJsonDocument::Compact)));
}

void ImportSession::reread(const std::function<void(ImportFile &)> &change)
{
    if (!m_hasFile)
        return;
    ImportFile asked;
    asked.path = m_file.path;
    asked.bytes = m_file.bytes;
    asked.options = m_file.options;
    asked.headerChoice = m_file.headerChoice;
    change(asked);
    m_rereading = true; // what it is imported as is settled
    read(asked);
}

void ImportSession::setEncoding(const QString &id)
{
    reread([&](ImportFile &file) { file.options.encoding = id; });
}

void ImportSession::setDelimiter(char delimiter)
{
    reread([&](ImportFile &file) { file.options.delimiter = delimiter; });
}

void ImportSession::setHeaderRow(qint64 row)
{
    reread([&](ImportFile &file) { file.headerChoice = row; });
}

void ImportSession::setSheet(const QString &sheet)
{
    reread([&](ImportFile &file) {
        file.options.sheet = sheet;
        file.headerChoice = -1;
    });
}

void ImportSession::setEntity(const QString &entity)
{
    if (entity == m_wanted || !m_hasFile)
        return;
    m_wanted = entity;
    m_options.matchFields.clear();
    m_checked.reset();
    propose();
    Q_EMIT opened();
    decide();
}

void ImportSession::setDateOrder(rules::DateOrder order)
{
    m_mapping.dates = order;
    m_mapping.datesCertain = true;
    for (exchange::MappedColumn &column : m_mapping.columns)
        column.dates.reset();
    decide();
}

void ImportSession::setField(int column, const QString &path)
{
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        exchange::MappedColumn &one = m_mapping.columns[i];
        if (int(i) == column)
            one = {one.column, path, path.isEmpty() ? 0.0 : 1.0, {}};
        else if (!path.isEmpty() && one.field == path)
            one = {one.column, {}, 0, {}}; // no field is filled from two columns
    }
    m_newFields.remove(column);
    decide();
}

void ImportSession::setNewField(int column)
{
    setField(column, {});
    m_newFields.insert(column, {m_mapping.columns[std::size_t(column)].column, kindOfColumn(column)});
    decide();
}

void ImportSession::confirm(int column)
{
    m_mapping.columns[std::size_t(column)].confidence = 1;
    decide();
}

void ImportSession::setMatchFields(const QStringList &fields)
{
    m_options.matchFields = fields;
    decide();
}

void ImportSession::setPolicy(exchange::OnDuplicate policy)
{
    if (m_options.onDuplicate == policy)
        return;
    m_options.onDuplicate = policy;
    decide();
}

Kind ImportSession::kindOfColumn(int column) const
{
    const exchange::ColumnContent &content = m_file.table.columns[std::size_t(column)].content;
    constexpr double most = 0.8;
    if (content.emails() > most)
        return Kind::Email;
    if (content.urls() > most)
        return Kind::Url;
    if (content.dates() > most)
        return Kind::Date;
    if (content.phones() > most)
        return Kind::Phone;
    if (content.amounts() > most)
        return Kind::Money;
    if (content.numbers() > most)
        return Kind::Decimal;
    return content.longTexts() > 0.3 ? Kind::LongText : Kind::Text;
}

} // namespace rapport::ui
