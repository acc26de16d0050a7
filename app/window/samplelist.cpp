// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/samplelist.h"

#include <QFile>
#include <QStringEncoder>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowCount = 1248;

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }

QString phoneOf(int row)
{
    if (row % 34 == 2)
        return u"1380 0000"_s; // three digits short
    if (row % 97 == 50)
        return u"无"_s;
    return u"+86 13%1 %2 %3"_s.arg(row % 10).arg(1000 + row * 7 % 9000).arg(1000 + row * 131 % 9000);
}

} // namespace

bool writeSampleList(const QString &path)
{
    const QStringList cities = words("成都 宁波 广州 西安 苏州 杭州 天津 厦门 青岛 长沙 合肥 佛山");
    const QStringList provinces = words("四川 浙江 广东 陕西 江苏 浙江 天津 福建 山东 湖南 安徽 广东");
    const QStringList names = words("蜀禾 锐川 泽润 拓纬 晟拓 云岫 津擎 鹭帆 海砺 星沐 量川 雅筑 皓远");
    const QStringList trades = words("食品 电子 包装材料 航测科技 精密机械 信息技术 物流 进出口");
    const QStringList people = words("邓佳宁 沈立群 黄嘉欣 贺文博 吴晓岚 郑国栋 林书宁");
    const QStringList owners = words("王海涛 陈思雨 孙立恒 赵雪 李婧 周明远");
    QString text = u"客户名称,等级,联系人,手机号码,省市,行业分类,跟进人,下次联系,备注\r\n"_s;
    for (int row = 0; row < rowCount; ++row) {
        const qsizetype city = row % cities.size(), name = row / cities.size() % names.size();
        const qsizetype trade = row / (cities.size() * names.size()) % trades.size();
        const QString company = cities[city] + names[name] + trades[trade] + u"有限公司"_s;
        const QString grade = row % 104 == 30 ? u"重要"_s : QString(QChar(u'A' + row % 3));
        text += (row % 312 == 200 ? QString() : company) + u',' + grade + u',' + people[row % people.size()]
            + u',' + phoneOf(row) + u',' + provinces[city] + cities[city] + u',' + trades[trade] + u','
            + owners[row % owners.size()] + u",2026-03-%1,"_s.arg(16 + row % 14)
            + (row % 5 ? QString() : u"展会认识，需寄样"_s) + u"\r\n"_s;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder.isValid() ? QByteArray(encoder(text)) : text.toUtf8();
    return file.write(bytes) == bytes.size();
}

} // namespace rapport
