// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui::format {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

QLocale locale()
{
    static const QLocale chinese(QLocale::Chinese, QLocale::China);
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return theme().isChinese() ? chinese : english;
}

QString number(qint64 value) { return locale().toString(qlonglong(value)); }

QString decimal(double value) { return locale().toString(value, 'g', 12); }

QString currencySign(const Currency &currency)
{
    static const QHash<QString, QString> signs{{u"USD"_s, u"$"_s}, {u"CNY"_s, u"¥"_s}, {u"EUR"_s, u"€"_s},
        {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"JP¥"_s}, {u"HKD"_s, u"HK$"_s}, {u"TWD"_s, u"NT$"_s},
        {u"AUD"_s, u"A$"_s}, {u"CAD"_s, u"C$"_s}, {u"SGD"_s, u"S$"_s}, {u"NZD"_s, u"NZ$"_s},
        {u"KRW"_s, u"₩"_s}, {u"INR"_s, u"₹"_s}};
    const QString code = currency.code();
    if (const auto found = signs.constFind(code); found != signs.cend())
        return *found;
    return code.isEmpty() ? QString() : code + QChar(0x00A0);
}

QString money(const Money &money, const Currency &own)
{
    if (money.isNull())
        return {};
    const Currency currency = money.currency.isEmpty() ? own : money.currency;
    const int places = currency.isEmpty() ? 2 : currency.decimals();
    quint64 scale = 1;
    for (int i = 0; i < places; ++i)
        scale *= 10;
    // Through the unsigned number: the smallest amount has no positive twin.
    const quint64 size = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    QString text = currencySign(currency) + locale().toString(qulonglong(size / scale));
    if (size % scale != 0) {
        const QString rest = QString::number(size % scale).rightJustified(places, u'0');
        text += locale().decimalPoint() + rest;
    }
    return money.minor < 0 ? QChar(0x2212) + text : text;
}

QString moneyList(const std::vector<Money> &sums, const Currency &own)
{
    // The file's own currency leads, whichever number is larger.
    QStringList texts;
    for (const Money &sum : sums) {
        if (sum.currency.isEmpty() || sum.currency == own)
            texts.prepend(money(sum, own));
        else
            texts << money(sum, own);
    }
    return texts.join(u" + "_s);
}

QString day(const QDate &day, const QDate &today)
{
    const QString pattern = day.year() == today.year()
        ? Say::tr("ddd d MMM", "date with weekday: Thu 19 Mar")
        : Say::tr("d MMM yyyy", "date of another year: 19 Mar 2027");
    return locale().toString(day, pattern);
}

QString shortDay(const QDate &day, const QDate &today)
{
    const QString pattern = day.year() == today.year()
        ? Say::tr("d MMM", "date without weekday: 19 Mar")
        : Say::tr("d MMM yyyy", "date of another year: 19 Mar 2027");
    return locale().toString(day, pattern);
}

static QString withTime(const QString &words, const QTime &time)
{
    return time.isValid() ? words + u' ' + time.toString(u"HH:mm"_s) : words;
}

QString due(const Due &point, const QDate &today)
{
    const Due due = point.here();
    if (due.isNull())
        return {};
    const qint64 days = today.daysTo(due.day);
    if (days < 0)
        return Say::tr("%n day(s) overdue", nullptr, int(-days));
    if (days == 0)
        return withTime(Say::tr("Today"), due.time);
    if (days == 1)
        return withTime(Say::tr("Tomorrow"), due.time);
    return day(due.day, today);
}

paint::Due dueState(const Due &point, const QDate &today)
{
    const Due due = point.here();
    if (due.isNull())
        return paint::Due::None;
    return due.day < today ? paint::Due::Overdue : due.day == today ? paint::Due::Today : paint::Due::Later;
}

QString past(const Instant &at, const QDate &today)
{
    if (at.isNull())
        return {};
    const QDateTime local = at.local();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return withTime(Say::tr("Today"), local.time());
    if (days == 1)
        return withTime(Say::tr("Yesterday"), local.time());
    if (days > 1 && days <= 30)
        return Say::tr("%n day(s) ago", nullptr, int(days));
    return shortDay(local.date(), today);
}

} // namespace rapport::ui::format
