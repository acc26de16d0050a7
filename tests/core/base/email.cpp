// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/email.h"

#include <vector>

using namespace Qt::StringLiterals;
using namespace rapport;

TEST_CASE("Addresses mail servers take are taken, tidied")
{
    struct Case {
        QString raw, address;
    };
    const std::vector<Case> cases{
        {u"wang@firm.example"_s, u"wang@firm.example"_s},
        {u"  Wang.Wei@Firm.Example "_s, u"Wang.Wei@firm.example"_s},
        {u"ｗａｎｇ＠firm．cn"_s, u"wang@firm.cn"_s},
        {u"wang@firm。cn"_s, u"wang@firm.cn"_s},
        {u"mailto:wang@firm.cn"_s, u"wang@firm.cn"_s},
        {u"Wang Wei <wang@firm.cn>"_s, u"wang@firm.cn"_s},
        {u"o'brien+crm@sub.firm.co.uk"_s, u"o'brien+crm@sub.firm.co.uk"_s},
        {u"\"a b\"@firm.com"_s, u"\"a b\"@firm.com"_s},
        {u"info@müller.de"_s, u"info@müller.de"_s},
        {u"王伟@公司.中国"_s, u"王伟@公司.中国"_s},
        {u"12345678@qq.com"_s, u"12345678@qq.com"_s},
    };
    for (const auto &[raw, address] : cases) {
        INFO(raw.toStdString());
        const EmailCheck check = checkEmail(raw);
        CHECK(check.problem == QString());
        CHECK(check.ok);
        CHECK(check.address == address);
        CHECK(check.hint == QString());
    }
}

TEST_CASE("Each broken address says what is wrong with it")
{
    struct Case {
        QString raw, problem;
    };
    const std::vector<Case> cases{
        {u""_s, u"The @ is missing."_s},
        {u"firm.com"_s, u"The @ is missing."_s},
        {u"@firm.com"_s, u"Nothing stands before the @."_s},
        {u"wang@"_s, u"Nothing stands after the @."_s},
        {u"a@b@c.com"_s, u"There is more than one @."_s},
        {u"a@b.com; c@d.com"_s, u"There is more than one address here."_s},
        {u"wang wei@firm.com"_s, u"There is a blank in the address."_s},
        {u"wang@fi rm.com"_s, u"There is a blank in the address."_s},
        {u"wang..wei@firm.com"_s, u"A dot before the @ is in the wrong place."_s},
        {u"wang@firm"_s, u"The domain has no ending such as .com."_s},
        {u"wang@firm..com"_s, u"A dot after the @ is in the wrong place."_s},
        {u"wang@-firm.com"_s, u"“-firm” cannot be part of a domain."_s},
        {u"wang@firm.1"_s, u"“.1” is no ending of a domain."_s},
        {u"wa(ng@firm.com"_s, u"“(” cannot stand before the @."_s},
        {QString(65, u'a') + u"@firm.com"_s, u"The part before the @ is longer than 64 characters."_s},
        {QString(100000, u'a') + u"@firm.com"_s, u"The address is too long."_s},
    };
    for (const auto &[raw, problem] : cases) {
        INFO(raw.left(40).toStdString());
        const EmailCheck check = checkEmail(raw);
        CHECK_FALSE(check.ok);
        CHECK(check.problem == problem);
    }
}

TEST_CASE("A mistyped well-known domain brings a guess, an honest neighbour does not")
{
    CHECK(checkEmail(u"a@gmial.com").hint == u"a@gmail.com"_s);
    CHECK(checkEmail(u"a@gmail.con").hint == u"a@gmail.com"_s);
    CHECK(checkEmail(u"a@gmail").hint == u"a@gmail.com"_s);
    CHECK(checkEmail(u"a@hotmial.com").hint == u"a@hotmail.com"_s);
    CHECK(checkEmail(u"a@outlok.com").hint == u"a@outlook.com"_s);
    CHECK(checkEmail(u"a@163.con").hint == u"a@163.com"_s);
    CHECK(checkEmail(u"a@qq.co").hint == u"a@qq.com"_s);
    CHECK(checkEmail(u"a@firm.con").hint == u"a@firm.com"_s);
    for (const QString &domain : {u"gmx.de"_s, u"mail.com"_s, u"ymail.com"_s, u"email.com"_s, u"163.com"_s,
             u"126.com"_s, u"139.com"_s, u"aq.com"_s, u"firm.com"_s, u"firm.co"_s})
        CHECK(checkEmail(QString(u"a@"_s + domain)).hint == QString());
}
