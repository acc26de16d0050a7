// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rapport;
using text::NameUse;

namespace {

text::Pinyin likely(QStringView name, NameUse use = NameUse::Any)
{
    const auto all = text::readings(text::fold(name), use);
    return all.isEmpty() ? text::Pinyin() : all.front();
}

bool isFoundBy(QStringView name, QStringView initials)
{
    const auto all = text::readings(text::fold(name));
    return std::any_of(all.begin(), all.end(), [&](const text::Pinyin &p) { return p.initials == initials; });
}

} // namespace

TEST_CASE("Characters with several readings are read as the word wants them")
{
    struct Case {
        QString name, full;
    };
    const std::vector<Case> words{
        {u"重庆"_s, u"chongqing"_s},
        {u"长沙"_s, u"changsha"_s},
        {u"厦门"_s, u"xiamen"_s},
        {u"银行"_s, u"yinhang"_s},
        {u"会计"_s, u"kuaiji"_s},
        {u"六安"_s, u"luan"_s},
        {u"乐山"_s, u"leshan"_s},
        {u"乐清"_s, u"yueqing"_s},
        {u"番禺"_s, u"panyu"_s},
        {u"蚌埠"_s, u"bengbu"_s},
        {u"亳州"_s, u"bozhou"_s},
        {u"东莞"_s, u"dongguan"_s},
        {u"成都"_s, u"chengdu"_s},
        {u"西藏"_s, u"xizang"_s},
        {u"音乐"_s, u"yinyue"_s},
        {u"重量"_s, u"zhongliang"_s},
        {u"校长"_s, u"xiaozhang"_s},
        {u"长江"_s, u"changjiang"_s},
        {u"行政"_s, u"xingzheng"_s},
        {u"大厦"_s, u"dasha"_s},
        {u"招商银行重庆分行"_s, u"zhaoshangyinhangchongqingfenhang"_s},
        {u"美的集团"_s, u"meidijituan"_s},
        {u"长城汽车"_s, u"changchengqiche"_s},
        {u"房地产"_s, u"fangdichan"_s},
        {u"绿地"_s, u"lvdi"_s},
        {u"女装"_s, u"nvzhuang"_s},
        {u"騰飛科技"_s, u"tengfeikeji"_s},
        {u"重慶銀行"_s, u"chongqingyinhang"_s},
        {u"三一重工"_s, u"sanyizhonggong"_s},
        {u"二〇二六"_s, u"erlingerliu"_s},
    };
    for (const auto &[name, full] : words) {
        INFO(name.toStdString());
        CHECK(likely(name).full == full);
    }
}

TEST_CASE("Surnames are read as surnames where a person is meant, and found both ways")
{
    struct Case {
        QString name, full;
    };
    const std::vector<Case> people{
        {u"单田芳"_s, u"shantianfang"_s},
        {u"解晓东"_s, u"xiexiaodong"_s},
        {u"仇英"_s, u"qiuying"_s},
        {u"尉迟恭"_s, u"yuchigong"_s},
        {u"区志强"_s, u"ouzhiqiang"_s},
        {u"查良镛"_s, u"zhaliangyong"_s},
        {u"曾国藩"_s, u"zengguofan"_s},
        {u"翟志刚"_s, u"zhaizhigang"_s},
        {u"盖叫天"_s, u"gejiaotian"_s},
        {u"缪荃孙"_s, u"miaoquansun"_s},
        {u"万俟卨"_s, u"moqixie"_s},
        {u"朴志星"_s, u"piaozhixing"_s},
        {u"任正非"_s, u"renzhengfei"_s},
        {u"單雄信"_s, u"shanxiongxin"_s},
        {u"王伟"_s, u"wangwei"_s},
    };
    for (const auto &[name, full] : people) {
        INFO(name.toStdString());
        CHECK(likely(name, NameUse::Person).full == full);
    }
    CHECK(likely(u"单位").full == u"danwei"_s);
    CHECK(likely(u"单位管理系统", NameUse::Person).full.startsWith(u"danwei")); // too long for a person
    CHECK(isFoundBy(u"单田芳", u"stf"));
    CHECK(isFoundBy(u"单田芳", u"dtf"));
}

TEST_CASE("Initials find a name in its other readings too, at most four in all")
{
    CHECK(likely(u"腾飞").initials == u"tf"_s);
    CHECK(likely(u"重庆").initials == u"cq"_s);
    CHECK(isFoundBy(u"重庆", u"zq"));
    CHECK(text::readings(text::fold(u"重庆长行乐都差调朝藏")).size() == 4);
    CHECK(text::readings(u"王").size() == 1);
    CHECK(text::readings(u"gtx pro").isEmpty());
    CHECK(text::readings(u"").isEmpty());
    CHECK(text::readings(u"ひらがな").isEmpty());
}

TEST_CASE("Words of other scripts keep their place among the syllables")
{
    CHECK(likely(u"腾飞GTX科技").full == u"tengfei gtx keji"_s);
    CHECK(likely(u"腾飞GTX科技").initials == u"tfgtxkj"_s);
    CHECK(likely(u"TCL科技").initials == u"tclkj"_s);
    CHECK(likely(u"Siemens 中国").full == u"siemens zhongguo"_s);
    CHECK(likely(u"Siemens 中国").initials == u"szg"_s);
    CHECK(likely(u"北京（腾飞）").full == u"beijing tengfei"_s);
    CHECK(likely(u"58同城").initials == u"58tc"_s);
}

TEST_CASE("Rare characters have a reading, and the unreadable does no harm")
{
    CHECK(likely(u"王祎堃").full == u"wangyikun"_s);
    CHECK(likely(u"䶮").full == u"yan"_s);
    CHECK(likely(u"𠮷野家").full == u"𠮷 yejia"_s);
    CHECK(likely(u"张ら三").full == u"zhang ら san"_s);
    QString big;
    for (int i = 0; i < 100'000; ++i)
        big += u"重庆"_s;
    CHECK(likely(big).initials.size() == 200);
    CHECK(text::sortKey(big).size() < 2000);
}

TEST_CASE("Lists of names sort like a phone book")
{
    const std::vector<QString> expected{u"3M"_s, u"9 Lives"_s, u"58同城"_s, u"A. O. Smith"_s, u"阿里巴巴"_s,
        u"Abel"_s, u"安踏"_s, u"Anna"_s, u"波司登"_s, u"Böll"_s, u"长安汽车"_s, u"重庆啤酒"_s, u"Dell 2"_s,
        u"Dell 10"_s, u"Émile"_s, u"李宁"_s, u"O’Brien"_s, u"騰訊"_s, u"王伟"_s, u"Zhang San"_s, u"张三"_s,
        u"张伟"_s, u"Zhangjiang Hi-Tech"_s, u"Яндекс"_s, u"！！！"_s};
    std::vector<QString> names = expected;
    std::mt19937 random(7);
    std::shuffle(names.begin(), names.end(), random);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return text::sortKey(a).toUtf8() < text::sortKey(b).toUtf8();
    });
    for (size_t i = 0; i < names.size(); ++i) {
        INFO(i);
        CHECK(names[i] == expected[i]);
    }
}

TEST_CASE("Names with the same key are spelled alike, and equal characters stay together")
{
    CHECK(text::sortKey(u"騰飛") == text::sortKey(u"腾飞"));
    CHECK(text::sortKey(u" Müller ") == text::sortKey(u"MULLER"));
    CHECK(text::sortKey(u"张三") != text::sortKey(u"章三"));
    CHECK(text::sortKey(u"单田芳", NameUse::Person) < text::sortKey(u"沈从文", NameUse::Person));
    CHECK(text::sortKey(u"").isEmpty());
    std::vector<QString> names{u"张一"_s, u"章二"_s, u"张三"_s, u"章四"_s};
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return text::sortKey(a) < text::sortKey(b); });
    CHECK(names[0][0] == names[1][0]);
    CHECK(names[2][0] == names[3][0]);
}

TEST_CASE("A stretch of initials is a phrase of pairs")
{
    CHECK(text::initialsBigrams(u"szstf") == u"sz zs st tf"_s);
    CHECK(text::initialsBigrams(u"tf") == u"tf"_s);
    CHECK(text::initialsBigrams(u"t") == u"t"_s);
    CHECK(text::initialsBigrams(u"").isEmpty());
    CHECK(text::initialsQuery(u"stf") == u"\"st tf\""_s);
    CHECK(text::initialsQuery(u"tf") == u"\"tf\""_s);
    CHECK(text::initialsQuery(u"t").isEmpty());
    CHECK(text::initialsQuery(u"a\"b").isEmpty());
}
