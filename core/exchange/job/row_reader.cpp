// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/row_reader.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/exchange/job/defaults.h"
#include "core/exchange/mapping/headings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

// ISO codes by the names of countries, squeezed.
const QHash<QString, QString> &regions()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() != 2 || code.front().isDigit())
                continue;
            made.insert(text::squeeze(QLocale::territoryToString(territory)), code);
            made.insert(text::squeeze(code), code);
        }
        for (const auto &[name, code] : {std::pair(u"usa", u"US"), std::pair(u"uk", u"GB"),
                 std::pair(u"中国", u"CN"), std::pair(u"美国", u"US"), std::pair(u"英国", u"GB"),
                 std::pair(u"德国", u"DE"), std::pair(u"日本", u"JP"), std::pair(u"台湾", u"TW"),
                 std::pair(u"香港", u"HK"), std::pair(u"korea", u"KR"), std::pair(u"deutschland", u"DE")})
            made.insert(QString::fromUtf16(name), QString::fromUtf16(code));
        return made;
    }();
    return table;
}

} // namespace

QStringList splitNames(const QString &text)
{
    QStringList names;
    QString name;
    bool quoted = false;
    const auto done = [&] {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
        name.clear();
    };
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && QStringView(u";；,，、|\n").contains(c))
            done();
        else
            name += c;
    }
    done();
    return names;
}

RowReader::RowReader(const Schema &schema, const EntityDef &def, const Table &table, const Mapping &mapping,
    const ImportOptions &options, const rules::Local &local, Links &links, Problems &problems)
    : m_def(def), m_contact(schema.find(u"contact")), m_targets(schema, def), m_cleaning(options.cleaning),
      m_local(local), m_links(links), m_problems(problems), m_countryColumn(mapping.columnOf(u"country")),
      m_home(local)
{
    plan(table, mapping);
    if (m_ownExport)
        m_cleaning = {false, false};
}

void RowReader::plan(const Table &table, const Mapping &mapping)
{
    const auto add = [&](Plan made) {
        made.ofContact = made.target->path.startsWith(u"contact.");
        m_plans.push_back(std::move(made));
    };
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        const Target *target = m_targets.find(column.field);
        if (!target)
            continue;
        const ColumnContent *content = i < table.columns.size() ? &table.columns[i].content : nullptr;
        m_ownExport = m_ownExport || (target->path == u"id" && content && content->ids() > 0.9);
        add({int(i), column.column, {}, target,
            {column.dates.value_or(mapping.dates), content && content->decimalComma()},
            column.column != target->path && namesByNumber(column.column), false});
    }
    for (auto it = mapping.constants.cbegin(); it != mapping.constants.cend(); ++it) {
        if (const Target *target = m_targets.find(it.key()))
            add({-1, it.key(), it.value(), target, {mapping.dates, false}, false, false});
    }
    // A contact made for a link belongs to the row's customer, so customers come first.
    const auto isCustomer = [](const Plan &one) { return one.target->path == u"customer"; };
    std::stable_partition(m_plans.begin(), m_plans.end(), isCustomer);
}

QString RowReader::regionOf(const Row &row) const
{
    if (m_countryColumn < 0 || m_countryColumn >= int(row.cells.size()))
        return m_home.region;
    return regions().value(text::squeeze(row.cells[std::size_t(m_countryColumn)].text()), m_home.region);
}

Result<RowValues> RowReader::read(const Row &row)
{
    static const Cell nothing;
    m_local.region = regionOf(row);
    RowValues values;
    values.row = row.number;
    values.record = Record(m_def);
    for (const Plan &plan : m_plans) {
        const bool has = plan.column >= 0 && plan.column < int(row.cells.size());
        const Cell &cell = has ? row.cells[std::size_t(plan.column)] : nothing;
        if (cell.isError()) {
            leaveOver(plan, {}, QCoreApplication::translate("Import", "The spreadsheet shows an error here"),
                values);
            continue;
        }
        const FieldDef *field = plan.target->path == u"id" ? nullptr : plan.target->field;
        const QString text = plan.column < 0 ? plan.constant : cleaned(cell.text(), field, m_cleaning);
        if (!text.isEmpty())
            RAPPORT_TRY(take(plan, cell, text, values));
    }
    nameThem(values);
    return values;
}

Result<void> RowReader::take(const Plan &plan, const Cell &cell, const QString &text, RowValues &values)
{
    const QString &path = plan.target->path;
    if (path == u"id") {
        values.id = Uid::fromText(text);
        if (values.id.isNull())
            leaveOver(plan, text, QCoreApplication::translate("Import", "Not an ID of Rapport"), values);
        return {};
    }
    if (path == u"family_name" || path == u"contact.family_name")
        values.familyName = text;
    else if (path == u"given_name" || path == u"contact.given_name")
        values.givenName = text;
    const FieldDef &field = *plan.target->field;
    if (!plan.ofContact && field.name != path)
        return {}; // half a name
    if (plan.column < 0 && values.record.value(field).isValid())
        return {};
    if (field.kind == Kind::Link)
        return takeLink(plan, text, values);
    if (field.kind == Kind::Tags)
        return takeTags(plan, text, values);
    takeValue(plan, cell, text, values);
    return {};
}

Result<void> RowReader::takeLink(const Plan &plan, const QString &text, RowValues &values)
{
    const FieldDef &field = *plan.target->field;
    if (field.linkTo == m_def.name) {
        values.later.push_back({&field, plan.target->path, text, plan.byNumber});
        return {};
    }
    const LinkAsk ask{field, plan.target->path, text, values.row, plan.byNumber,
        values.record.value(u"customer").value<Uid>()};
    RAPPORT_ASSIGN(const Links::Answer answer, m_links.find(ask, field.linkTo));
    if (answer.rejected)
        values.rejection
            = QCoreApplication::translate("Import", "%1 “%2” not found").arg(field.displayLabel(), text);
    if (answer.id.isNull())
        values.leftovers << QString(plan.heading + u": "_s + text);
    else
        values.record.set(field, QVariant::fromValue(answer.id));
    return {};
}

Result<void> RowReader::takeTags(const Plan &plan, const QString &text, RowValues &values)
{
    const FieldDef &field = *plan.target->field;
    QList<Uid> tags;
    for (const QString &name : splitNames(text)) {
        const LinkAsk ask{field, plan.target->path, name, values.row, false, {}};
        RAPPORT_ASSIGN(const Links::Answer answer, m_links.find(ask, u"tag"_s));
        if (!answer.id.isNull() && !tags.contains(answer.id))
            tags << answer.id;
        else if (answer.id.isNull())
            values.leftovers << QString(plan.heading + u": "_s + name);
    }
    values.record.set(field, QVariant::fromValue(tags));
    return {};
}

// Cells that a spreadsheet has typed already.
std::optional<QVariant> RowReader::typed(const Plan &plan, const Cell &cell) const
{
    const FieldDef &field = *plan.target->field;
    if (const auto *day = std::get_if<QDate>(&cell.value)) {
        if (field.kind == Kind::Date)
            return QVariant(*day);
        if (field.kind == Kind::Due)
            return QVariant::fromValue(Due{*day, {}});
    }
    const auto *number = std::get_if<double>(&cell.value);
    if (number && field.kind == Kind::Percent && cell.hint == Hint::Percent)
        return QVariant(*number * 100.0);
    const auto *yes = std::get_if<bool>(&cell.value);
    if (yes && field.kind == Kind::Bool)
        return QVariant(*yes);
    return std::nullopt;
}

void RowReader::takeValue(const Plan &plan, const Cell &cell, const QString &text, RowValues &values)
{
    const FieldDef &field = *plan.target->field;
    if (plan.ofContact && values.contact.isNull())
        values.contact = Record(*m_contact);
    const bool isFollowUp = !field.isWritable();
    Record &record = plan.ofContact ? values.contact : values.record;
    if (field.kind == Kind::Phone)
        return takePhone(plan, text, record, values);
    QVariant value;
    if (m_ownExport && (field.kind == Kind::Text || field.kind == Kind::LongText)) {
        value = text;
    } else if (const std::optional<QVariant> ready = typed(plan, cell)) {
        value = *ready;
    } else {
        const QString shown = cell.symbol ? QString(QChar(cell.symbol) + text) : text;
        Result<QVariant> read
            = rules::readValue(field, field.kind == Kind::Money ? shown : text, m_local, plan.style);
        if (!read && field.name == u"founded") {
            if (const auto day = rules::readDateTime(text, plan.style.dates, m_local.today))
                read = QVariant(qlonglong(day->date.year()));
        }
        if (!read)
            return leaveOver(plan, text, read.error().what, values);
        value = *read;
    }
    if (isFollowUp) {
        values.followUp = value.value<Due>();
        return;
    }
    record.set(field, value);
    // Short texts have nothing to be wrong; our own exports come back as they are.
    const bool isPlain = field.kind == Kind::Text && value.toString().size() < 1000;
    if (isPlain || m_ownExport)
        return;
    const std::optional<Error> breach = rules::validateField(record, field, m_local);
    if (!breach)
        return;
    if (field.kind == Kind::Email || field.kind == Kind::Url) {
        m_problems.add({Problem::Kind::DoubtfulText, values.row, plan.target->path, text, breach->what, 1});
        return;
    }
    record.set(field, {});
    leaveOver(plan, text, breach->what, values);
}

void RowReader::takePhone(const Plan &plan, const QString &text, Record &record, RowValues &values)
{
    const FieldDef &field = *plan.target->field;
    if (m_ownExport) {
        record.set(field, text);
        return;
    }
    QString kept = text;
    PhoneCheck check = checkPhone(text, m_local.region);
    if (const QStringList several = check.ok ? QStringList() : splitPhones(text); several.size() > 1) {
        // One number a field; the others stay readable in the note.
        kept = several.front();
        check = checkPhone(kept, m_local.region);
        values.leftovers << QString(plan.heading + u": "_s + several.mid(1).join(u", "_s));
    }
    // A spreadsheet's 13800138000.0 loses its nought; all else stays as it was typed.
    if (check.ok && kept.endsWith(u".0"))
        kept.chop(2);
    if (!check.ok)
        m_problems.add({Problem::Kind::DoubtfulText, values.row, plan.target->path, text, check.problem, 1});
    record.set(field, kept);
}

void RowReader::leaveOver(const Plan &plan, const QString &text, const QString &why, RowValues &values)
{
    if (!text.isEmpty())
        values.leftovers << QString(plan.heading + u": "_s + text);
    m_problems.add({Problem::Kind::BadValue, values.row, plan.target->path, text, why, 1});
}

// Puts a title together from what the row has.
void RowReader::nameThem(RowValues &values) const
{
    const QString name = composedName(values.familyName, values.givenName);
    if (!m_def.title())
        return;
    const FieldDef &title = *m_def.title();
    if (isPersonal(m_def) && !name.isEmpty() && values.record.value(title).toString().isEmpty())
        values.record.set(title, name);
    if (values.contact.isNull())
        return;
    const FieldDef &contactName = *m_contact->title();
    if (values.contact.value(contactName).toString().isEmpty())
        values.contact.set(contactName, name);
    if (!values.record.value(title).toString().isEmpty())
        return;
    // A list of customers who are people: the person is the customer.
    values.record.set(title, values.contact.value(contactName));
    values.record.set(u"kind", u"person"_s);
    bool isMore = false;
    for (const FieldDef &field : m_contact->fields) {
        const QVariant value = values.contact.value(field);
        if (!value.isValid() || field.name == contactName.name || field.name.endsWith(u"_name"))
            continue;
        const FieldDef *own = m_def.find(field.name == u"mobile" ? u"phone"_s : field.name);
        const bool takes = own && own->kind == field.kind && !values.record.value(*own).isValid();
        if (takes)
            values.record.set(*own, value);
        isMore = isMore || !takes;
    }
    if (isMore)
        return;
    values.contact = Record();
}

} // namespace rapport::exchange
