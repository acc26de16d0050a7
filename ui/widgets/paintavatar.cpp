// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QStringList>

namespace rapport::ui::paint {

using namespace Qt::Literals::StringLiterals;

int avatarSlot(const QString &id)
{
    // FNV-1a, since qHash differs between runs and versions.
    quint32 hash = 2166136261U;
    for (const char byte : id.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return int(hash % 8) + 1;
}

// Where a company is says little about which one it is: the first place name is passed over.
static QString afterPlace(const QString &name)
{
    static const QStringList places
        = u"中国 北京 上海 天津 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 "
          u"海南 四川 贵州 云南 陕西 甘肃 青海 广西 宁夏 新疆 西藏 内蒙古 黑龙江 香港 澳门 台湾 深圳 广州 "
          u"苏州 "
          u"杭州 南京 宁波 成都 武汉 西安 厦门 常州 无锡 佛山 东莞 青岛 济南 郑州 长沙 合肥 福州 南昌 昆明 "
          u"大连 沈阳 哈尔滨 长春 石家庄 太原 温州 嘉兴 绍兴 金华 台州 泉州 珠海 中山 惠州 烟台 南通 扬州 徐州"_s
              .split(u' ');
    QString rest = name;
    for (bool cut = true; cut;) {
        cut = false;
        for (const QString &place : places) {
            if (!rest.startsWith(place) || rest.size() <= place.size() + 1)
                continue;
            rest = rest.mid(place.size());
            if (rest.startsWith(u'市') || rest.startsWith(u'省'))
                rest = rest.mid(1);
            cut = true;
            break;
        }
    }
    return rest;
}

QString monogram(const QString &name, int size, bool isSquare)
{
    const QString clean = name.trimmed();
    if (clean.isEmpty())
        return u"?"_s;
    if (isSquare) {
        const QString rest = hasHan(clean.left(1)) ? afterPlace(clean) : clean;
        return rest.left(rest.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    }
    if (hasHan(clean.left(1)))
        return clean.right(size >= 28 && clean.size() > 1 ? 2 : 1);
    const QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    const QString last = words.size() > 1 ? words.constLast().left(1) : words.constFirst().mid(1, 1);
    return (words.constFirst().left(1) + last).toUpper();
}

void avatar(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &name, const QString &id,
    bool isSquare)
{
    const int slot = avatarSlot(id);
    const int size = int(rect.height());
    const qreal radius = !isSquare ? rect.height() / 2 : size >= 44 ? 10 : size >= 28 ? 7 : 5;
    box(painter, rect, radius, theme.avatarBack(slot));

    const QString letters = monogram(name, size, isSquare);
    int pixels = size >= 44 ? size / 2 : size >= 28 || isSquare ? 11 : size >= 24 ? 10 : size >= 20 ? 9 : 8;
    QFont::Weight weight = QFont::DemiBold;
    if (hasHan(letters) && size < 44) {
        pixels = 11;
        weight = QFont::Medium;
    }
    text(painter, rect, letters, makeFont(pixels, weight), theme.avatarFore(slot), Qt::AlignCenter);
}

} // namespace rapport::ui::paint
