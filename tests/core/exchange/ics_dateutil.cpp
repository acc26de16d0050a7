// SPDX-License-Identifier: GPL-3.0-or-later
// Our occurrences against those of python-dateutil, another engine altogether, on one wall clock.
#include "core/rules/recurrence.h"

#include "tests/core/exchange/ics_help.h"
#include "tests/core/exchange/ics_random.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEach = 10;

std::vector<Due> ours(const QString &value, const Due &start)
{
    const auto series = rules::Recurrence::read("RRULE:"_L1 + value, start);
    if (!series)
        FAIL(series.error().text().toStdString());
    return series->between(start.day, start.day.addYears(4), kEach);
}

// Where dateutil and the standard (or libical, where it leaves a choice) are apart. Empty: nowhere.
QString differenceOf(const RandomRule &rule)
{
    if (rule.has("FREQ=YEARLY") && rule.has("BYMONTHDAY") && !rule.has("BYMONTH="))
        return u"every month in dateutil, that of the start here and in libical"_s;
    static const QRegularExpression shared(u"BYWEEKNO=([^;]*,)?-?(1|5[23])(,|;|$)"_s);
    if (rule.value.contains(shared) || (rule.has("BYWEEKNO") && rule.has("BYSETPOS")))
        return u"dateutil cuts the weeks that two years share at New Year"_s;
    static const QRegularExpression numbered(u"BYDAY=([^;]*,)?-?\\d"_s), plain(u"BYDAY=([^;]*,)?[A-Z]"_s);
    if (rule.value.contains(numbered) && rule.value.contains(plain))
        return u"dateutil wants a day to be both a numbered and a plain weekday of the rule"_s;
    if (rule.has("FREQ=WEEKLY") && rule.has("BYSETPOS"))
        return u"in dateutil the first week begins with the start"_s;
    return {};
}

struct Asked {
    QString value, start, expected;
};

} // namespace

TEST_CASE("10,000 rules come on the days that dateutil finds")
{
    RandomRules random(2445);
    std::vector<Asked> asked;
    std::map<QString, int> left;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"rules.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    while (asked.size() < 10'000) {
        RandomRule rule = random.draw();
        const std::vector<Due> first = ours(rule.value.section(u";COUNT"_s, 0, 0), rule.start);
        if (first.size() < 2)
            continue;
        rule.start = first[1]; // one that the rule hits: RFC 5545 leaves the others open
        if (const QString reason = differenceOf(rule); !reason.isEmpty()) {
            ++left[reason];
            continue;
        }
        if (rule.untilMinutes >= 0) {
            const QDateTime end = QDateTime(
                rule.start.day, rule.start.time.isValid() ? rule.start.time : QTime(0, 0), Qt::UTC)
                                      .addSecs(60LL * rule.untilMinutes);
            rule.value += ";UNTIL="_L1 + end.toString(rule.isDay() ? u"yyyyMMdd"_s : u"yyyyMMdd'T'HHmmss"_s);
        }
        QStringList days;
        for (const Due &due : ours(rule.value, rule.start))
            days << (due.time.isValid() ? due.text() : due.text() + "T00:00"_L1);
        asked.push_back({rule.value, rule.start.text(), days.join(u' ')});
        file.write(u"%1\t%2\t%3\n"_s.arg(rule.value, rule.start.text()).arg(days.size()).toUtf8());
    }
    file.close();
    const auto out = python(u"expand_rules.py"_s, {file.fileName()});
    if (!out)
        return;
    const QStringList lines = QString::fromUtf8(*out).split(u'\n');
    REQUIRE(lines.size() == qsizetype(asked.size()) + 1);
    int wrong = 0;
    for (size_t i = 0; i < asked.size(); ++i) {
        if (lines[qsizetype(i)] == "IndexError"_L1)
            ++left[u"dateutil breaks off at a 53rd weekday"_s];
        else if (lines[qsizetype(i)] != asked[i].expected && ++wrong <= 15)
            std::printf("%s %s\n  ours   %s\n  theirs %s\n", qPrintable(asked[i].start),
                qPrintable(asked[i].value), qPrintable(asked[i].expected), qPrintable(lines[qsizetype(i)]));
    }
    std::printf("dateutil: %d rules, %d unlike\n",
        int(asked.size()) - left[u"dateutil breaks off at a 53rd weekday"_s], wrong);
    for (const auto &[reason, count] : left)
        std::printf("  %d more rules not compared: %s\n", count, qPrintable(reason));
    CHECK(wrong == 0);
}
