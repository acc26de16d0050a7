// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/headings.h"
#include "core/exchange/mapping/mapping.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr double kLeast = 0.5; // below this nothing is proposed

// How far the values agree with a field's kind: above 1 they speak for it, below against.
double agreement(const Target &target, const ColumnContent &content)
{
    if (content.filled() == 0)
        return 0.7; // a column that holds something goes first
    if (target.path == u"id")
        return content.ids() > 0.9 ? 1.0 : 0.1;
    const FieldDef &field = *target.field;
    const auto need
        = [](double share, double enough, double otherwise) { return share >= enough ? 1.0 : otherwise; };
    switch (field.kind) {
    case Kind::Email:
        return content.emails() >= 0.5 ? 1.03 : content.emails() > 0.1 ? 0.9 : 0.5;
    case Kind::Phone:
        if (content.dates() > 0.7)
            return 0.4;
        return content.phones() >= 0.5 ? 1.02 : content.emails() > 0.3 ? 0.4 : 0.85;
    case Kind::Url:
        return content.urls() >= 0.5 ? 1.03 : content.emails() > 0.5 ? 0.3 : 0.9;
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return need(content.dates(), 0.4, content.dates() > 0 ? 0.6 : 0.4);
    case Kind::Integer:
        return field.name == u"founded" && content.dates() > 0.6
            ? 1.0
            : need(content.numbers(), 0.4, content.numbers() > 0 ? 0.6 : 0.4);
    case Kind::Money:
    case Kind::Decimal:
    case Kind::Percent:
        return need(content.numbers(), 0.4, content.numbers() > 0 ? 0.6 : 0.4);
    case Kind::Choice:
        return need(content.choices(field), 0.3, 0.6);
    case Kind::Bool:
        return need(content.booleans(), 0.5, 0.4);
    default:
        break;
    }
    if (field.name == u"country" && content.countries() > 0.8)
        return 1.1;
    if (field.name == u"city" && content.countries() > 0.8)
        return 0.6;
    if (field.has(Title) && (content.emails() > 0.8 || content.dates() > 0.8))
        return 0.6;
    return 1.0;
}

// What the values alone suggest, for headings that say nothing.
double fromContent(const Target &target, const ColumnContent &content)
{
    if (content.filled() == 0)
        return 0;
    if (target.path == u"id")
        return content.ids() > 0.9 ? 0.9 : 0;
    const QString &path = target.path;
    if (target.field->kind == Kind::Email && !path.contains(u'.'))
        return content.emails() * 0.8;
    if (target.field->kind == Kind::Phone && !path.contains(u'.'))
        return content.phones() > 0.7 ? (path == u"mobile" ? 0.62 : 0.6) : 0;
    if (path == u"website")
        return content.urls() > 0.7 ? 0.7 : 0;
    if (path == u"country")
        return content.countries() > 0.8 ? 0.65 : 0;
    if (path == u"grade")
        return content.grades() > 0.9 && content.distinct() < 0.5 ? 0.6 : 0;
    return 0;
}

struct Candidate {
    double score;
    std::size_t column;
    const Target *target;
};

std::vector<Candidate> candidates(const Targets &targets, const Table &table)
{
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const QHash<QString, double> scores = headingScores(targets, column.name);
        for (const Target &target : targets.all()) {
            const double heading = scores.value(target.path);
            const double sure
                = heading >= 1.0 ? 1.0 : std::min(0.99, heading * agreement(target, column.content));
            const double score = std::max(sure, heading > 0 ? 0.0 : fromContent(target, column.content));
            if (score >= kLeast)
                found.push_back({score, i, &target});
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Candidate::score);
    return found;
}

// A customers' list without a contact's name: its mobile and mail are the customer's own.
void withoutContact(Mapping &mapping)
{
    const bool hasPerson = mapping.columnOf(u"contact.name") >= 0
        || mapping.columnOf(u"contact.family_name") >= 0 || mapping.columnOf(u"contact.given_name") >= 0;
    if (mapping.entity != u"customer" || hasPerson)
        return;
    for (MappedColumn &column : mapping.columns) {
        if (!column.field.startsWith(u"contact."))
            continue;
        const QString own = column.field == u"contact.mobile" || column.field == u"contact.phone" ? u"phone"_s
            : column.field == u"contact.email"                                                    ? u"email"_s
                                                                                                  : QString();
        column.field = own.isEmpty() || mapping.columnOf(own) >= 0 ? QString() : own;
        if (column.field.isEmpty())
            column.confidence = 0;
    }
}

// When no heading names the title: the first column of mostly different texts.
void guessTitle(Mapping &mapping, const EntityDef &def, const Table &table)
{
    if (!def.title() || mapping.hasTitle(def))
        return;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnContent &content = table.columns[i].content;
        const bool free = mapping.columns[i].field.isEmpty() || mapping.columns[i].field == u"number";
        const bool wordy = content.numbers() < 0.3 && content.dates() < 0.3 && content.emails() < 0.3
            && content.booleans() < 0.5 && content.longTexts() < 0.5 && content.ids() < 0.1;
        if (!free || !wordy || content.filled() == 0 || content.distinct() < 0.6)
            continue;
        mapping.columns[i].field = def.title()->name;
        mapping.columns[i].confidence = kLeast;
        return;
    }
}

} // namespace

void settleDates(
    Mapping &mapping, const EntityDef &def, const Schema &schema, const Table &table, const QString &region)
{
    const Targets targets(schema, def);
    rules::DateColumn together;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Target *target = targets.find(mapping.columns[i].field);
        if (!target || !target->field)
            continue;
        const Kind kind = target->field->kind;
        if (kind == Kind::Date || kind == Kind::Due || kind == Kind::Instant)
            together.merge(table.columns[i].content.dateColumn());
    }
    if (const std::optional<rules::DateOrder> order = together.order()) {
        mapping.dates = *order;
        mapping.datesCertain = true;
    } else {
        mapping.dates = rules::usualDateOrder(region);
    }
}

Mapping proposeMapping(const Schema &schema, const EntityDef &def, const Table &table, const QString &region)
{
    const Targets targets(schema, def);
    Mapping mapping;
    mapping.entity = def.name;
    for (const Column &column : table.columns)
        mapping.columns.push_back({column.name, {}, 0, {}});
    QSet<QString> taken;
    for (const Candidate &candidate : candidates(targets, table)) {
        MappedColumn &column = mapping.columns[candidate.column];
        if (!column.field.isEmpty() || taken.contains(candidate.target->path))
            continue;
        column.field = candidate.target->path;
        column.confidence = candidate.score;
        taken.insert(candidate.target->path);
    }
    withoutContact(mapping);
    guessTitle(mapping, def, table);
    settleDates(mapping, def, schema, table, region);
    return mapping;
}

EntityGuess guessEntity(
    const Schema &schema, const Table &table, const QString &fileName, const QString &sheet)
{
    struct NameHint {
        const char16_t *word;
        const char *entity;
    };
    static constexpr NameHint hints[] = {{u"customer", "customer"}, {u"account", "customer"},
        {u"client", "customer"}, {u"organi", "customer"}, {u"compan", "customer"}, {u"supplier", "customer"},
        {u"partner", "customer"}, {u"客户", "customer"}, {u"公司", "customer"}, {u"企业", "customer"},
        {u"stockbasic", "customer"}, {u"contact", "contact"}, {u"people", "contact"}, {u"person", "contact"},
        {u"联系人", "contact"}, {u"lead", "lead"}, {u"prospect", "lead"}, {u"线索", "lead"},
        {u"pipeline", "deal"}, {u"opportunit", "deal"}, {u"deal", "deal"}, {u"商机", "deal"},
        {u"product", "product"}, {u"pricelist", "product"}, {u"产品", "product"}, {u"商品", "product"},
        {u"employee", "user"}, {u"team", "user"}, {u"user", "user"}, {u"staff", "user"}, {u"员工", "user"},
        {u"task", "task"}, {u"todo", "task"}, {u"任务", "task"}, {u"待办", "task"}, {u"activit", "activity"},
        {u"跟进", "activity"}, {u"拜访", "activity"}};
    const QString name = text::squeeze(fileName) + u' ' + text::squeeze(sheet);
    EntityGuess best;
    for (const char *entity :
        {"customer", "contact", "lead", "deal", "product", "user", "task", "activity"}) {
        const EntityDef *def = schema.find(QString::fromLatin1(entity));
        if (!def)
            continue;
        const Mapping mapping = proposeMapping(schema, *def, table, {});
        double score = 0, columns = 0;
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            if (table.columns[i].content.filled() == 0)
                continue;
            columns += 1;
            // A list that is mostly about people is one of people.
            const double weight = mapping.columns[i].field.startsWith(u"contact.") ? 0.6 : 1.0;
            score += mapping.columns[i].confidence * weight;
        }
        score = columns > 0 ? score / columns : 0;
        const int title = def->title() ? mapping.columnOf(def->title()->name) : -1;
        const double named = title >= 0 ? mapping.columns[std::size_t(title)].confidence
            : mapping.hasTitle(*def)    ? 0.8
                                        : 0;
        score = score * 0.7 + named * 0.2;
        const bool hinted = std::ranges::any_of(hints, [&](const NameHint &hint) {
            return qstrcmp(hint.entity, entity) == 0 && name.contains(QStringView(hint.word));
        });
        if (hinted && score > 0.1)
            score += 0.25;
        if (score > best.confidence + 0.001)
            best = {def->name, score};
    }
    best.confidence = std::min(best.confidence, 0.99);
    return best.confidence < 0.25 ? EntityGuess{} : best;
}

} // namespace rapport::exchange
