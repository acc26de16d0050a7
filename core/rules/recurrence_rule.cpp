// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence_rule.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

constexpr std::array kWeekdays{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
constexpr std::array kEvery{"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1, "YEARLY"_L1};

Error badPart(const QString &part)
{
    return unreadable(Say::tr("Its part “%1” is not understood.").arg(part.left(80)));
}

int weekdayOf(QStringView name)
{
    for (size_t i = 0; i < kWeekdays.size(); ++i) {
        if (name == kWeekdays[i])
            return int(i) + 1;
    }
    return 0;
}

// Whole numbers of [-most, most] without 0 (or from `least` on), each once, in order.
std::optional<std::vector<int>> numbers(const QString &text, int most, bool fromEnd = true)
{
    std::vector<int> found;
    for (const QStringView one : QStringView(text).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = one.trimmed().toInt(&isNumber);
        if (!isNumber || number == 0 || number > most || number < (fromEnd ? -most : 1))
            return std::nullopt;
        found.push_back(number);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found.empty() ? std::nullopt : std::optional(found);
}

std::optional<std::vector<Rule::Weekday>> weekdays(const QString &text)
{
    std::vector<Rule::Weekday> found;
    for (const QStringView raw : QStringView(text).split(u',', Qt::SkipEmptyParts)) {
        const QStringView one = raw.trimmed();
        const int day = weekdayOf(one.right(2));
        const QStringView ahead = one.chopped(std::min<qsizetype>(2, one.size()));
        bool isNumber = true;
        const int nth = ahead.isEmpty() ? 0 : ahead.toInt(&isNumber);
        if (day == 0 || !isNumber || std::abs(nth) > 53 || (!ahead.isEmpty() && nth == 0))
            return std::nullopt;
        if (std::find(found.cbegin(), found.cend(), Rule::Weekday{nth, day}) == found.cend())
            found.push_back({nth, day});
    }
    return found.empty() ? std::nullopt : std::optional(found);
}

class Reader
{
public:
    explicit Reader(const Due &start) : m_start(start) { }

    Result<Rule> read(const QString &value)
    {
        bool hasEvery = false;
        for (const QString &raw : value.split(u';', Qt::SkipEmptyParts)) {
            const QString part = raw.trimmed().toUpper();
            const QString name = part.section(u'=', 0, 0).trimmed(), given = part.section(u'=', 1).trimmed();
            if (name == "FREQ"_L1)
                hasEvery = true;
            RAPPORT_TRY(take(name, given, part));
        }
        if (!hasEvery)
            return unreadable(Say::tr("It does not say how often (FREQ)."));
        RAPPORT_TRY(fitsTogether());
        // "The 17th, every year" means the month of the start here and in libical, and every month elsewhere:
        // it is written down.
        if (m_rule.every == Rule::Every::Year && !m_rule.monthDays.empty() && m_rule.months.empty()
            && m_rule.weeks.empty() && m_rule.yearDays.empty())
            m_rule.months = {m_start.day.month()};
        if (!m_start.time.isValid())
            m_rule.hour = m_rule.minute = std::nullopt;
        return m_rule;
    }

private:
    Result<void> take(const QString &name, const QString &given, const QString &part)
    {
        if (name.isEmpty() || name.startsWith("X-"_L1))
            return {};
        if (name == "FREQ"_L1)
            return takeEvery(given, part);
        if (name == "UNTIL"_L1)
            return takeUntil(given, part);
        if (name == "BYHOUR"_L1 || name == "BYMINUTE"_L1 || name == "BYSECOND"_L1)
            return takeTime(name, given, part);
        if (name == "RSCALE"_L1 || name == "SKIP"_L1) {
            const bool isUsual = given == "GREGORIAN"_L1 || given == "OMIT"_L1;
            return isUsual ? Result<void>()
                           : unreadable(Say::tr("It counts by another calendar (%1).").arg(part));
        }
        return takeNumbers(name, given) ? Result<void>() : badPart(part);
    }

    Result<void> takeEvery(const QString &given, const QString &part)
    {
        const auto found = std::find(kEvery.cbegin(), kEvery.cend(), given);
        if (given == "HOURLY"_L1 || given == "MINUTELY"_L1 || given == "SECONDLY"_L1)
            return tooOften();
        if (found == kEvery.cend())
            return badPart(part);
        m_rule.every = Rule::Every(found - kEvery.cbegin());
        return {};
    }

    static Error tooOften()
    {
        return unreadable(Say::tr("It comes more often than once a day."),
            Say::tr("Make one task for each time of the day."));
    }

    Result<void> takeUntil(const QString &given, const QString &part)
    {
        const auto until = readPoint(given, m_start);
        if (!until)
            return badPart(part);
        m_rule.untilIsDay = !m_start.time.isValid();
        // "Until 30 June" has all of that day in it.
        m_rule.until = until->isDay ? until->minute + kDay - 1 : until->minute;
        return {};
    }

    Result<void> takeTime(const QString &name, const QString &given, const QString &part)
    {
        bool isNumber = false;
        const int number = given.toInt(&isNumber);
        if (given.contains(u','))
            return tooOften();
        if (!isNumber || number < 0 || number > (name == "BYHOUR"_L1 ? 23 : name == "BYMINUTE"_L1 ? 59 : 60))
            return badPart(part);
        if (name == "BYHOUR"_L1)
            m_rule.hour = number;
        else if (name == "BYMINUTE"_L1)
            m_rule.minute = number;
        return {};
    }

    bool takeNumbers(const QString &name, const QString &given)
    {
        const auto into = [](std::vector<int> &list, std::optional<std::vector<int>> &&found) {
            if (found)
                list = std::move(*found);
            return found.has_value();
        };
        if (name == "INTERVAL"_L1 || name == "COUNT"_L1) {
            const auto found = numbers(given, name == "COUNT"_L1 ? 1'000'000 : 32'767, false);
            if (!found || found->size() != 1)
                return false;
            (name == "COUNT"_L1 ? m_rule.count.emplace() : m_rule.interval) = found->front();
            return true;
        }
        if (name == "WKST"_L1)
            return (m_rule.weekStart = weekdayOf(given)) != 0;
        if (name == "BYDAY"_L1) {
            const auto found = weekdays(given);
            m_rule.weekdays = found.value_or(std::vector<Rule::Weekday>());
            return found.has_value();
        }
        return name == "BYMONTH"_L1   ? into(m_rule.months, numbers(given, 12, false))
            : name == "BYMONTHDAY"_L1 ? into(m_rule.monthDays, numbers(given, 31))
            : name == "BYYEARDAY"_L1  ? into(m_rule.yearDays, numbers(given, 366))
            : name == "BYWEEKNO"_L1   ? into(m_rule.weeks, numbers(given, 53))
            : name == "BYSETPOS"_L1   ? into(m_rule.positions, numbers(given, 366))
                                      : false;
    }

    // What the standard forbids means something else to every program.
    Result<void> fitsTogether() const
    {
        using Every = Rule::Every;
        const bool hasNth = std::any_of(m_rule.weekdays.cbegin(), m_rule.weekdays.cend(),
            [](const Rule::Weekday &one) { return one.nth != 0; });
        const bool ofMonthOrYear = m_rule.every == Every::Month || m_rule.every == Every::Year;
        if (hasNth && (!ofMonthOrYear || !m_rule.weeks.empty()))
            return badPart(u"BYDAY"_s);
        if (!m_rule.monthDays.empty() && m_rule.every == Every::Week)
            return badPart(u"BYMONTHDAY"_s);
        if (!m_rule.yearDays.empty() && m_rule.every != Every::Year)
            return badPart(u"BYYEARDAY"_s);
        if (!m_rule.weeks.empty() && m_rule.every != Every::Year)
            return badPart(u"BYWEEKNO"_s);
        return {};
    }

    Due m_start;
    Rule m_rule;
};

QString joined(const std::vector<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(u',');
}

} // namespace

Error unreadable(const QString &why, const QString &help)
{
    return {Error::Code::Invalid, Say::tr("The repetition cannot be taken."), why, help, u"recurrence"_s};
}

Result<Rule> readRule(const QString &value, const Due &start) { return Reader(start).read(value); }

QString ruleText(const Rule &rule, const Due &start)
{
    QStringList parts{"FREQ="_L1 + kEvery[size_t(rule.every)]};
    if (rule.interval != 1)
        parts << u"INTERVAL=%1"_s.arg(rule.interval);
    const auto add = [&](QLatin1String name, const std::vector<int> &list) {
        if (!list.empty())
            parts << name + u'=' + joined(list);
    };
    add("BYMONTH"_L1, rule.months);
    add("BYWEEKNO"_L1, rule.weeks);
    add("BYYEARDAY"_L1, rule.yearDays);
    add("BYMONTHDAY"_L1, rule.monthDays);
    if (!rule.weekdays.empty()) {
        QStringList days;
        for (const Rule::Weekday &one : rule.weekdays)
            days << (one.nth ? QString::number(one.nth) : QString()) + kWeekdays[size_t(one.day) - 1];
        parts << "BYDAY="_L1 + days.join(u',');
    }
    if (rule.hour)
        parts << u"BYHOUR=%1"_s.arg(*rule.hour);
    if (rule.minute)
        parts << u"BYMINUTE=%1"_s.arg(*rule.minute);
    add("BYSETPOS"_L1, rule.positions);
    if (rule.count)
        parts << u"COUNT=%1"_s.arg(*rule.count);
    if (rule.until)
        parts << "UNTIL="_L1 + pointText(*rule.until, rule.untilIsDay || !start.time.isValid());
    if (rule.weekStart != 1)
        parts << "WKST="_L1 + kWeekdays[size_t(rule.weekStart) - 1];
    return parts.join(u';');
}

std::optional<Point> readPoint(const QString &text, const Due &start, const QByteArray &zone)
{
    const QString trimmed = text.trimmed().toUpper();
    const QDate day = QDate::fromString(trimmed.left(8), u"yyyyMMdd"_s);
    if (!day.isValid() || day.year() < 1)
        return std::nullopt;
    if (trimmed.size() == 8)
        return Point{minuteOf(day, {}), true};
    const QTime time = QTime::fromString(trimmed.mid(9, 4), u"HHmm"_s);
    const QString behind = trimmed.mid(13);
    const bool isUtc = behind.endsWith(u'Z');
    if (trimmed[8] != u'T' || !time.isValid() || behind.size() > 3)
        return std::nullopt;
    const QByteArray from = isUtc ? QByteArrayLiteral("UTC") : zone;
    if (from.isEmpty() || start.zone.isEmpty() || from == start.zone || !start.time.isValid())
        return Point{minuteOf(day, time), false};
    const Due there = Due::at(Due{day, time, from}.instant(QTimeZone::utc()), start.zone, QTimeZone::utc());
    return Point{minuteOf(there.day, there.time), false};
}

QString pointText(Minute minute, bool isDay)
{
    const QString day = dayOf(minute).toString(u"yyyyMMdd"_s);
    return isDay ? day : QString(day + u'T' + timeOf(minute).toString(u"HHmm"_s) + "00"_L1);
}

} // namespace rapport::rules::detail
