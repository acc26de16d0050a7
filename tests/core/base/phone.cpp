// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/phone.h"
#include "core/base/phone_plan.h"
#include "core/base/text.h"

#include <vector>

using namespace Qt::StringLiterals;
using namespace rapport;

TEST_CASE("Numbers are understood however they are written")
{
    struct Case {
        QString raw, region, e164;
    };
    const std::vector<Case> cases{
        {u"13800138000"_s, u"CN"_s, u"+8613800138000"_s},
        {u"138 0013 8000"_s, u"CN"_s, u"+8613800138000"_s},
        {u"138-0013-8000"_s, u"CN"_s, u"+8613800138000"_s},
        {u"+86 13800138000"_s, u"DE"_s, u"+8613800138000"_s},
        {u"0086-13800138000"_s, u"CN"_s, u"+8613800138000"_s},
        {u"１３８００１３８０００"_s, u"CN"_s, u"+8613800138000"_s},
        {u"13800138000.0"_s, u"CN"_s, u"+8613800138000"_s},
        {u"手机：13800138000"_s, u"CN"_s, u"+8613800138000"_s},
        {u"19912345678"_s, u"CN"_s, u"+8619912345678"_s},
        {u"16212345678"_s, u"CN"_s, u"+8616212345678"_s},
        {u"010-62345678"_s, u"CN"_s, u"+861062345678"_s},
        {u"(0755) 8234 5678"_s, u"CN"_s, u"+8675582345678"_s},
        {u"400-810-8888"_s, u"CN"_s, u"+864008108888"_s},
        {u"+852 2345 6789"_s, u"CN"_s, u"+85223456789"_s},
        {u"+886 912 345 678"_s, u"CN"_s, u"+886912345678"_s},
        {u"030 901820"_s, u"DE"_s, u"+4930901820"_s},
        {u"+44 20 7946 0958"_s, u"CN"_s, u"+442079460958"_s},
        {u"(650) 253-0000"_s, u"US"_s, u"+16502530000"_s},
    };
    for (const auto &[raw, region, e164] : cases) {
        INFO(raw.toStdString());
        const PhoneCheck check = checkPhone(raw, region);
        CHECK(check.ok);
        CHECK(check.e164 == e164);
        CHECK(check.problem == QString());
    }
}

TEST_CASE("Extensions and service numbers are kept apart")
{
    for (const QString &raw : {u"010-62345678转8001"_s, u"010-62345678 ext. 8001"_s, u"010-62345678x8001"_s,
             u"01062345678#8001"_s, u"010-62345678 转分机 8001"_s}) {
        INFO(raw.toStdString());
        const PhoneCheck check = checkPhone(raw, u"CN");
        CHECK(check.e164 == u"+861062345678"_s);
        CHECK(check.extension == u"8001"_s);
        CHECK(check.national.contains(u"8001"_s));
    }
    const PhoneCheck bank = checkPhone(u"95588", u"CN");
    CHECK(bank.ok);
    CHECK(bank.e164.isEmpty());
    CHECK(bank.national == u"95588"_s);
    CHECK(checkPhone(u"12345", u"CN").ok);
}

TEST_CASE("A number that cannot be called says why")
{
    struct Case {
        QString raw, problem;
    };
    const std::vector<Case> cases{
        {u"13800138"_s, u"8 digits, 11 expected."_s},
        {u"1380013800"_s, u"10 digits, 11 expected."_s},
        {u"138001380001"_s, u"12 digits, 11 expected."_s},
        {u"1.38E+10"_s, u"The spreadsheet rounded this number, and its last digits are lost."_s},
        {u"138****8000"_s, u"Digits are hidden behind asterisks."_s},
        {u"62345678"_s, u"The area code is missing."_s},
        {u"-"_s, u"This holds no digits."_s},
        {u""_s, u"This holds no digits."_s},
        {u"see 13800138000 note"_s, u"This holds letters."_s},
        {u"12"_s, u"This is too short for a phone number."_s},
        {u"13800138000、13900139000"_s, u"There is more than one number here."_s},
        {u"12000138000"_s, u"No number of this country starts like this."_s},
        {u"+999 123456789"_s, u"No country has this code."_s},
        {QString(1000, u'1'), u"This is too long for a phone number."_s},
    };
    for (const auto &[raw, problem] : cases) {
        INFO(raw.left(40).toStdString());
        const PhoneCheck check = checkPhone(raw, u"CN");
        CHECK_FALSE(check.ok);
        CHECK(check.e164.isEmpty());
        CHECK(check.problem == problem);
    }
}

TEST_CASE("Several numbers in one cell come apart, one number stays whole")
{
    CHECK(splitPhones(u"13800138000、13900139000") == QStringList{u"13800138000"_s, u"13900139000"_s});
    CHECK(splitPhones(u"13800138000/13900139000") == QStringList{u"13800138000"_s, u"13900139000"_s});
    CHECK(splitPhones(u"010-62345678；0755-82345678") == QStringList{u"010-62345678"_s, u"0755-82345678"_s});
    CHECK(splitPhones(u"010/62345678") == QStringList{u"010/62345678"_s});
    CHECK(splitPhones(u" 13800138000 ") == QStringList{u"13800138000"_s});
    CHECK(splitPhones(u"").isEmpty());
}

TEST_CASE("Numbers are shown the way the reader's country writes them")
{
    CHECK(formatPhone(u"+8613800138000", u"CN") == u"138 0013 8000"_s);
    CHECK(formatPhone(u"+8613800138000", u"DE") == u"+86 138 0013 8000"_s);
    CHECK(formatPhone(u"+16502530000", u"US") == u"(650) 253-0000"_s);
    CHECK(formatPhone(u"95588", u"CN") == u"95588"_s);
    CHECK(formatPhone(u"", u"CN") == QString());
    CHECK(text::phoneDigits(u"+86 (0)１３8-٣") == u"8601383"_s);
}

TEST_CASE("The short way for Chinese mobiles accepts nothing the numbering plan refuses")
{
    for (int prefix = 1300; prefix < 2000; ++prefix) {
        const QString number = QString::number(prefix) + u"1234567"_s;
        if (!phone::isChineseMobile(number))
            continue;
        INFO(number.toStdString());
        const PhoneCheck slow = phone::parse(number, number, QString(), u"CN");
        CHECK(slow.ok);
        CHECK(phone::chineseMobile(number).e164 == slow.e164);
        CHECK(phone::chineseMobile(number).national == slow.national);
    }
}
