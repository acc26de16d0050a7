// SPDX-License-Identifier: GPL-3.0-or-later
// Each way of matching is one indexed question with a LIMIT, asked from the best to the weakest
// until there are enough hits, so that a common character costs no more than a rare one.
#include "core/query/search.h"

#include "core/base/text.h"
#include "core/query/parts_match.h"
#include "core/query/search_details.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace rapport::query {

namespace {

// Hits looked through when further words must agree too.
constexpr int wideLimit = 400;
// Documents looked at for one way of matching.
constexpr int mostLooked = 3000;

constexpr const char *titleWords
    = "SELECT rowid, '' FROM search_title_words WHERE search_title_words MATCH ? AND rowid BETWEEN ? AND ?"
      " ORDER BY rowid DESC";
constexpr const char *bodyWords
    = "SELECT rowid, '' FROM search_body_words WHERE search_body_words MATCH ? AND rowid BETWEEN ? AND ?"
      " ORDER BY rowid DESC";
constexpr const char *titleParts
    = "SELECT p.rowid, (SELECT ' ' || title FROM search_doc WHERE doc = p.rowid) FROM search_title_parts p"
      " WHERE search_title_parts MATCH ? AND p.rowid BETWEEN ? AND ? ORDER BY p.rowid DESC";
constexpr const char *bodyParts
    = "SELECT p.rowid, (SELECT body || sound FROM search_doc WHERE doc = p.rowid) FROM search_body_parts p"
      " WHERE search_body_parts MATCH ? AND p.rowid BETWEEN ? AND ? ORDER BY p.rowid DESC";

QString phrase(const QString &text)
{
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

bool isLatin(const QString &text)
{
    for (const QChar c : text) {
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'))
            return false;
    }
    return !text.isEmpty();
}

bool isNumber(const QString &text)
{
    const QString digits = text::phoneDigits(text);
    // A phone as people write it: digits and the signs between them.
    for (const QChar c : text) {
        if (!c.isDigit() && !QStringView(u" +-().").contains(c))
            return false;
    }
    return digits.size() >= 2;
}

class Searcher
{
public:
    Searcher(const Context &context, qint64 entity, int limit)
        : m_context(context), m_entity(entity), m_limit(limit)
    { }

    struct Found {
        qint64 doc;
        int rank;
    };
    std::vector<Found> found;

    // Asks every way in turn for one stretch of text.
    Result<void> stretch(const QString &text)
    {
        RAPPORT_TRY(titles(text));
        if (text::hasCjk(text)) {
            const QString spaced = phrase(text::spacedCjk(text));
            RAPPORT_TRY(words(titleWords, QLatin1String("title : ") + spaced, 2));
            return words(bodyWords, spaced, 3);
        }
        if (isNumber(text))
            RAPPORT_TRY(number(text::phoneDigits(text)));
        RAPPORT_TRY(parts(titleParts, QLatin1Char(' ') + text, 2));
        if (isLatin(text) && text.size() >= 2)
            RAPPORT_TRY(words(titleWords, QLatin1String("initials : ") + text::initialsQuery(text), 2));
        RAPPORT_TRY(parts(titleParts, text, 3));
        return parts(bodyParts, text, 3);
    }

    // Titles that hold each of the words, in any order; Latin ones as beginnings of words.
    Result<void> allInTitle(const QStringList &texts)
    {
        QStringList phrases;
        for (const QString &text : texts)
            phrases << phrase(text::spacedCjk(text))
                    + (text::hasCjk(text) ? QString() : QStringLiteral(" *"));
        return words(titleWords,
            QLatin1String("title : (") + phrases.join(QLatin1String(" AND ")) + QLatin1Char(')'), 2);
    }

    void keep(qint64 doc, int rank)
    {
        for (const Found &known : found) {
            if (known.doc == doc)
                return;
        }
        found.push_back({doc, rank});
    }

private:
    bool isFull() const { return int(found.size()) >= m_limit; }

    // A title that is the text, then titles that begin with it, in the order of the alphabet.
    Result<void> titles(const QString &text)
    {
        QString end = text;
        end += QStringView(u"\U0010ffff"); // above every character
        Statement statement
            = m_context.database->prepare("SELECT doc, title = ? FROM search_doc WHERE entity = ? AND title "
                                          ">= ? AND title < ? ORDER BY title LIMIT ?");
        statement.bind(1, text).bind(2, m_entity).bind(3, text).bind(4, end).bind(5, qint64(m_limit));
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            keep(statement.integer(0), statement.integer(1) ? 0 : 1);
        }
    }

    // Endings before other digits: people know the last four.
    Result<void> number(const QString &digits)
    {
        RAPPORT_TRY(parts(bodyParts, digits + QLatin1Char(' '), 2));
        return parts(bodyParts, digits, 3);
    }

    Result<void> words(const char *sql, const QString &match, int rank)
    {
        return matches(sql, match, rank, [](const QString &) { return true; });
    }

    Result<void> parts(const char *sql, const QString &text, int rank)
    {
        const QString match = partsMatch(text);
        if (match.isEmpty())
            return {};
        return matches(sql, match, rank, [&](const QString &held) { return held.contains(text); });
    }

    // The newest first. What is looked at in vain is bounded, so that no text costs a second.
    template <typename Fits>
    Result<void> matches(const char *sql, const QString &match, int rank, Fits fits)
    {
        if (isFull())
            return {};
        Statement statement = m_context.database->prepare(sql);
        statement.bind(1, match)
            .bind(2, m_entity << searchEntityShift)
            .bind(3, ((m_entity + 1) << searchEntityShift) - 1);
        for (int looked = 0; looked < mostLooked && !isFull(); ++looked) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            if (fits(statement.text(1)))
                keep(statement.integer(0), rank);
        }
        return {};
    }

    const Context &m_context;
    qint64 m_entity;
    int m_limit;
};

// Whether every word stands somewhere in the document.
Result<bool> holds(const Context &context, qint64 doc, const QStringList &words)
{
    Statement statement = context.database->prepare(
        "SELECT title || ' ' || body || sound || ' ' || initials FROM search_doc WHERE doc = ?");
    statement.bind(1, doc);
    RAPPORT_ASSIGN(const bool row, statement.step());
    if (!row)
        return false;
    const QString all = statement.text(0);
    for (const QString &word : words) {
        if (!all.contains(word))
            return false;
    }
    return true;
}

Result<std::vector<Searcher::Found>> searchEntity(
    const Context &context, qint64 entity, const QString &text, int limit)
{
    Searcher whole(context, entity, limit);
    RAPPORT_TRY(whole.stretch(text));
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2 || int(whole.found.size()) >= limit)
        return std::move(whole.found);
    // Words apart: all in the title, else candidates by one word that hold the others anywhere.
    RAPPORT_TRY(whole.allInTitle(words));
    std::sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    constexpr qsizetype mostTried = 3;
    for (const QString &word : words.mid(0, mostTried)) {
        if (int(whole.found.size()) >= limit)
            break;
        Searcher wide(context, entity, wideLimit);
        RAPPORT_TRY(wide.stretch(word));
        for (const auto &candidate : wide.found) {
            RAPPORT_ASSIGN(const bool fits, holds(context, candidate.doc, words));
            if (fits)
                whole.keep(candidate.doc, std::max(2, candidate.rank));
        }
    }
    if (int(whole.found.size()) > limit)
        whole.found.resize(std::size_t(limit));
    return std::move(whole.found);
}

Result<qint64> entityNumber(const Context &context, const QString &entity)
{
    Statement statement = context.database->prepare("SELECT number FROM search_entity WHERE name = ?");
    statement.bind(1, entity);
    RAPPORT_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

QStringList searchable(const Context &context, const QStringList &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    QStringList names;
    for (const EntityDef &def : context.schema->entities()) {
        if (def.isSearchable())
            names << def.name;
    }
    // People look for customers and persons first, whatever order tables are made in.
    // What happened and what is to be done comes below whom it is about.
    static const QStringList first{
        QStringLiteral("customer"), QStringLiteral("contact"), QStringLiteral("deal")};
    static const QStringList last{QStringLiteral("task"), QStringLiteral("activity")};
    std::stable_sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        const auto place = [](const QString &name) {
            return first.contains(name) ? first.indexOf(name) : first.size() + 1 + last.indexOf(name);
        };
        return place(a) < place(b);
    });
    return names;
}

} // namespace

Result<std::vector<Hit>> search(const Context &context, const QString &text, const SearchOptions &options)
{
    const QString folded = text::fold(text.left(200));
    std::vector<Hit> hits;
    if (folded.isEmpty())
        return hits;
    for (const QString &entity : searchable(context, options.entities)) {
        const EntityDef *def = context.schema->find(entity);
        if (!def || !def->title())
            continue;
        RAPPORT_ASSIGN(const qint64 number, entityNumber(context, entity));
        if (number == 0)
            continue;
        RAPPORT_ASSIGN(auto found, searchEntity(context, number, folded, options.limit));
        std::stable_sort(
            found.begin(), found.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
        for (const auto &[doc, rank] : found) {
            RAPPORT_ASSIGN(auto hit,
                describeHit(context, *def, doc & ((qint64(1) << searchEntityShift) - 1), options.details));
            if (!hit)
                continue;
            hit->rank = rank;
            hits.push_back(std::move(*hit));
        }
    }
    return hits;
}

} // namespace rapport::query
