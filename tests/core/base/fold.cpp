// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/text.h"
#include "core/base/text_fold.h"

#include <algorithm>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rapport;

TEST_CASE("Two spellings of a name fold to the same text")
{
    struct Case {
        QString a, b;
    };
    const std::vector<Case> cases{
        {u"CAFÉ Müller"_s, u"cafe muller"_s},
        {u"Cafe\u0301"_s, u"café"_s},
        {u"Straße"_s, u"STRASSE"_s},
        {u"Ørsted A/S"_s, u"orsted a/s"_s},
        {u"Łódź"_s, u"lodz"_s},
        {u"İstanbul"_s, u"istanbul"_s},
        {u"Œuvre"_s, u"oeuvre"_s},
        {u"ＡＢＣ　１２３"_s, u"abc 123"_s},
        {u"（深圳）"_s, u"(深圳)"_s},
        {u"騰飛科技"_s, u"腾飞科技"_s},
        {u"臺灣積體電路"_s, u"台湾积体电路"_s},
        {u"ｶﾞﾗｽ"_s, u"ガラス"_s},
        {u"か\u3099"_s, u"が"_s},
        {u"  a \t\n b\u00a0 "_s, u"a b"_s},
        {u"腾\u200b飞\ufeff"_s, u"腾飞"_s},
        {u"Jean‑Luc – O’Brien"_s, u"jean-luc - o'brien"_s},
        {u"㎡ ﬁne ①"_s, u"m2 fine 1"_s},
        {u"Πλάτων"_s, u"πλατων"_s},
        {u"Ёлка"_s, u"елка"_s},
        {u"한국"_s, u"\u1112\u1161\u11ab\u1100\u116e\u11a8"_s},
        {u"𝐀𝐁"_s, u"ab"_s},
    };
    for (const auto &[a, b] : cases) {
        INFO(a.toStdString());
        CHECK(text::fold(a) == text::fold(b));
    }
    CHECK(text::fold(u"Straße ＧｍｂＨ") == u"strasse gmbh"_s);
    CHECK(text::fold(u"騰飛 Tech") == u"腾飞 tech"_s);
    CHECK(text::fold(u"") == QString());
    CHECK(text::fold(u" \u200b ") == QString());
    CHECK(text::fold(u"か") != text::fold(u"が")); // voicing is no accent
}

TEST_CASE("Folding agrees with the long way for every character and is done in one go")
{
    QStringList wrong, again;
    for (char32_t c = 1; c < 0x2fa20; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const QString text = u"x"_s + QString::fromUcs4(&c, 1) + u"y"_s;
        const QString folded = text::fold(text);
        if (folded != text::detail::foldByIcu(text))
            wrong += QString::number(c, 16);
        if (text::fold(folded) != folded)
            again += QString::number(c, 16);
    }
    CHECK(wrong.first(std::min<qsizetype>(wrong.size(), 20)).join(u' ') == QString());
    CHECK(again.first(std::min<qsizetype>(again.size(), 20)).join(u' ') == QString());
}

TEST_CASE("Broken, huge and mixed texts fold without harm")
{
    const QChar half[] = {u'A', QChar(0xd800), u'B'};
    CHECK(text::fold(QStringView(half, 3)).size() == 3); // half a pair stays what it is
    CHECK(text::spacedCjk(QStringView(half, 3)).size() == 3);
    const QChar nul[] = {QChar(0), u'a'};
    CHECK(text::fold(QStringView(nul, 2)) == u"a"_s);
    QString big;
    for (int i = 0; i < 200'000; ++i)
        big += u"騰飛 É "_s;
    const QString folded = text::fold(big);
    CHECK(folded.startsWith(u"腾飞 e 腾飞 e"));
    CHECK(folded.size() == 200'000 * 5 - 1);
    CHECK(text::spacedCjk(folded).size() == 200'000 * 6 - 1);
    CHECK(text::squeeze(big).size() == 200'000 * 3);
}

TEST_CASE("Folding from several threads at once gives the same text")
{
    const QString text = u"Ünïcödé 騰飛 한국 ｶﾀｶﾅ Ελλάδα Ёж ⓐ ㈱"_s;
    const QString expected = text::detail::foldByIcu(text);
    std::vector<QString> results(8);
    std::vector<std::thread> threads;
    for (auto &result : results)
        threads.emplace_back([&result, &text] { result = text::fold(text); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &result : results)
        CHECK(result == expected);
}

TEST_CASE("Each Chinese character becomes a word of the full-text index")
{
    CHECK(text::spacedCjk(u"腾飞gtx科技") == u"腾 飞 gtx 科 技"_s);
    CHECK(text::spacedCjk(u"腾 飞") == u"腾 飞"_s);
    CHECK(text::spacedCjk(u"gtx pro") == u"gtx pro"_s);
    CHECK(text::spacedCjk(u"𠮷野家 かな 한국") == u"𠮷 野 家 か な 한 국"_s);
    CHECK(text::spacedCjk(u"(腾飞)") == u"( 腾 飞 )"_s);
    CHECK(text::spacedCjk(u"") == QString());
    CHECK(text::hasCjk(u"abc 飞"));
    CHECK(text::hasCjk(u"𠮷"));
    CHECK(text::hasCjk(u"ら"));
    CHECK_FALSE(text::hasCjk(u"Ünïcode 123 。"));
}

TEST_CASE("Product names compare without blanks and signs")
{
    CHECK(text::squeeze(u"GTX Pro") == text::squeeze(u"GTXPro"));
    CHECK(text::squeeze(u"MG-Special (2.0)") == u"mgspecial20"_s);
    CHECK(text::squeeze(u"腾飞（深圳）") == u"腾飞深圳"_s);
    CHECK(text::squeeze(u"!?") == QString());
}

TEST_CASE("Legal forms do not tell companies apart")
{
    struct Case {
        QString name, core;
    };
    const std::vector<Case> cases{
        {u"Acme Corporation"_s, u"acme"_s},
        {u"Acme, Inc."_s, u"acme"_s},
        {u"ACME L.L.C."_s, u"acme"_s},
        {u"The Acme Company Ltd."_s, u"acme"_s},
        {u"Müller & Söhne GmbH & Co. KG"_s, u"mullersohne"_s},
        {u"Siemens AG"_s, u"siemens"_s},
        {u"Danone S.A."_s, u"danone"_s},
        {u"Orlen Sp. z o.o."_s, u"orlen"_s},
        {u"Novo A/S"_s, u"novo"_s},
        {u"Foo Pte. Ltd."_s, u"foo"_s},
        {u"深圳市腾飞科技有限公司"_s, u"深圳市腾飞科技"_s},
        {u"騰飛科技股份有限公司"_s, u"腾飞科技"_s},
        {u"腾飞（集团）有限责任公司"_s, u"腾飞"_s},
        {u"腾飞 Co., Ltd."_s, u"腾飞"_s},
        {u"株式会社日立製作所"_s, text::squeeze(u"日立製作所")},
        {u"SE"_s, u"se"_s},
        {u"有限公司"_s, u"有限公司"_s},
        {u"Cisco"_s, u"cisco"_s},
        {u"Texas"_s, u"texas"_s},
    };
    for (const auto &[name, core] : cases) {
        INFO(name.toStdString());
        CHECK(text::companyCore(name) == core);
    }
    CHECK(text::companyCore(u"...") == QString());
}
