// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/content.h"

#include "core/base/email.h"
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

namespace {

constexpr qint64 kSampled = 300; // values looked at closely
constexpr int kExamples = 40;

const QSet<QString> &countryNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> made;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i)
            made.insert(text::squeeze(QLocale::territoryToString(QLocale::Territory(i))));
        for (const char16_t *other :
            {u"USA", u"U.S.A.", u"US", u"UK", u"Great Britain", u"Korea", u"South Korea", u"Viet Nam",
                u"Russian Federation", u"Hong Kong", u"Macao", u"Macau", u"中国", u"美国", u"日本", u"韩国",
                u"英国", u"德国", u"法国", u"台湾", u"香港", u"澳门", u"新加坡", u"Deutschland"})
            made.insert(text::squeeze(QStringView(other)));
        return made;
    }();
    return names;
}

bool isUrl(const QString &value)
{
    if (value.contains(u'@') || value.contains(u' '))
        return false;
    if (value.startsWith(u"http://", Qt::CaseInsensitive)
        || value.startsWith(u"https://", Qt::CaseInsensitive)
        || value.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    static constexpr QStringView endings[]
        = {u".com", u".cn", u".net", u".org", u".io", u".de", u".tw", u".biz", u".info"};
    return std::ranges::any_of(
        endings, [&](QStringView end) { return value.endsWith(end, Qt::CaseInsensitive); });
}

bool isPhone(const QString &value)
{
    int digits = 0, signs = 0;
    for (const QChar c : value) {
        if (c.isDigit())
            ++digits;
        else if (QStringView(u"+-() ./x转#*").contains(c, Qt::CaseInsensitive))
            ++signs;
        else
            return false;
    }
    if (digits < 7 || digits > 20)
        return false;
    // Bare digits may be anything; a mobile of China, a plus or some structure speaks for a phone.
    const bool mobile = digits == 11 && value.startsWith(u'1') && value.size() == 11;
    return mobile || value.startsWith(u'+') || value.startsWith(u'0') || signs >= 2;
}

} // namespace

void ColumnContent::add(const QString &value)
{
    ++m_rows;
    const QString text = value.trimmed();
    if (text.isEmpty() || text == u"NULL")
        return;
    ++m_filled;
    if (text.front().isDigit() || text.back().isDigit())
        m_dates.add(text);
    m_numberStyle.add(text);
    if (m_seen.size() < 2000)
        m_seen.insert(text);
    if (m_sampled < kSampled)
        sample(text);
}

void ColumnContent::sample(const QString &value)
{
    ++m_sampled;
    m_emails += value.contains(u'@') && checkEmail(value).ok;
    m_urls += isUrl(value);
    m_phones += isPhone(value);
    if (const std::optional<rules::NumberText> number = rules::readNumber(value, false)) {
        ++m_numbers;
        m_amounts += !number->currency.isEmpty();
    }
    m_countries += value.size() > 1 && countryNames().contains(text::squeeze(value));
    m_grades += value.size() == 1 && QStringView(u"ABCabc").contains(value);
    m_ids += value.size() == 36 && !Uid::fromText(value).isNull();
    m_long += value.size() > 60;
    if (m_examples.size() < kExamples && !m_examples.contains(value))
        m_examples << value;
}

double ColumnContent::dates() const { return m_filled ? double(m_dates.dates()) / double(m_filled) : 0; }

double ColumnContent::distinct() const
{
    return m_filled ? double(m_seen.size()) / double(std::min<qint64>(m_filled, 2000)) : 0;
}

double ColumnContent::choices(const FieldDef &field) const
{
    const auto fits = [&](const QString &value) { return rules::readChoice(field, value).has_value(); };
    return m_examples.isEmpty() ? 0
                                : double(std::ranges::count_if(m_examples, fits)) / double(m_examples.size());
}

double ColumnContent::booleans() const
{
    const auto fits = [](const QString &value) { return rules::readBool(value).has_value(); };
    return m_examples.isEmpty() ? 0
                                : double(std::ranges::count_if(m_examples, fits)) / double(m_examples.size());
}

} // namespace rapport::exchange
