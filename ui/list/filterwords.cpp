// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/filterwords.h"

#include "core/query/daywords.h"
#include "core/query/periods.h"
#include "core/workspace/workspace.h"
#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Op = Condition::Op;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

} // namespace

std::vector<Op> operatorsOf(Kind kind)
{
    switch (kind) {
    case Kind::Choice:
    case Kind::Link:
    case Kind::Tags:
        return {Op::In, Op::NotIn, Op::Empty, Op::NotEmpty};
    case Kind::Bool:
        return {Op::Equal};
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Percent:
    case Kind::Money:
        return {Op::GreaterEqual, Op::LessEqual, Op::Equal, Op::NotEqual, Op::Empty, Op::NotEmpty};
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return {Op::Equal, Op::Less, Op::LessEqual, Op::Greater, Op::GreaterEqual, Op::Empty, Op::NotEmpty};
    default:
        return {Op::Contains, Op::Starts, Op::Equal, Op::NotEqual, Op::Empty, Op::NotEmpty};
    }
}

static QString dateOperator(Op op)
{
    switch (op) {
    case Op::Less:
        return Say::tr("before", "date");
    case Op::LessEqual:
        return Say::tr("until", "date");
    case Op::Greater:
        return Say::tr("after", "date");
    case Op::GreaterEqual:
        return Say::tr("from", "date");
    default:
        return op == Op::Equal ? Say::tr("is", "date") : Say::tr("is not");
    }
}

QString operatorWords(Kind kind, Op op)
{
    const bool date = kind == Kind::Date || kind == Kind::Due || kind == Kind::Instant;
    switch (op) {
    case Op::Empty:
        return Say::tr("is empty");
    case Op::NotEmpty:
        return Say::tr("is not empty");
    case Op::Contains:
        return Say::tr("contains");
    case Op::Starts:
        return Say::tr("begins with");
    case Op::In:
        return Say::tr("is any of");
    case Op::NotIn:
        return Say::tr("is none of");
    case Op::Equal:
        return date ? dateOperator(op) : Say::tr("is");
    case Op::NotEqual:
        return Say::tr("is not");
    case Op::Less:
        return date ? dateOperator(op) : Say::tr("is less than");
    case Op::LessEqual:
        return date ? dateOperator(op) : Say::tr("is at most");
    case Op::Greater:
        return date ? dateOperator(op) : Say::tr("is more than");
    case Op::GreaterEqual:
        return date ? dateOperator(op) : Say::tr("is at least");
    }
    return {};
}

QStringList periodWords()
{
    return {u"today"_s, u"tomorrow"_s, u"yesterday"_s, u"this_week"_s, u"next_week"_s, u"last_week"_s,
        u"this_month"_s, u"next_month"_s, u"last_month"_s, u"this_quarter"_s, u"this_year"_s, u"today+7"_s,
        u"today-7"_s, u"today-30"_s, u"today-90"_s};
}

QString periodTitle(const QString &word)
{
    static const QHash<QString, const char *> titles{{u"today"_s, QT_TRANSLATE_NOOP("FilterWords", "today")},
        {u"tomorrow"_s, QT_TRANSLATE_NOOP("FilterWords", "tomorrow")},
        {u"yesterday"_s, QT_TRANSLATE_NOOP("FilterWords", "yesterday")},
        {u"this_week"_s, QT_TRANSLATE_NOOP("FilterWords", "this week")},
        {u"next_week"_s, QT_TRANSLATE_NOOP("FilterWords", "next week")},
        {u"last_week"_s, QT_TRANSLATE_NOOP("FilterWords", "last week")},
        {u"this_month"_s, QT_TRANSLATE_NOOP("FilterWords", "this month")},
        {u"next_month"_s, QT_TRANSLATE_NOOP("FilterWords", "next month")},
        {u"last_month"_s, QT_TRANSLATE_NOOP("FilterWords", "last month")},
        {u"this_quarter"_s, QT_TRANSLATE_NOOP("FilterWords", "this quarter")},
        {u"this_year"_s, QT_TRANSLATE_NOOP("FilterWords", "this year")}};
    if (const auto found = titles.constFind(word); found != titles.cend())
        return Say::tr(*found);
    if (word.startsWith("today-"_L1))
        return Say::tr("%n day(s) ago", nullptr, word.mid(6).toInt());
    if (word.startsWith("today+"_L1))
        return Say::tr("in %n day(s)", nullptr, word.mid(6).toInt());
    const QDate first = QDate::fromString(word + "-01"_L1, Qt::ISODate);
    if (word.size() == 7 && first.isValid()) // 2026-03
        return query::periodLabel({first, first.addMonths(1).addDays(-1)}, query::Bucket::Month);
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? query::dayLabel(day) : word;
}

QString valueWords(Workspace &workspace, const FieldDef &field, const QString &value)
{
    switch (field.kind) {
    case Kind::Choice:
        return field.optionLabel(value);
    case Kind::Bool:
        return value == "true"_L1 ? Say::tr("yes") : Say::tr("no");
    case Kind::Date:
    case Kind::Due:
    case Kind::Instant:
        return periodTitle(value);
    case Kind::Tags:
    case Kind::Link: {
        if (value == "me"_L1)
            return Say::tr("me", "owner is me");
        const Uid id = Uid::fromText(value);
        if (id.isNull())
            return value;
        const QString entity = field.kind == Kind::Tags ? u"tag"_s : field.linkTo;
        const QString known = workspace.titleIn(entity, id);
        return known.isEmpty() ? query::titleOf(workspace.reads(), entity, id) : known;
    }
    default:
        return value;
    }
}

static QString joined(Workspace &workspace, const FieldDef &field, const QStringList &values)
{
    QStringList words;
    for (const QString &value : values)
        words << valueWords(workspace, field, value);
    return words.join(Say::tr(" or ", "between values of a filter: A or B"));
}

static QString leafValue(Workspace &workspace, const FieldDef &field, const Condition &condition)
{
    const QString words = joined(workspace, field, condition.values);
    switch (condition.op) {
    case Op::Equal:
    case Op::In:
        return words;
    case Op::NotEqual:
    case Op::NotIn:
        return Say::tr("not %1", "filter value").arg(words);
    case Op::Empty:
    case Op::NotEmpty:
        return operatorWords(field.kind, condition.op);
    default:
        return operatorWords(field.kind, condition.op) + u' ' + words;
    }
}

static QString sentence(Workspace &workspace, const EntityDef &def, const Filter &part);

static QString joinedSentences(Workspace &workspace, const EntityDef &def, const Filter &group)
{
    QStringList texts;
    for (const Filter &inner : group.parts)
        texts << sentence(workspace, def, inner);
    return texts.join(group.join == Filter::Join::Any ? Say::tr(" or ", "between conditions")
                                                      : Say::tr(" and ", "between conditions"));
}

static QString sentence(Workspace &workspace, const EntityDef &def, const Filter &part)
{
    if (!part.isLeaf() && part.through.isEmpty()) {
        const QString inner = joinedSentences(workspace, def, part);
        return part.parts.size() > 1 ? Say::tr("(%1)", "conditions within conditions").arg(inner) : inner;
    }
    const ChipWords words = chipWords(workspace, def, part);
    const bool isPlain = part.isLeaf() && (part.condition.op == Op::Equal || part.condition.op == Op::In);
    if (isPlain)
        return Say::tr("%1 is %2", "field and value").arg(words.name, words.value);
    return QString(words.name + u' ' + words.value).trimmed();
}

// A group that only says whether somebody stands behind the link, or whether a field of his is filled.
static ChipWords emptyLink(
    Workspace &workspace, const EntityDef &other, const QString &label, const Filter &part)
{
    Filter leaf = part.parts.empty() ? Filter() : part.parts.front();
    if (part.parts.empty())
        return {label, part.isNegated ? Say::tr("is empty") : Say::tr("is not empty")};
    if (part.isNegated && part.parts.size() == 1 && leaf.condition.op == Op::NotEmpty) {
        leaf.condition.op = Op::Empty;
        return {Say::tr("%1:", "a link, before what is asked of it").arg(label),
            sentence(workspace, other, leaf)};
    }
    return {};
}

// "Owner: Team is East": of the record that a link leads to.
static ChipWords linkedWords(
    Workspace &workspace, const EntityDef &other, const QString &label, const Filter &part)
{
    if (const ChipWords words = emptyLink(workspace, other, label, part); !words.name.isEmpty())
        return words;
    const QString inner = joinedSentences(workspace, other, part);
    return {Say::tr("%1:", "a link, before what is asked of it").arg(label),
        part.isNegated ? Say::tr("none where %1", "conditions of a linked record").arg(inner) : inner};
}

// "Has deal: Status is Won", "Without deals": of the records that link to this one.
static ChipWords linkingWords(Workspace &workspace, const EntityDef &other, const Filter &part)
{
    const FieldDef *link = other.find(part.through.section(u'.', 1));
    QString name = other.displayLabel().toLower();
    if (link)
        name = Say::tr("%1 (%2)", "kind of record and its link").arg(name, link->displayLabel());
    if (part.parts.empty()) {
        const QString all = link ? name : other.displayPlural().toLower();
        return {{}, part.isNegated ? Say::tr("Without %1").arg(all) : Say::tr("Has %1").arg(all)};
    }
    return {part.isNegated ? Say::tr("Without %1:").arg(name) : Say::tr("Has %1:").arg(name),
        joinedSentences(workspace, other, part)};
}

static ChipWords groupWords(Workspace &workspace, const EntityDef &def, const Filter &part)
{
    if (part.through.isEmpty())
        return {{}, joinedSentences(workspace, def, part)};
    const SchemaPtr schema = workspace.schema();
    const FieldDef *link = def.find(part.through);
    const EntityDef *other = schema->find(link ? link->linkTo : part.through.section(u'.', 0, 0));
    if (!other)
        return {{}, part.text()};
    return link ? linkedWords(workspace, *other, link->displayLabel(), part)
                : linkingWords(workspace, *other, part);
}

// Of what every record has, though no definition names it; else of a field that is not there.
static ChipWords ownWords(const Condition &condition)
{
    static const QHash<QString, const char *> names{
        {u"created_at"_s, QT_TRANSLATE_NOOP("FilterWords", "Added")},
        {u"updated_at"_s, QT_TRANSLATE_NOOP("FilterWords", "Changed")},
        {u"deleted_at"_s, QT_TRANSLATE_NOOP("FilterWords", "Deleted")}};
    const auto known = names.constFind(condition.field);
    if (known == names.cend())
        return {condition.field, operatorText(condition.op) + u' ' + condition.values.join(u", "_s)};
    const QString value = periodTitle(condition.values.value(0));
    return {Say::tr(*known),
        condition.op == Op::Equal ? value : operatorWords(Kind::Instant, condition.op) + u' ' + value};
}

Filter asGroup(const Filter &filter)
{
    return filter.isLeaf() || !filter.through.isEmpty() ? Filter::all({filter}) : filter;
}

ChipWords chipWords(Workspace &workspace, const EntityDef &def, const Filter &part)
{
    if (!part.isLeaf())
        return groupWords(workspace, def, part);
    const Condition &condition = part.condition;
    const FieldDef *field = def.find(condition.field);
    if (!field)
        return ownWords(condition);
    return {field->displayLabel(), leafValue(workspace, *field, condition)};
}

} // namespace rapport::ui
