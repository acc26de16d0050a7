// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/reads.h"

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
        const QString wanted = field.kind == Kind::Phone ? text::phoneDigits(text).right(8) : folded;
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
    if (field.has(Title) && !field.has(PersonName))
        return text::companyCore(a) == text::companyCore(b);
    return text::squeeze(a) == text::squeeze(b);
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

} // namespace rapport::query
