// SPDX-License-Identifier: GPL-3.0-or-later
// Every question is an index's: a range of titles, or a word of a title, with a LIMIT, so that a common
// name costs no more than a rare one. Longer stretches are asked for too, because the first dozens of a
// beginning need not hold the one that is meant.
#include "core/query/quick_names.h"

#include "core/base/text.h"
#include "core/store/search_index.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::query {

namespace {

constexpr int mostNames = 24; // for one stretch
constexpr int mostWords = 60; // of a line; a longer one is a text, with its names at the head
constexpr int recentLooked = 150; // activities looked through for who was in contact last

bool isHan(QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9FFF; }
bool isWord(QChar c) { return c.isLetterOrNumber() && !isHan(c); }

struct Word {
    QString said; // as the line's reader asks for it: two Chinese characters, or a Latin word
    QStringList stretches; // folded: it, and it with what follows
};

// Words that are in most lines and in no name that matters.
bool isCommon(const QString &word)
{
    static const QSet<QString> words{u"the"_s, u"and"_s, u"for"_s, u"with"_s, u"to"_s, u"at"_s, u"on"_s,
        u"in"_s, u"of"_s, u"by"_s, u"a"_s, u"an"_s, u"is"_s, u"he"_s, u"she"_s, u"we"_s, u"i"_s, u"pm"_s,
        u"am"_s, u"call"_s, u"called"_s, u"email"_s, u"meeting"_s, u"visit"_s, u"meet"_s, u"send"_s,
        u"sent"_s, u"tomorrow"_s, u"today"_s, u"next"_s, u"week"_s, u"inc"_s, u"ltd"_s, u"gmbh"_s, u"llc"_s,
        u"co"_s, u"有限"_s, u"公司"_s, u"电话"_s, u"微信"_s, u"拜访"_s, u"明天"_s, u"下周"_s, u"上午"_s,
        u"下午"_s, u"今天"_s, u"昨天"_s, u"报价"_s, u"合同"_s, u"跟进"_s, u"回访"_s, u"打电"_s};
    return words.contains(word);
}

std::vector<Word> wordsOf(const QString &line)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < line.size() && words.size() < mostWords; ++at) {
        if (isHan(line[at])) {
            if (at + 1 >= line.size() || !isHan(line[at + 1]))
                continue;
            Word word{line.mid(at, 2), {}};
            for (const qsizetype size : {2, 3, 4, 6}) {
                qsizetype end = at;
                while (end < line.size() && end - at < size && isHan(line[end]))
                    ++end;
                if (end - at == size)
                    word.stretches << text::fold(line.mid(at, size));
            }
            words.push_back(word);
        } else if (isWord(line[at]) && (at == 0 || !isWord(line[at - 1]))) {
            qsizetype end = at;
            while (end < line.size() && isWord(line[end]))
                ++end;
            Word word{line.mid(at, end - at), {text::fold(line.mid(at, end - at))}};
            qsizetype further = end + 1;
            while (further < line.size() && isWord(line[further]))
                ++further;
            if (end < line.size() && line[end] == u' ' && further > end + 1)
                word.stretches << text::fold(line.mid(at, further - at));
            words.push_back(word);
        }
    }
    return words;
}

class Finder
{
public:
    explicit Finder(const Context &context) : m_context(context) { }

    Result<void> prepare()
    {
        for (const bool isPerson : {false, true}) {
            Statement statement
                = m_context.database->prepare("SELECT number FROM search_entity WHERE name = ?");
            statement.bind(1, isPerson ? u"contact"_s : u"customer"_s);
            RAPPORT_ASSIGN(const bool row, statement.step());
            m_numbers[isPerson] = row ? statement.integer(0) : 0;
        }
        Statement index = m_context.database->prepare(
            "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = 'customer_by_short_name'");
        RAPPORT_ASSIGN(m_hasShortIndex, index.step());
        return {};
    }

    Result<void> find(const Word &word)
    {
        if (isCommon(text::fold(word.said)))
            return {};
        for (const bool isPerson : {false, true}) {
            for (qsizetype i = 0; i < word.stretches.size(); ++i) {
                RAPPORT_ASSIGN(const int count, begins(word, word.stretches[i], isPerson));
                if (count == 0 || (count < mostNames && i == 0))
                    break; // nothing further, or all of it already
            }
            RAPPORT_TRY(holds(word, isPerson));
        }
        return shortNames(word);
    }

    // 王总: the surname alone, those first who were in contact last.
    Result<void> findSurname(const QString &surname)
    {
        const Word word{surname, {text::fold(surname)}};
        Statement recent = m_context.database->prepare(
            "SELECT contact_id FROM activity INDEXED BY activity_by_at WHERE deleted_at IS NULL"
            " ORDER BY \"at\" DESC LIMIT ?");
        recent.bind(1, qint64(recentLooked));
        QSet<QByteArray> seen;
        for (;;) {
            RAPPORT_ASSIGN(const bool row, recent.step());
            if (!row)
                break;
            const QByteArray id = recent.blob(0);
            if (id.isEmpty() || seen.contains(id))
                continue;
            seen.insert(id);
            RAPPORT_TRY(contactOf(word, id));
        }
        RAPPORT_TRY(begins(word, word.stretches.front(), true));
        return {};
    }

    // "Anna #Acme": of a common name, those who work at the companies that are spoken of.
    Result<void> findStaff(const std::vector<Word> &words)
    {
        const QSet<QByteArray> companies = m_companies;
        for (const QByteArray &key : companies) {
            Statement statement
                = m_context.database->prepare(QByteArray(kContact) + "customer_id = ? LIMIT 200");
            statement.bind(1, key);
            for (;;) {
                RAPPORT_ASSIGN(const bool row, statement.step());
                if (!row)
                    break;
                const QString folded = text::fold(statement.text(1));
                for (const Word &word : words) {
                    const QString &said = word.stretches.front();
                    if (folded.startsWith(said) || folded.contains(QString(u' ' + said))
                        || (isHan(word.said[0]) && folded.contains(said)))
                        names.add(word.said, {statement.text(1), true, statement.blob(0), key});
                }
            }
        }
        return {};
    }

    QuickNames names;

private:
    static constexpr const char *kContact
        = "SELECT id, name, customer_id, family_name, given_name FROM contact"
          " WHERE deleted_at IS NULL AND ";
    static constexpr const char *kCustomer
        = "SELECT id, name, short_name FROM customer WHERE deleted_at IS NULL AND ";

    // Titles that begin with the stretch: how many there were.
    Result<int> begins(const Word &word, const QString &stretch, bool isPerson)
    {
        QString end = stretch;
        end += QStringView(u"\U0010ffff");
        Statement statement = m_context.database->prepare("SELECT doc FROM search_doc WHERE entity = ? AND "
                                                          "title >= ? AND title < ? ORDER BY title LIMIT ?");
        statement.bind(1, m_numbers[isPerson]).bind(2, stretch).bind(3, end).bind(4, qint64(mostNames));
        return keepAll(word, statement, isPerson);
    }

    // Titles that hold it as a word; Chinese ones behind a place.
    Result<void> holds(const Word &word, bool isPerson)
    {
        const QString &stretch = word.stretches.front();
        const bool han = isHan(word.said[0]);
        if ((han && isPerson) || stretch.size() < 2)
            return {};
        if (han) {
            for (const QString &place : rules::companyPlaces())
                RAPPORT_TRY(begins(word, place + stretch, false));
            return {};
        }
        Statement statement = m_context.database->prepare(
            "SELECT rowid FROM search_title_words WHERE search_title_words MATCH ? AND rowid BETWEEN ? AND ?"
            " ORDER BY rowid DESC LIMIT ?");
        statement.bind(1, phrase(u"title", stretch))
            .bind(2, m_numbers[isPerson] << searchEntityShift)
            .bind(3, ((m_numbers[isPerson] + 1) << searchEntityShift) - 1)
            .bind(4, qint64(mostNames));
        RAPPORT_TRY(keepAll(word, statement, isPerson));
        return {};
    }

    // By their index where the file has it, else by the text of the whole record.
    Result<void> shortNames(const Word &word)
    {
        if (word.stretches.front().size() < 2)
            return {};
        if (m_hasShortIndex)
            return shortBegins(word);
        Statement statement = m_context.database->prepare(
            "SELECT rowid FROM search_body_words WHERE search_body_words MATCH ? AND rowid BETWEEN ? AND ?"
            " ORDER BY rowid DESC LIMIT ?");
        statement.bind(1, phrase(u"body", word.stretches.front()))
            .bind(2, m_numbers[false] << searchEntityShift)
            .bind(3, ((m_numbers[false] + 1) << searchEntityShift) - 1)
            .bind(4, qint64(mostNames));
        m_onlyShort = true;
        const auto kept = keepAll(word, statement, false);
        m_onlyShort = false;
        RAPPORT_TRY(kept);
        return {};
    }

    Result<void> shortBegins(const Word &word)
    {
        QString end = word.said;
        end += QStringView(u"\U0010ffff");
        Statement statement = m_context.database->prepare(
            "SELECT id, name, short_name FROM customer INDEXED BY customer_by_short_name WHERE deleted_at IS "
            "NULL"
            " AND short_name IS NOT NULL AND short_name COLLATE NOCASE >= ? AND short_name COLLATE NOCASE < ?"
            " LIMIT ?");
        statement.bind(1, word.said).bind(2, end).bind(3, qint64(mostNames));
        for (;;) {
            RAPPORT_ASSIGN(const bool row, statement.step());
            if (!row)
                return {};
            for (const int column : {1, 2})
                names.add(word.said, {statement.text(column), false, statement.blob(0), {}});
        }
    }

    static QString phrase(QStringView column, const QString &stretch)
    {
        QString quoted = text::spacedCjk(stretch);
        quoted.replace(u'"', u"\"\""_s);
        return column.toString() + u" : \"" + quoted + u'"';
    }

    Result<int> keepAll(const Word &word, Statement &docs, bool isPerson)
    {
        for (int count = 0;; ++count) {
            RAPPORT_ASSIGN(const bool row, docs.step());
            if (!row)
                return count;
            const qint64 record = docs.integer(0) & ((qint64(1) << searchEntityShift) - 1);
            RAPPORT_TRY(isPerson ? contact(word, record) : customer(word, record));
        }
    }

    Result<void> contact(const Word &word, qint64 record)
    {
        Statement statement = m_context.database->prepare(QByteArray(kContact) + "\"row\" = ?");
        statement.bind(1, record);
        return keepContact(word, statement);
    }

    Result<void> contactOf(const Word &word, const QByteArray &id)
    {
        Statement statement = m_context.database->prepare(QByteArray(kContact) + "id = ?");
        statement.bind(1, id);
        return keepContact(word, statement);
    }

    Result<void> keepContact(const Word &word, Statement &statement)
    {
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        const rules::QuickName name{statement.text(1), true, statement.blob(0), statement.blob(2)};
        if (word.said.size() == 1 && isHan(word.said[0])
            && !text::fold(name.name).startsWith(word.stretches.front()))
            return {};
        names.add(word.said, name);
        // Also in the other order: "Meyer, Anna" is called Anna Meyer.
        const QString family = statement.text(3), given = statement.text(4);
        if (family.isEmpty() || given.isEmpty())
            return {};
        const QString called = isHan(family[0]) ? QString(family + given) : QString(given + u' ' + family);
        if (called != name.name)
            names.add(word.said, {called, true, name.key, name.companyKey});
        return {};
    }

    Result<void> customer(const Word &word, qint64 record)
    {
        Statement statement = m_context.database->prepare(QByteArray(kCustomer) + "\"row\" = ?");
        statement.bind(1, record);
        RAPPORT_ASSIGN(const bool row, statement.step());
        if (!row)
            return {};
        if (m_companies.size() < mostNames)
            m_companies.insert(statement.blob(0));
        const QString name = statement.text(1), brief = statement.text(2);
        const bool isShort = !brief.isEmpty() && text::fold(brief).startsWith(word.stretches.front());
        if (!m_onlyShort || isShort)
            names.add(word.said, {name, false, statement.blob(0), {}});
        if (isShort)
            names.add(word.said, {brief, false, statement.blob(0), {}});
        return {};
    }

    const Context &m_context;
    qint64 m_numbers[2] = {0, 0}; // of customers, of contacts
    QSet<QByteArray> m_companies; // that the line may speak of
    bool m_onlyShort = false;
    bool m_hasShortIndex = false;
};

// The surnames that stand before or behind a title: 王总, 老王.
QStringList surnamesOf(const QString &line)
{
    static const QRegularExpression form(
        u"([\\x{3400}-\\x{9FFF}])(?=总|经理|主任|董|厂长|部长|科长|处长|局长|院长|校长|店长|主管|女士|先生|小姐|老师|教授|博士|医生|律师|老板|工|姐|哥|副总)|(?:[老小])([\\x{3400}-\\x{9FFF}])"_s);
    QStringList found;
    for (auto all = form.globalMatch(line); all.hasNext() && found.size() < 6;) {
        const auto match = all.next();
        const QString surname = match.captured(1) + match.captured(2);
        if (!found.contains(surname))
            found << surname;
    }
    return found;
}

} // namespace

void QuickNames::add(const QString &word, const rules::QuickName &name)
{
    std::vector<rules::QuickName> &known = m_byWord[text::fold(word)];
    if (std::find(known.begin(), known.end(), name) == known.end())
        known.push_back(name);
}

rules::QuickLookup QuickNames::lookup() const
{
    return [byWord = m_byWord](const QString &word) { return byWord.value(text::fold(word)); };
}

Result<QuickNames> quickNames(const Context &context, const QString &line)
{
    Finder finder(context);
    RAPPORT_TRY(finder.prepare());
    QSet<QString> done;
    const std::vector<Word> words = wordsOf(line);
    for (const Word &word : words) {
        const QString key = word.said + word.stretches.last();
        if (done.contains(key))
            continue;
        done.insert(key);
        RAPPORT_TRY(finder.find(word));
    }
    RAPPORT_TRY(finder.findStaff(words));
    for (const QString &surname : surnamesOf(text::fold(line)))
        RAPPORT_TRY(finder.findSurname(surname));
    return std::move(finder.names);
}

} // namespace rapport::query
