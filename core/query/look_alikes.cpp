// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/look_alikes.h"

#include "core/base/text.h"
#include "core/query/parts_match.h"
#include "core/store/schema_sql.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace rapport::query {

namespace {

// Candidates out of the search index, which holds every match key folded; the last word has the
// comparison of the real values.
Result<std::vector<qint64>> candidates(
    const Context &context, const EntityDef &def, const FieldDef &field, const QString &text)
{
    std::vector<qint64> found;
    const QString folded = text::fold(text);
    const bool title = field.has(Title);
    Statement statement = title
        ? context.database->prepare(
            "SELECT doc FROM search_doc WHERE entity = (SELECT number FROM search_entity WHERE name = ?)"
            " AND title >= ? AND title < ? LIMIT 50")
        : context.database->prepare(
            "SELECT rowid FROM search_body_parts WHERE search_body_parts MATCH ?2"
            " AND rowid >> 40 = (SELECT number FROM search_entity WHERE name = ?1) LIMIT 50");
    statement.bind(1, def.name);
    if (title) {
        // Names with the same beginning; legal forms differ at the end.
        const QString core = folded.left(std::max<qsizetype>(2, folded.size() * 2 / 3));
        statement.bind(2, core).bind(3, core + QChar(0xffff));
    } else {
        // Of a company's name the beginning, as above.
        const QString wanted = field.kind == Kind::Phone ? text::phoneDigits(text).right(8)
            : field.name == QLatin1String("company")
            ? folded.left(std::max<qsizetype>(3, folded.size() * 2 / 3))
            : folded;
        if (wanted.size() < 3)
            return found;
        statement.bind(2, partsMatch(wanted));
    }
    for (;;) {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        found.push_back(statement.integer(0) & ((qint64(1) << searchEntityShift) - 1));
    }
}

bool agrees(const FieldDef &field, const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (field.kind == Kind::Phone) {
        const QString x = text::phoneDigits(a), y = text::phoneDigits(b);
        return x.size() >= 7 && y.size() >= 7 && (x.endsWith(y) || y.endsWith(x));
    }
    if ((field.has(Title) && !field.has(PersonName)) || field.name == QLatin1String("company"))
        return text::companyCore(a) == text::companyCore(b);
    return text::squeeze(a) == text::squeeze(b);
}

// Which fields of two entities speak of the same. The first is asked for by its value.
struct Pair {
    const char *entity;
    const char *field;
    const char *other;
    const char *otherField;
};
constexpr Pair pairs[] = {
    {"lead", "company", "customer", "name"},
    {"lead", "company", "lead", "company"},
    {"lead", "phone", "customer", "phone"},
    {"lead", "mobile", "customer", "phone"},
    {"lead", "email", "customer", "email"},
    {"lead", "mobile", "contact", "mobile"},
    {"lead", "mobile", "contact", "phone"},
    {"lead", "phone", "contact", "phone"},
    {"lead", "phone", "contact", "mobile"},
    {"lead", "email", "contact", "email"},
    {"lead", "name", "contact", "name"},
    {"customer", "name", "lead", "company"},
    {"customer", "phone", "lead", "phone"},
    {"customer", "phone", "lead", "mobile"},
    {"customer", "email", "lead", "email"},
    {"customer", "phone", "contact", "phone"},
    {"customer", "email", "contact", "email"},
    {"contact", "mobile", "lead", "mobile"},
    {"contact", "mobile", "lead", "phone"},
    {"contact", "phone", "lead", "phone"},
    {"contact", "phone", "lead", "mobile"},
    {"contact", "email", "lead", "email"},
    {"contact", "name", "lead", "name"},
};

// A customer's contact with the customer's own phone is no surprise.
bool belongsTo(const Context &context, const Alike &alike, const Record &candidate)
{
    if (alike.entity != QLatin1String("contact") || candidate.def().name != QLatin1String("customer"))
        return false;
    const auto contact = record(context, alike.entity, alike.id);
    return contact && contact->value(u"customer").value<Uid>() == candidate.id();
}

QString workplace(const Context &context, const EntityDef &def, const Uid &id)
{
    const auto found = record(context, def.name, id);
    if (!found)
        return {};
    const QString company = found->value(u"company").toString();
    return company.isEmpty()
        ? titleOf(context, QStringLiteral("customer"), found->value(u"customer").value<Uid>())
        : company;
}

Result<void> compare(
    const Context &context, const Record &candidate, const Pair &pair, int limit, std::vector<Alike> &found)
{
    const EntityDef &def = context.schema->at(QString::fromLatin1(pair.other));
    const FieldDef &field = *def.find(QString::fromLatin1(pair.otherField));
    const QString own = QString::fromLatin1(pair.field);
    const QString text = candidate.value(own).toString().trimmed();
    if (text.isEmpty())
        return {};
    RAPPORT_ASSIGN(const auto numbers, candidates(context, def, field, text));
    RAPPORT_ASSIGN(const auto others, rows(context, def.name, {def.title()->name, field.name}, numbers));
    for (const Row &other : others) {
        const bool known
            = std::any_of(found.begin(), found.end(), [&](const Alike &one) { return one.id == other.id; });
        if (known || other.id == candidate.id() || !agrees(field, text, other.cells[1].toString()))
            continue;
        Alike alike{def.name, other.id, other.cells[0].toString(), own, {}};
        if (belongsTo(context, alike, candidate))
            continue;
        if (def.name != QLatin1String("customer"))
            alike.detail = workplace(context, def, other.id);
        found.push_back(std::move(alike));
        if (int(found.size()) >= limit)
            break;
    }
    return {};
}

} // namespace

Result<std::vector<LookAlike>> lookAlikes(const Context &context, const Record &candidate, int limit)
{
    std::vector<LookAlike> found;
    const EntityDef &def = candidate.def();
    if (!def.isSearchable() || !def.title())
        return found;
    for (const FieldDef &field : def.fields) {
        if (!field.has(MatchKey) || !field.has(Searchable) || field.custom)
            continue;
        const QString text = candidate.value(field).toString().trimmed();
        if (text.isEmpty())
            continue;
        RAPPORT_ASSIGN(const auto numbers, candidates(context, def, field, text));
        RAPPORT_ASSIGN(const auto others, rows(context, def.name, {def.title()->name, field.name}, numbers));
        for (const Row &other : others) {
            const bool known = std::any_of(
                found.begin(), found.end(), [&](const LookAlike &one) { return one.id == other.id; });
            if (known || other.id == candidate.id() || !agrees(field, text, other.cells[1].toString()))
                continue;
            found.push_back({other.id, other.cells[0].toString(), field.name});
            if (int(found.size()) >= limit)
                return found;
        }
    }
    return found;
}

Result<std::vector<Alike>> alikeIn(
    const Context &context, const Record &candidate, const QString &entity, int limit)
{
    std::vector<Alike> found;
    if (candidate.def().name == entity) {
        RAPPORT_ASSIGN(const auto same, lookAlikes(context, candidate, limit));
        for (const LookAlike &one : same)
            found.push_back({entity, one.id, one.title, one.reason, {}});
    }
    for (const Pair &pair : pairs) {
        if (candidate.def().name == QLatin1String(pair.entity) && entity == QLatin1String(pair.other)
            && int(found.size()) < limit)
            RAPPORT_TRY(compare(context, candidate, pair, limit, found));
    }
    return found;
}

Result<std::vector<Alike>> alikeEverywhere(const Context &context, const Record &candidate, int limit)
{
    const QString own = candidate.def().name;
    RAPPORT_ASSIGN(std::vector<Alike> found, alikeIn(context, candidate, own, limit));
    for (const char *other : {"customer", "contact", "lead"}) {
        if (own == QLatin1String(other))
            continue;
        RAPPORT_ASSIGN(const auto more, alikeIn(context, candidate, QString::fromLatin1(other), limit));
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace rapport::query
