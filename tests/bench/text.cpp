// SPDX-License-Identifier: GPL-3.0-or-later
// Nanoseconds for each step that runs over every row when an index is built.
#include "core/base/text.h"
#include "core/base/phone.h"
#include "core/base/pinyin.h"

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rapport;

namespace {

constexpr int kRounds = 200'000;

template <typename Step>
double measure(const char *name, const QStringList &texts, Step step)
{
    qsizetype sink = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kRounds; ++i)
        sink += step(texts[i % texts.size()]);
    const double each = static_cast<double>(timer.nsecsElapsed()) / kRounds;
    std::printf("%-34s %8.0f ns  (%lld)\n", name, each, static_cast<long long>(sink));
    return each;
}

} // namespace

int main()
{
    const QStringList latin{u"Acme Corporation"_s, u"GTX Pro"_s, u"Maria Gonzales"_s, u"Cancity"_s};
    const QStringList accented{u"Café Müller"_s, u"Élan Ørsted"_s};
    const QStringList chinese{
        u"深圳市腾飞科技有限公司部"_s, u"重庆长安汽车股份有限公司"_s, u"厦门银行长沙分行营业中心"_s};
    QStringList folded;
    for (const QString &name : chinese)
        folded += text::fold(name);

    measure("fold, Latin", latin, [](const QString &t) { return text::fold(t).size(); });
    measure("fold, accents", accented, [](const QString &t) { return text::fold(t).size(); });
    measure("fold, with sharp s (long way)", {u"Straße 12"_s},
        [](const QString &t) { return text::fold(t).size(); });
    double sum = measure("fold, Chinese", chinese, [](const QString &t) { return text::fold(t).size(); });
    sum += measure("spacedCjk, Chinese", folded, [](const QString &t) { return text::spacedCjk(t).size(); });
    sum += measure("readings, Chinese", folded, [](const QString &t) { return text::readings(t).size(); });
    sum += measure(
        "sortKeyOfFolded, Chinese", folded, [](const QString &t) { return text::sortKeyOfFolded(t).size(); });
    std::printf("%-34s %8.0f ns\n", "all four, Chinese", sum);
    measure("sortKey, Latin", latin, [](const QString &t) { return text::sortKey(t).size(); });
    measure("companyCore", latin + chinese, [](const QString &t) { return text::companyCore(t).size(); });
    measure("checkPhone, mobile", {u"13800138000"_s},
        [](const QString &t) { return checkPhone(t, u"CN").e164.size(); });
    return 0;
}
