// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "core/base/phone_plan.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapport {

namespace {

constexpr int kShortest = 3; // digits of the shortest service numbers
constexpr qsizetype kLongestText = 100;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phone)
};

PhoneCheck wrong(const QString &problem)
{
    PhoneCheck check;
    check.problem = problem;
    return check;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

qsizetype digitCount(QStringView text) { return std::count_if(text.begin(), text.end(), isDigit); }

// 13800138000.0 is how a spreadsheet's number becomes text; the nought is not part of it.
void dropDecimals(QString &text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    if (point < 1 || !std::all_of(text.cbegin(), text.cbegin() + point, isDigit))
        return;
    if (point < text.size() - 1
        && std::all_of(text.cbegin() + point + 1, text.cend(), [](QChar c) { return c == u'0'; }))
        text.truncate(point);
}

// 1.38e+10: the last digits are lost for good.
bool isRounded(QStringView text)
{
    const qsizetype e = text.indexOf(u'e');
    if (e < 1 || e + 1 >= text.size())
        return false;
    const QStringView power = text.sliced(e + 1);
    const QStringView digits = power.front() == u'+' || power.front() == u'-' ? power.sliced(1) : power;
    const auto isFraction = [](QChar c) { return isDigit(c) || c == u'.'; };
    return !digits.isEmpty() && digits.size() <= 2 && std::all_of(digits.begin(), digits.end(), isDigit)
        && std::all_of(text.begin(), text.begin() + e, isFraction);
}

// Takes the extension off: "010-62345678转8001", "… ext. 12", "… x12", "… #12".
QString takeExtension(QString &text)
{
    static constexpr QStringView marks[]
        = {u"转分机", u"分机号", u"分机", u"内线", u"转", u"extension", u"ext.", u"ext", u"x", u"#"};
    for (const QStringView mark : marks) {
        const qsizetype at = text.lastIndexOf(mark);
        if (at < kShortest)
            continue;
        const QStringView rest = QStringView(text).sliced(at + mark.size());
        const QString digits = text::phoneDigits(rest);
        const bool isPlain = std::all_of(rest.begin(), rest.end(), [](QChar c) { return !c.isLetter(); });
        if (digits.isEmpty() || digits.size() > 7 || !isPlain)
            continue;
        text.truncate(at);
        return digits;
    }
    return {};
}

// "Tel: 010-62345678": a label in front is no part of the number.
void dropLabel(QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0 && digitCount(QStringView(text).first(colon)) == 0)
        text.remove(0, colon + 1);
    text = text.trimmed();
}

PhoneCheck refuse(QStringView folded, qsizetype digits)
{
    if (isRounded(folded))
        return wrong(Say::tr("The spreadsheet rounded this number, and its last digits are lost."));
    if (folded.contains(u'*'))
        return wrong(Say::tr("Digits are hidden behind asterisks."));
    if (digits == 0)
        return wrong(Say::tr("This holds no digits."));
    if (std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); }))
        return wrong(Say::tr("This holds letters."));
    if (digits < kShortest)
        return wrong(Say::tr("This is too short for a phone number."));
    return {};
}

} // namespace

QStringList splitPhones(QStringView raw)
{
    QStringList found;
    const QString folded = text::fold(raw.first(std::min<qsizetype>(raw.size(), 20 * kLongestText)));
    QStringView part = folded;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QString text = part.sliced(start, end - start).trimmed().toString();
        if (!text.isEmpty())
            found.append(text);
    };
    for (qsizetype i = 0; i < part.size(); ++i) {
        const QChar c = part[i];
        const bool isSure = c == u'、' || c == u';' || c == u',' || c == u'|' || c == u'，';
        const bool isMaybe = c == u'/' || c == u'\\' || c == u'或';
        // 010/62345678 is one number, 13800138000/13900139000 are two.
        if (!isSure
            && !(
                isMaybe && digitCount(part.sliced(start, i - start)) >= 7 && digitCount(part.sliced(i)) >= 5))
            continue;
        take(i);
        start = i + 1;
    }
    take(part.size());
    return found;
}

PhoneCheck checkPhone(QStringView raw, QStringView region)
{
    if (raw.size() > kLongestText)
        return wrong(Say::tr("This is too long for a phone number."));
    if (phone::isChineseMobile(raw) && region == u"CN")
        return phone::chineseMobile(raw);
    const QStringList parts = splitPhones(raw);
    if (parts.size() > 1)
        return wrong(Say::tr("There is more than one number here."));
    QString text = parts.isEmpty() ? QString() : parts.front();
    dropLabel(text);
    dropDecimals(text);
    const QString extension = isRounded(text) ? QString() : takeExtension(text);
    const QString digits = text::phoneDigits(text);
    if (const PhoneCheck refused = refuse(text, digits.size()); !refused.problem.isEmpty())
        return refused;
    PhoneCheck check = phone::parse(text, digits, extension, region);
    if (check.ok)
        check.extension = extension;
    return check;
}

QString formatPhone(QStringView e164, QStringView region)
{
    if (e164.startsWith(u"+86") && region == u"CN" && phone::isChineseMobile(e164.sliced(3)))
        return phone::chineseMobile(e164.sliced(3)).national;
    return phone::format(e164, region);
}

} // namespace rapport
