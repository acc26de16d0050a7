// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filter.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace rapport {

namespace {

using Op = Condition::Op;

constexpr std::array<std::pair<Op, const char *>, 12> operators{{
    {Op::NotEqual, "!="},
    {Op::LessEqual, "<="},
    {Op::GreaterEqual, ">="},
    {Op::Equal, "="},
    {Op::Less, "<"},
    {Op::Greater, ">"},
    {Op::Contains, "contains"},
    {Op::Starts, "starts"},
    {Op::In, "in"},
    {Op::NotIn, "not in"},
    {Op::Empty, "is empty"},
    {Op::NotEmpty, "is not empty"},
}};

QString quoted(const QString &value)
{
    bool plain = !value.isEmpty();
    for (const QChar c : value)
        plain = plain && (c.isLetterOrNumber() || QStringView(u"_-+.:@/#%").contains(c));
    static const QStringList reserved{QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("in"),
        QStringLiteral("is"), QStringLiteral("not"), QStringLiteral("empty"), QStringLiteral("contains"),
        QStringLiteral("starts")};
    if (plain && !reserved.contains(value.toLower()))
        return value;
    QString text = value;
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString conditionText(const Condition &condition)
{
    QString text = condition.field + QLatin1Char(' ') + operatorText(condition.op);
    if (condition.op == Op::Empty || condition.op == Op::NotEmpty)
        return text;
    QStringList values;
    for (const QString &value : condition.values)
        values << quoted(value);
    if (condition.op == Op::In || condition.op == Op::NotIn)
        return text + QLatin1String(" (") + values.join(QLatin1String(", ")) + QLatin1Char(')');
    return text + QLatin1Char(' ') + values.value(0);
}

bool isPlainGroup(const Filter &filter) { return !filter.isLeaf() && filter.through.isEmpty(); }

// Without empty parts and without groups of one, whose text would say something else.
Filter simplified(const Filter &filter)
{
    if (filter.isLeaf())
        return filter;
    Filter result{{}, filter.join, {}, filter.through, filter.isNegated};
    for (const Filter &part : filter.parts) {
        Filter simple = simplified(part);
        if (!simple.isEmpty())
            result.parts.push_back(std::move(simple));
    }
    if (result.parts.size() != 1) {
        if (result.parts.empty())
            result.join = Filter::Join::All;
        return result;
    }
    if (result.through.isEmpty())
        return Filter(std::move(result.parts.front()));
    // What is asked of other records is one group, however many were put around it.
    Filter only = std::move(result.parts.front());
    result.parts.clear();
    result.join = isPlainGroup(only) ? only.join : Filter::Join::All;
    if (isPlainGroup(only))
        result.parts = std::move(only.parts);
    else
        result.parts.push_back(std::move(only));
    return result;
}

QString textOf(const Filter &filter)
{
    if (filter.isLeaf())
        return conditionText(filter.condition);
    QStringList texts;
    for (const Filter &part : filter.parts) {
        const bool closed = part.isLeaf() || !part.through.isEmpty();
        texts << (closed ? textOf(part) : QString(QLatin1Char('(') + textOf(part) + QLatin1Char(')')));
    }
    const QString inner
        = texts.join(filter.join == Filter::Join::Any ? QLatin1String(" or ") : QLatin1String(" and "));
    if (filter.through.isEmpty())
        return inner;
    return (filter.isNegated ? QLatin1String("not ") : QLatin1String()) + filter.through + QLatin1Char('(')
        + inner + QLatin1Char(')');
}

void collectFields(const Filter &filter, QStringList &fields)
{
    if (filter.isLeaf() && !fields.contains(filter.condition.field))
        fields << filter.condition.field;
    if (!filter.through.isEmpty() && !fields.contains(filter.through))
        fields << filter.through; // a link field, or an entity's name, which the caller does not find
    for (const Filter &part : filter.parts) {
        if (filter.through.isEmpty())
            collectFields(part, fields);
    }
}

// Recursive descent over or-groups of and-groups of conditions or parentheses.
class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) { }

    Result<Filter> run()
    {
        skipSpace();
        if (m_at >= m_text.size())
            return Filter();
        RAPPORT_ASSIGN(Filter filter, group(Filter::Join::Any, 0));
        if (m_at < m_text.size())
            return expected(QCoreApplication::translate("Filter", "“and”, “or” or the end"));
        return filter;
    }

private:
    static constexpr int deepest = 64;

    Result<Filter> group(Filter::Join join, int depth)
    {
        if (depth > deepest)
            return expected(QCoreApplication::translate("Filter", "fewer parentheses"));
        std::vector<Filter> parts;
        do {
            RAPPORT_ASSIGN(Filter part,
                join == Filter::Join::Any ? group(Filter::Join::All, depth + 1) : primary(depth));
            parts.push_back(std::move(part));
        } while (takeWord(join == Filter::Join::Any ? u"or" : u"and"));
        if (parts.size() == 1)
            return std::move(parts.front());
        return join == Filter::Join::Any ? Filter::any(std::move(parts)) : Filter::all(std::move(parts));
    }

    Result<Filter> primary(int depth)
    {
        if (!take(u"("))
            return condition(depth);
        RAPPORT_ASSIGN(Filter inner, group(Filter::Join::Any, depth + 1));
        if (!take(u")"))
            return expected(QStringLiteral("“)”"));
        return inner;
    }

    // What is asked of other records: "owner(team = East)". Nothing between the parentheses: any record.
    Result<Filter> related(const QString &name, bool negated, int depth)
    {
        if (take(u")"))
            return Filter::via(name, {}, negated);
        RAPPORT_ASSIGN(Filter inner, group(Filter::Join::Any, depth + 1));
        if (!take(u")"))
            return expected(QStringLiteral("“)”"));
        const bool isPlain = isPlainGroup(inner);
        Filter result = Filter::via(name, {}, negated);
        result.join = isPlain ? inner.join : Filter::Join::All;
        if (isPlain)
            result.parts = std::move(inner.parts);
        else
            result.parts.push_back(std::move(inner));
        return result;
    }

    // A name with its opening parenthesis; empty, and nothing taken, when that is not what stands here.
    QString takeName()
    {
        const qsizetype start = m_at;
        const QString name = m_at < m_text.size() ? word() : QString();
        if (!name.isEmpty() && take(u"("))
            return name;
        m_at = start;
        return {};
    }

    Result<Filter> condition(int depth)
    {
        Condition condition;
        condition.field = word();
        if (condition.field.isEmpty())
            return expected(QCoreApplication::translate("Filter", "the name of a field"));
        const bool isNot = condition.field.compare(u"not", Qt::CaseInsensitive) == 0;
        if (isNot && m_text.mid(m_at).startsWith(u'(')) // conditions are negated one by one
            return expected(QCoreApplication::translate("Filter", "the name of a field"));
        if (take(u"("))
            return related(condition.field, false, depth);
        if (const QString name = isNot ? takeName() : QString(); !name.isEmpty())
            return related(name, true, depth);
        if (takeWord(u"is")) {
            condition.op = takeWord(u"not") ? Op::NotEmpty : Op::Empty;
            if (!takeWord(u"empty"))
                return expected(QStringLiteral("“empty”"));
            return Filter::of(condition);
        }
        if (takeWord(u"not")) {
            if (!takeWord(u"in"))
                return expected(QStringLiteral("“in”"));
            condition.op = Op::NotIn;
        } else if (!takeOperator(&condition.op)) {
            return expected(QCoreApplication::translate("Filter", "a comparison such as = or contains"));
        }
        const bool list = condition.op == Op::In || condition.op == Op::NotIn;
        if (list && !take(u"("))
            return expected(QStringLiteral("“(”"));
        do {
            QString value;
            if (!takeValue(&value))
                return expected(QCoreApplication::translate("Filter", "a value"));
            condition.values << value;
        } while (list && take(u","));
        if (list && !take(u")"))
            return expected(QStringLiteral("“)”"));
        return Filter::of(condition);
    }

    bool takeOperator(Op *op)
    {
        for (const auto &[known, text] : operators) {
            const QString symbol = QLatin1String(text);
            if (symbol[0].isLetter() ? takeWord(symbol) : take(symbol)) {
                *op = known;
                return true;
            }
        }
        return false;
    }

    bool takeValue(QString *value)
    {
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
                if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                    ++m_at;
                *value += m_text[m_at];
            }
            return m_at < m_text.size() && (++m_at, skipSpace(), true);
        }
        *value = word();
        return !value->isEmpty();
    }

    QString word()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace()
            && !QStringView(u"()=<>!,\"").contains(m_text[m_at]))
            ++m_at;
        const QString found = m_text.mid(start, m_at - start).toString();
        skipSpace();
        return found;
    }

    bool takeWord(QStringView wanted)
    {
        const qsizetype start = m_at;
        if (word().compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
        m_at = start;
        return false;
    }

    bool take(QStringView symbol)
    {
        skipSpace();
        if (!m_text.mid(m_at).startsWith(symbol))
            return false;
        m_at += symbol.size();
        skipSpace();
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    Error expected(const QString &what) const
    {
        return {Error::Code::Invalid,
            QCoreApplication::translate("Filter", "The filter “%1” cannot be read.").arg(m_text),
            QCoreApplication::translate("Filter", "At character %1, %2 is missing.").arg(m_at + 1).arg(what),
            QCoreApplication::translate(
                "Filter", "A filter looks like: grade = A and next_follow_up < today.")};
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString operatorText(Condition::Op op)
{
    for (const auto &[known, text] : operators) {
        if (known == op)
            return QLatin1String(text);
    }
    return {};
}

QStringList Filter::fields() const
{
    QStringList names;
    collectFields(*this, names);
    return names;
}

QString Filter::text() const { return textOf(simplified(*this)); }

Result<Filter> Filter::parse(QStringView text) { return Parser(text).run(); }

} // namespace rapport
