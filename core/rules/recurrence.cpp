// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence.h"

#include "core/rules/recurrence_data.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapport::rules {

using namespace detail;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

void insert(std::vector<Minute> &sorted, Minute minute)
{
    const auto at = std::lower_bound(sorted.begin(), sorted.end(), minute);
    if (at == sorted.end() || *at != minute)
        sorted.insert(at, minute);
}

bool holdsMinute(const std::vector<Minute> &sorted, Minute minute)
{
    return std::binary_search(sorted.cbegin(), sorted.cend(), minute);
}

// One property: NAME;PARAMETER=...:value.
struct Line {
    QString name, value;
    QByteArray zone;

    explicit Line(const QString &text)
    {
        const qsizetype colon = text.indexOf(u':');
        const QStringList head = text.left(colon).split(u';');
        name = head.front().trimmed().toUpper();
        value = colon < 0 ? QString() : text.mid(colon + 1).trimmed();
        for (const QString &parameter : head.mid(1)) {
            if (parameter.startsWith("TZID="_L1, Qt::CaseInsensitive))
                zone = parameter.mid(5).remove(u'"').toUtf8();
        }
    }
};

void addPoints(QStringList &lines, QLatin1String name, const std::vector<Minute> &points, bool isDay)
{
    if (points.empty())
        return;
    QStringList texts;
    for (const Minute minute : points)
        texts << pointText(minute, isDay);
    lines << name + u':' + texts.join(u',');
}

} // namespace

Minute Recurrence::Data::minute(const Due &due) const
{
    return minuteOf(due.day, isTimed() && due.time.isValid() ? due.time : isTimed() ? start.time : QTime());
}

Minute Recurrence::Data::timeOfDay() const
{
    return isTimed() ? minuteOf(start.day, start.time) - minuteOf(start.day, {}) : 0;
}

Minute Recurrence::Data::cut(Minute minute) const { return isTimed() ? minute : minuteOf(dayOf(minute), {}); }

Due Recurrence::Data::due(Minute minute) const
{
    return isTimed() ? Due{dayOf(minute), timeOf(minute), start.zone} : Due{dayOf(minute), {}};
}

bool Recurrence::Data::isOut(Minute minute) const
{
    return holdsMinute(except, minute)
        || (!exceptDays.empty() && holdsMinute(exceptDays, minuteOf(dayOf(minute), {})));
}

Result<void> Recurrence::Data::take(const QString &text)
{
    const Line line(text);
    const auto part = [](const QString &name) {
        return unreadable(Say::tr("Its part “%1” is not understood.").arg(name.left(80)));
    };
    if (line.name == "RRULE"_L1) {
        RAPPORT_ASSIGN(Rule rule, readRule(line.value, start));
        rules.push_back(std::move(rule));
        return rules.size() > 20 ? unreadable(Say::tr("It has more than 20 rules.")) : Result<void>();
    }
    if (line.name != "RDATE"_L1 && line.name != "EXDATE"_L1)
        return part(text);
    for (const QString &one : line.value.split(u',', Qt::SkipEmptyParts)) {
        const auto point = readPoint(one.section(u'/', 0, 0), start, line.zone);
        if (!point)
            return part(line.name + u':' + one);
        if (line.name == "RDATE"_L1)
            insert(more, point->isDay ? point->minute + timeOfDay() : cut(point->minute));
        else if (point->isDay && isTimed())
            insert(exceptDays, point->minute);
        else
            insert(except, cut(point->minute));
    }
    return {};
}

// All sources of occurrences side by side, the earliest first.
std::vector<Minute> Recurrence::Data::collect(Minute from, Minute to, size_t limit) const
{
    std::vector<RuleWalk> walks;
    walks.reserve(rules.size());
    for (const Rule &rule : rules)
        walks.emplace_back(rule, first(), from, to);
    std::vector<Minute> single = more;
    insert(single, first());
    auto next = std::lower_bound(single.cbegin(), single.cend(), from);
    std::vector<Minute> found;
    while (found.size() < limit) {
        Minute least = next == single.cend() ? std::numeric_limits<Minute>::max() : *next;
        for (const RuleWalk &walk : walks)
            least = std::min(least, walk.now().value_or(least));
        if (least > to || least == std::numeric_limits<Minute>::max())
            break;
        for (RuleWalk &walk : walks) {
            if (walk.now() == least)
                walk.next();
        }
        if (next != single.cend() && *next == least)
            ++next;
        if (!isOut(least))
            found.push_back(least);
    }
    return found;
}

Result<Recurrence> Recurrence::read(const QString &lines, const Due &start)
{
    if (start.isNull())
        return unreadable(Say::tr("It has no day to begin with."), Say::tr("Give the first one a date."));
    auto data = std::make_shared<Data>();
    data->start = start;
    for (const QString &raw : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = raw.trimmed();
        if (!text.isEmpty())
            RAPPORT_TRY(data->take(text));
    }
    Recurrence read;
    read.m_data = std::move(data);
    return read;
}

QString Recurrence::lines() const
{
    QStringList lines;
    for (const Rule &rule : m_data->rules)
        lines << "RRULE:"_L1 + ruleText(rule, m_data->start);
    addPoints(lines, "RDATE"_L1, m_data->more, !m_data->isTimed());
    addPoints(lines, "EXDATE"_L1, m_data->except, !m_data->isTimed());
    addPoints(lines, "EXDATE;VALUE=DATE"_L1, m_data->exceptDays, true);
    return lines.join(u'\n');
}

Due Recurrence::start() const { return m_data->start; }

bool Recurrence::isEndless() const
{
    return std::any_of(m_data->rules.cbegin(), m_data->rules.cend(),
        [](const Rule &rule) { return !rule.count && !rule.until; });
}

std::vector<Due> Recurrence::between(const QDate &from, const QDate &to, int limit) const
{
    std::vector<Due> found;
    if (!from.isValid() || !to.isValid() || to < from || limit < 1)
        return found;
    const Minute end = minuteOf(to, {}) + kDay - 1;
    for (const Minute minute : m_data->collect(minuteOf(from, {}), end, size_t(limit)))
        found.push_back(m_data->due(minute));
    return found;
}

std::optional<Due> Recurrence::after(const Due &occurrence) const
{
    const Minute from = m_data->minute(occurrence) + (m_data->isTimed() ? 1 : kDay);
    const auto found = m_data->collect(from, std::numeric_limits<Minute>::max() - 1, 1);
    return found.empty() ? std::nullopt : std::optional(m_data->due(found.front()));
}

bool Recurrence::holds(const Due &occurrence) const
{
    if (occurrence.isNull() || occurrence.time.isValid() != m_data->isTimed())
        return false;
    const Minute minute = m_data->minute(occurrence);
    return !m_data->collect(minute, minute, 1).empty();
}

bool Recurrence::isExcluded(const Due &occurrence) const { return m_data->isOut(m_data->minute(occurrence)); }

void Recurrence::exclude(const Due &occurrence)
{
    auto data = std::make_shared<Data>(*m_data);
    insert(data->except, data->minute(occurrence));
    m_data = std::move(data);
}

void Recurrence::endBefore(const Due &occurrence)
{
    auto data = std::make_shared<Data>(*m_data);
    const Minute end = data->minute(occurrence);
    for (Rule &rule : data->rules) {
        if (rule.count) {
            int kept = 0;
            for (RuleWalk walk(rule, data->first(), data->first()); walk.now() && *walk.now() < end;
                 walk.next())
                ++kept;
            rule.count = kept;
        } else if (!rule.until || *rule.until >= end) {
            rule.until = end - 1;
            rule.untilIsDay = !data->isTimed();
        }
    }
    std::erase_if(data->rules,
        [&](const Rule &rule) { return rule.count == 0 || (rule.until && *rule.until < data->first()); });
    std::erase_if(data->more, [&](Minute minute) { return minute >= end; });
    if (data->first() >= end)
        insert(data->except, data->first());
    m_data = std::move(data);
}

} // namespace rapport::rules
