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

QString say(const char *sentence) { return QCoreApplication::translate("Phone", sentence); }

QString digitsExpected(qsizetype found, qsizetype expected)
{
    return QCoreApplication::translate("Phone", "%1 digits, %2 expected.").arg(found).arg(expected);
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

QString problemOf(const PhoneNumber &number)
{
    std::string region;
    plans().GetRegionCodeForCountryCode(number.country_code(), &region);
    const qsizetype found = nationalLength(number), expected = expectedLength(region);
    switch (plans().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return say("No country has this code.");
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: {
        std::string digits;
        plans().GetNationalSignificantNumber(number, &digits);
        if (region != "CN" || digits.front() != '1')
            return say("The area code is missing.");
        return digitsExpected(found, expected);
    }
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::TOO_LONG:
    case PhoneNumberUtil::INVALID_LENGTH:
        return expected > 0 && expected != found ? digitsExpected(found, expected)
                                                 : say("The number of digits is wrong.");
    case PhoneNumberUtil::IS_POSSIBLE:
        break;
    }
    if (region == "CN" && number.national_number() >= 10000000000U && found != expected)
        return digitsExpected(found, expected);
    return say("No number of this country starts like this.");
}

} // namespace

PhoneCheck parse(const QString &text, const QString &digits, const QString &extension, QStringView region)
{
    const std::string home = region.toString().toUpper().toStdString();
    PhoneNumber number;
    const auto outcome = plans().Parse(text.toStdString(), home, &number);
    if (outcome == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR) {
        return wrong(
            text.startsWith(u'+') ? say("No country has this code.") : say("The country code is missing."));
    }
    if (outcome == PhoneNumberUtil::TOO_LONG_NSN)
        return wrong(say("This is too long for a phone number."));
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
    PhoneNumber service;
    if (!text.startsWith(u'+')
        && plans().Parse(digits.toStdString(), home, &service) == PhoneNumberUtil::NO_PARSING_ERROR
        && shortPlans().IsValidShortNumberForRegion(service, home)) {
        PhoneCheck check;
        check.ok = true;
        check.national = digits;
        return check;
    }
    return wrong(
        outcome == PhoneNumberUtil::NO_PARSING_ERROR ? problemOf(number) : say("This is no phone number."));
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
            = region == u"CN" ? digitsExpected(digits.size(), 11) : say("The number of digits is wrong.");
    }
    if (check.ok && !extension.isEmpty())
        check.national += u" ext. "_s + extension;
    return check;
}

QString format(QStringView e164, QStringView) { return e164.toString(); }

#endif

} // namespace rapport::phone
