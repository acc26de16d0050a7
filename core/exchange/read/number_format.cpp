// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/number_format.h"

#include <cmath>

namespace rapport::exchange {

namespace {

using Kind = NumberFormat::Kind;

bool isCurrencySign(char16_t c)
{
    return c == u'$' || c == u'€' || c == u'£' || c == u'¥' || c == u'￥' || c == u'₩' || c == u'₹'
        || c == u'₽' || c == u'₫' || c == u'฿' || c == u'₺' || c == u'₴';
}

char16_t signOfCode(QStringView code)
{
    struct Known {
        QLatin1StringView code;
        char16_t sign;
    };
    static constexpr Known known[] = {{QLatin1StringView("CNY"), u'¥'}, {QLatin1StringView("RMB"), u'¥'},
        {QLatin1StringView("JPY"), u'¥'}, {QLatin1StringView("USD"), u'$'}, {QLatin1StringView("EUR"), u'€'},
        {QLatin1StringView("GBP"), u'£'}, {QLatin1StringView("KRW"), u'₩'}, {QLatin1StringView("INR"), u'₹'}};
    for (const Known &each : known) {
        if (code.contains(each.code, Qt::CaseInsensitive))
            return each.sign;
    }
    return 0;
}

// What one section of a format code holds.
class Section
{
public:
    explicit Section(QStringView code) : m_code(code) { }

    NumberFormat read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step();
        return verdict();
    }

private:
    char16_t peek(qsizetype ahead) const
    {
        return m_at + ahead < m_code.size() ? m_code[m_at + ahead].unicode() : u'\0';
    }

    void step()
    {
        const char16_t c = m_code[m_at].unicode();
        const char16_t lower = c >= u'A' && c <= u'Z' ? char16_t(c | 32) : c;
        ++m_at;
        switch (lower) {
        case u'\\':
        case u'_':
        case u'*':
            sign(peek(0));
            ++m_at;
            return;
        case u'"':
            quoted();
            return;
        case u'[':
            bracket();
            return;
        case u'%':
            m_percent = true;
            return;
        case u'@':
            m_text = true;
            return;
        case u'#':
        case u'?':
            m_number = true;
            return;
        case u'0':
            m_number = m_number || !m_time; // after a time it is a fraction of a second
            return;
        default:
            letter(c, lower);
        }
    }

    void letter(char16_t c, char16_t lower)
    {
        switch (lower) {
        case u'g': // not the letters of General, and not a period of years
            if (m_code.mid(m_at - 1, 7).compare(QLatin1StringView("general"), Qt::CaseInsensitive) == 0) {
                m_number = true;
                m_at += 6;
            }
            return;
        case u'e':
            if (peek(0) != u'+' && peek(0) != u'-')
                m_date = true;
            return;
        case u'y':
        case u'd':
        case u'b':
            m_date = true;
            return;
        case u'h':
        case u's':
            m_time = true;
            return;
        case u'm':
            m_months = true;
            return;
        case u'a':
            if (m_code.mid(m_at - 1, 5).compare(QLatin1StringView("am/pm"), Qt::CaseInsensitive) == 0) {
                m_time = true;
                m_at += 4;
            } else if ((peek(0) | 32) == u'a') {
                m_date = true; // a weekday
            }
            return;
        default:
            sign(c);
        }
    }

    void sign(char16_t c)
    {
        if (isCurrencySign(c)) {
            m_currency = true;
            m_symbol = c == u'￥' ? u'¥' : c;
        }
    }

    void quoted()
    {
        const qsizetype end = m_code.indexOf(u'"', m_at);
        const QStringView text = m_code.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at = end < 0 ? m_code.size() : end + 1;
        for (const QChar c : text)
            sign(c.unicode());
        if (const char16_t known = signOfCode(text)) {
            m_currency = true;
            m_symbol = known;
        }
    }

    void bracket()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QStringView inner = m_code.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at = end < 0 ? m_code.size() : end + 1;
        if (inner.startsWith(u'$')) {
            const QStringView symbol = inner.mid(1, std::max<qsizetype>(inner.indexOf(u'-'), 1) - 1);
            const QStringView shown = inner.contains(u'-') ? symbol : inner.mid(1);
            if (!shown.isEmpty()) {
                m_currency = true;
                m_symbol = shown.size() == 1 && isCurrencySign(shown[0].unicode()) ? shown[0].unicode()
                                                                                   : signOfCode(shown);
            }
            return;
        }
        const QString letters = inner.toString().toLower();
        for (const char16_t unit : {u'h', u'm', u's'}) {
            if (!letters.isEmpty() && letters.count(QChar(unit)) == letters.size())
                m_duration = true;
        }
    }

    NumberFormat verdict() const
    {
        if (m_duration && !m_date)
            return {Kind::Duration};
        if (!m_number) {
            const bool date = m_date || (m_months && !m_time);
            if (date)
                return {m_time ? Kind::DateTime : Kind::Date};
            if (m_time)
                return {Kind::Time};
        }
        if (m_percent)
            return {Kind::Percent};
        if (m_currency)
            return {Kind::Currency, m_symbol};
        return {m_text && !m_number ? Kind::Text : Kind::Number};
    }

    QStringView m_code;
    qsizetype m_at = 0;
    bool m_number = false, m_date = false, m_time = false, m_months = false, m_duration = false;
    bool m_percent = false, m_text = false, m_currency = false;
    char16_t m_symbol = 0;
};

Cell dateOf(double number, bool epoch1904, bool wantsTime)
{
    static const QDate last(9999, 12, 31);
    double days = std::floor(number);
    qint64 ms = std::llround((number - days) * 86400000.0);
    if (ms >= 86400000) {
        days += 1;
        ms -= 86400000;
    }
    QDate date = epoch1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    date = date.addDays(static_cast<qint64>(days));
    if (date > last)
        return Cell(number);
    if (ms == 0 && !wantsTime)
        return Cell(date);
    return Cell(QDateTime(date, QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)), Qt::UTC));
}

} // namespace

NumberFormat builtInFormat(int id)
{
    const auto within = [id](int first, int last) { return id >= first && id <= last; };
    if (within(5, 8) || id == 42 || id == 44)
        return {Kind::Currency};
    if (id == 9 || id == 10)
        return {Kind::Percent};
    if (within(14, 17) || within(27, 31) || id == 36 || within(50, 54) || id == 57 || id == 58)
        return {Kind::Date};
    if (within(18, 21) || within(32, 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return {Kind::Time};
    if (id == 22)
        return {Kind::DateTime};
    if (id == 46)
        return {Kind::Duration};
    if (id == 49)
        return {Kind::Text};
    return {};
}

NumberFormat formatOfCode(QStringView code) { return Section(code).read(); }

Cell cellOfNumber(double number, NumberFormat format, bool epoch1904)
{
    switch (format.kind) {
    case Kind::Percent:
        return Cell(number, Hint::Percent);
    case Kind::Currency: {
        Cell cell(number, Hint::Currency);
        cell.symbol = format.symbol;
        return cell;
    }
    case Kind::Text:
        return Cell(number, Hint::TextKept);
    case Kind::Duration:
        return Cell(number, Hint::Duration);
    case Kind::Date:
    case Kind::Time:
    case Kind::DateTime:
        break;
    case Kind::Number:
        return Cell(number);
    }
    if (!(number >= 0) || number >= 3e6)
        return Cell(number);
    const qint64 ms = std::llround(number * 86400000.0);
    if (number < 1 && ms < 86400000 && (!epoch1904 || format.kind == Kind::Time))
        return Cell(QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)));
    return dateOf(number, epoch1904, format.kind != Kind::Date);
}

} // namespace rapport::exchange
