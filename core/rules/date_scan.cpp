// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/date_scan.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport::rules::detail {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

int monthOf(QStringView word)
{
    static constexpr QStringView months[] = {u"january", u"february", u"march", u"april", u"may", u"june",
        u"july", u"august", u"september", u"october", u"november", u"december"};
    if (word.size() < 3)
        return 0;
    for (int i = 0; i < 12; ++i) {
        if (months[i].startsWith(word))
            return i + 1;
    }
    return word == u"sept" ? 9 : 0;
}

bool isNoise(QStringView word)
{
    static constexpr QStringView words[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun", u"monday",
        u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"tues", u"thur", u"thurs",
        u"of", u"at", u"st", u"nd", u"rd", u"th", u"t", u"星期一", u"星期二", u"星期三", u"星期四", u"星期五",
        u"星期六", u"星期日", u"星期天", u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日", u"日",
        u"号", u"月"};
    return std::ranges::find(words, word) != std::end(words);
}

// Reads "15:04:05.250" or "3点30分" starting at `i`; leaves `i` behind it.
bool takeTime(QStringView text, qsizetype &i, Scan &scan)
{
    qsizetype at = i;
    int parts[4] = {0, 0, 0, 0};
    int count = 0;
    while (count < 4 && at < text.size() && isDigit(text[at])) {
        qsizetype end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        QStringView digits = text.sliced(at, end - at);
        if (count < 3 && digits.size() > 2)
            return false;
        if (count == 3)
            digits = digits.first(std::min<qsizetype>(digits.size(), 3));
        parts[count] = count == 3 ? digits.toString().leftJustified(3, u'0').toInt() : digits.toInt();
        ++count;
        at = end;
        if (at >= text.size())
            break;
        const QChar c = text[at];
        const bool goesOn = (count == 3 && (c == u'.' || c == u',')) || c == u':' || c == u'点' || c == u'时'
            || c == u'分' || c == u'秒';
        if (!goesOn || (count == 1 && c != u':' && c != u'点' && c != u'时'))
            break;
        ++at;
    }
    if (count < 2 && !(at > i && (text[at - 1] == u'点' || text[at - 1] == u'时')))
        return false;
    scan.time = QTime(parts[0], parts[1], parts[2], parts[3]);
    scan.failed = scan.failed || !scan.time.isValid();
    i = at;
    return true;
}

bool isTimeAhead(QStringView text, qsizetype i)
{
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i < text.size() && (text[i] == u':' || text[i] == u'点' || text[i] == u'时');
}

// "+08:00", "+0800", "+8" behind a time.
bool takeOffset(QStringView text, qsizetype &i, Scan &scan)
{
    const int sign = text[i] == u'-' ? -1 : 1;
    qsizetype at = i + 1;
    QString digits;
    while (at < text.size() && (isDigit(text[at]) || text[at] == u':')) {
        if (isDigit(text[at]))
            digits += text[at];
        ++at;
    }
    if (digits.isEmpty() || digits.size() > 4)
        return false;
    const int hours = digits.size() <= 2 ? digits.toInt() : digits.chopped(2).toInt();
    const int minutes = digits.size() <= 2 ? 0 : digits.last(2).toInt();
    if (hours > 14 || minutes > 59)
        return false;
    scan.offset = sign * (hours * 3600 + minutes * 60);
    i = at;
    return true;
}

void takeWord(QStringView word, Scan &scan)
{
    const bool afternoon
        = word == u"pm" || word == u"p.m." || word == u"下午" || word == u"晚上" || word == u"晚";
    const bool morning
        = word == u"am" || word == u"a.m." || word == u"上午" || word == u"早上" || word == u"凌晨";
    if (afternoon || morning) {
        if (scan.time.isValid()) {
            const int hour = scan.time.hour();
            if (afternoon && hour < 12)
                scan.time = scan.time.addSecs(12 * 3600);
            else if (morning && hour == 12)
                scan.time = scan.time.addSecs(-12 * 3600);
        }
        return;
    }
    if (word == u"z" || word == u"utc" || word == u"gmt") {
        scan.offset = 0;
        return;
    }
    if (const int month = monthOf(word); month && !scan.month) {
        scan.month = month;
        scan.monthAt = qsizetype(scan.numbers.size());
        return;
    }
    scan.failed = scan.failed || !isNoise(word);
}

// Chinese half-day words go behind the time, where English has them.
QString tidied(const QString &text)
{
    QString folded = text::fold(text);
    for (const QStringView word : {u"下午", u"上午", u"晚上", u"早上", u"凌晨"}) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            continue;
        folded.remove(at, word.size());
        folded.insert(at, u' ');
        folded += u' ' + word;
    }
    return folded;
}

} // namespace

Scan scanDate(const QString &text)
{
    Scan found;
    const QString folded = tidied(text);
    const QStringView view = folded;
    for (qsizetype i = 0; i < view.size() && !found.failed;) {
        const QChar c = view[i];
        if (isDigit(c)) {
            if (found.time.isNull() && isTimeAhead(view, i) && takeTime(view, i, found))
                continue;
            const qsizetype start = i;
            while (i < view.size() && isDigit(view[i]))
                ++i;
            if (i - start > 8) {
                found.failed = true;
                break;
            }
            found.numbers.push_back({view.sliced(start, i - start).toInt(), int(i - start)});
            if (i < view.size() && found.numbers.size() == 1)
                found.mark = view[i];
            found.hasYearSign = found.hasYearSign || (i < view.size() && view[i] == u'年');
        } else if (c == u'年' || c == u'月' || c == u'日' || c == u'号' || c == u'-' || c == u'/' || c == u'.'
            || c == u',' || c == u' ' || c == u'+' || c == u'\'') {
            if (found.time.isValid() && (c == u'+' || c == u'-') && i + 1 < view.size()
                && isDigit(view[i + 1]) && takeOffset(view, i, found))
                continue;
            ++i;
        } else if (c.isLetter()) {
            const qsizetype start = i;
            while (i < view.size()
                && (view[i].isLetter() || (view[i] == u'.' && i + 1 < view.size() && view[i + 1].isLetter())))
                ++i;
            takeWord(view.sliced(start, i - start), found);
        } else {
            found.failed = true;
        }
    }
    return found;
}

bool readIsoDate(const QString &text, DateTimeText &out)
{
    const qsizetype size = text.size();
    if (size < 10 || size > 24 || text[4] != u'-' || text[7] != u'-')
        return false;
    const QStringView view = text;
    const auto number = [&](qsizetype at, qsizetype count) {
        int value = 0;
        for (qsizetype i = at; i < at + count; ++i) {
            if (!isDigit(view[i]))
                return -1;
            value = value * 10 + (view[i].unicode() - u'0');
        }
        return value;
    };
    out.date = QDate(number(0, 4), number(5, 2), number(8, 2));
    if (!out.date.isValid())
        return false;
    if (size == 10)
        return true;
    if (size < 16 || (text[10] != u'T' && text[10] != u' ') || text[13] != u':')
        return false;
    if (size == 16) {
        out.time = QTime(number(11, 2), number(14, 2));
        return out.time.isValid();
    }
    if (size != 24 || text[23] != u'Z' || text[16] != u':' || text[19] != u'.')
        return false;
    out.time = QTime(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    out.offset = 0;
    return out.time.isValid();
}

QDate dayOfOneNumber(const Part &part, DateOrder order)
{
    if (part.digits == 8) {
        const QDate date(part.number / 10000, part.number / 100 % 100, part.number % 100);
        if (date.isValid() && date.year() >= 1000)
            return date;
        const int a = part.number / 1000000, b = part.number / 10000 % 100, year = part.number % 10000;
        return order == DateOrder::MonthFirst ? QDate(year, a, b) : QDate(year, b, a);
    }
    if (part.digits == 5 && part.number >= 10000 && part.number <= 80000)
        return QDate(1899, 12, 30).addDays(part.number); // a spreadsheet's count of days
    return {};
}

} // namespace rapport::rules::detail
