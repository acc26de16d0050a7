// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_plan.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef RAPPORT_HAS_PHONENUMBER
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace rapport::phone {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phone)
};

QString digitsExpected(qsizetype found, qsizetype expected)
{
    return Say::tr("%1 digits, %2 expected.").arg(found).arg(expected);
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

bool isChineseMobile(QStringView text)
{
    if (text.size() != 11 || text[0] != u'1' || !std::all_of(text.begin(), text.end(), isDigit))
        return false;
    // Only ranges that are in use as a whole; what is left goes the long way.
    const char16_t second = text[1].unicode(), third = text[2].unicode();
    switch (second) {
    case u'3':
    case u'8':
        return true;
    case u'5':
        return third != u'4';
    case u'7':
        return third >= u'5' && third <= u'8';
    case u'9':
        return third == u'1' || third == u'3' || third == u'5' || third >= u'8';
    default:
        return false;
    }
}

PhoneCheck chineseMobile(QStringView text)
{
    PhoneCheck check;
    check.ok = true;
    check.e164 = u"+86" + text.toString();
    check.national = text.first(3) + u" " + text.sliced(3, 4) + u" " + text.sliced(7);
    return check;
}

#ifdef RAPPORT_HAS_PHONENUMBER

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using i18n::phonenumbers::ShortNumberInfo;

const PhoneNumberUtil &plans() { return *PhoneNumberUtil::GetInstance(); }

const ShortNumberInfo &shortPlans()
{
    static const ShortNumberInfo info;
    return info;
}

PhoneCheck wrong(const QString &problem)
{
    PhoneCheck check;
    check.problem = problem;
    return check;
}

QString written(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string out;
    plans().Format(number, format, &out);
    return QString::fromStdString(out);
}

qsizetype nationalLength(const PhoneNumber &number)
{
    std::string digits;
    plans().GetNationalSignificantNumber(number, &digits);
    return static_cast<qsizetype>(digits.size());
}

// How many digits a mobile number of that country has; 0 when unknown.
qsizetype expectedLength(const std::string &region)
{
    PhoneNumber example;
    return plans().GetExampleNumberForType(region, PhoneNumberUtil::MOBILE, &example)
        ? nationalLength(example)
        : 0;
}

// China's plan knows numbers of nearly every length, so what was meant shows in the first digits.
QString chineseProblem(const QString &digits)
{
    if (digits.size() != 11 && digits.startsWith(u'1') && digits.size() > 6)
        return digitsExpected(digits.size(), 11);
    if ((digits.size() == 7 || digits.size() == 8) && digits.front() >= u'2' && digits.front() <= u'8')
        return Say::tr("The area code is missing.");
    return {};
}

QString problemOf(const PhoneNumber &number)
{
    std::string region, digits;
    plans().GetRegionCodeForCountryCode(number.country_code(), &region);
    plans().GetNationalSignificantNumber(number, &digits);
    if (region == "CN") {
        if (const QString problem = chineseProblem(QString::fromStdString(digits)); !problem.isEmpty())
            return problem;
    }
    const qsizetype found = static_cast<qsizetype>(digits.size()), expected = expectedLength(region);
    switch (plans().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Say::tr("No country has this code.");
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return Say::tr("The area code is missing.");
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::TOO_LONG:
    case PhoneNumberUtil::INVALID_LENGTH:
        return expected > 0 && expected != found ? digitsExpected(found, expected)
                                                 : Say::tr("The number of digits is wrong.");
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    }
    return Say::tr("No number of this country starts like this.");
}

// Hotlines and carriers: 110, 10086, 12345, 95588, 96500.
bool isChineseService(const QString &digits)
{
    if (digits.size() == 3)
        return digits.startsWith(u'1');
    return (digits.size() == 5 || digits.size() == 6)
        && (digits.startsWith(u"10") || digits.startsWith(u"11") || digits.startsWith(u"12")
            || digits.startsWith(u"95") || digits.startsWith(u"96"));
}

bool isService(const QString &digits, const std::string &home)
{
    if (home == "CN")
        return isChineseService(digits);
    PhoneNumber number;
    return plans().Parse(digits.toStdString(), home, &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && shortPlans().IsValidShortNumberForRegion(number, home);
}

} // namespace

PhoneCheck parse(const QString &text, const QString &digits, const QString &extension, QStringView region)
{
    const std::string home = region.toString().toUpper().toStdString();
    PhoneNumber number;
    const auto outcome = plans().Parse(text.toStdString(), home, &number);
    if (outcome == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR) {
        return wrong(text.startsWith(u'+') ? Say::tr("No country has this code.")
                                           : Say::tr("The country code is missing."));
    }
    if (outcome == PhoneNumberUtil::TOO_LONG_NSN)
        return wrong(Say::tr("This is too long for a phone number."));
    if (outcome == PhoneNumberUtil::NO_PARSING_ERROR && plans().IsValidNumber(number)) {
        if (!extension.isEmpty())
            number.set_extension(extension.toStdString());
        PhoneCheck check;
        check.ok = true;
        check.national = written(number, PhoneNumberUtil::NATIONAL);
        number.clear_extension();
        check.e164 = written(number, PhoneNumberUtil::E164);
        return check;
    }
    if (!text.startsWith(u'+') && isService(digits, home)) {
        PhoneCheck check;
        check.ok = true;
        check.national = digits;
        return check;
    }
    return wrong(outcome == PhoneNumberUtil::NO_PARSING_ERROR ? problemOf(number)
                                                              : Say::tr("This is no phone number."));
}

QString format(QStringView e164, QStringView region)
{
    PhoneNumber number;
    if (!e164.startsWith(u'+')
        || plans().Parse(e164.toString().toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164.toString();
    std::string from;
    plans().GetRegionCodeForNumber(number, &from);
    const bool isHome = QString::fromStdString(from) == region;
    return written(number, isHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

#else

PhoneCheck parse(const QString &text, const QString &digits, const QString &extension, QStringView region)
{
    // Without numbering plans: an international number is taken as it is, another only at home in China.
    PhoneCheck check;
    const bool isInternational = text.startsWith(u'+') || digits.startsWith(u"00");
    const QString number = digits.startsWith(u"00") ? digits.sliced(2) : digits;
    const QString local = number.startsWith(u"86") ? number.sliced(2) : number;
    if (region == u"CN" && isChineseMobile(local)) {
        check = chineseMobile(local);
    } else if (isInternational && number.size() >= 8 && number.size() <= 15) {
        check.ok = true;
        check.e164 = u"+"_s + number;
        check.national = check.e164;
    } else if (!isInternational && digits.size() >= 3 && digits.size() <= 13) {
        check.ok = true;
        check.national = digits;
    } else {
        check.problem
            = region == u"CN" ? digitsExpected(digits.size(), 11) : Say::tr("The number of digits is wrong.");
    }
    if (check.ok && !extension.isEmpty())
        check.national += u" ext. "_s + extension;
    return check;
}

QString format(QStringView e164, QStringView) { return e164.toString(); }

#endif

} // namespace rapport::phone
