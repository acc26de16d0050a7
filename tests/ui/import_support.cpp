// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import_support.h"

#include "core/query/reads.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "ui/exchange/importfooter.h"
#include "ui/exchange/importsession.h"
#include "ui/widgets/button.h"

#include <QStringEncoder>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

ImportFixture::ImportFixture(const QString &language)
    : file(language), page(std::make_unique<ui::ImportPage>(*file, ui::theme(), nullptr))
{
    page->resize(1232, 852);
    page->show();
}

ImportFixture::~ImportFixture() = default;

void ImportFixture::open(const QByteArray &bytes, const QString &name, const QString &entity)
{
    const QString path = file.file.beside(name);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    page->openFile(path, entity);
    REQUIRE(waitUntil([this] { return !page->session()->isReading(); }));
    settle();
    if (page->session()->hasFile())
        waitForCheck();
}

void ImportFixture::waitForCheck()
{
    using Check = ui::ImportSession::Check;
    REQUIRE(waitUntil([this] {
        const Check check = page->session()->check();
        return check != Check::None && check != Check::Running;
    }));
    settle();
}

void ImportFixture::import()
{
    bool over = false;
    QObject guard;
    QObject::connect(page->session(), &ui::ImportSession::imported, &guard, [&] { over = true; });
    QObject::connect(page->session(), &ui::ImportSession::importFailed, &guard, [&] { over = true; });
    while (page->step() != ui::ImportPage::Run) {
        REQUIRE(page->footer()->next()->isEnabled());
        page->next();
    }
    REQUIRE(waitUntil([&] { return over; }));
    settle();
}

QStringList ImportFixture::titles(const QString &entity)
{
    const auto records = query::all(file->reads(), entity);
    REQUIRE(records);
    QStringList titles;
    for (const Record &record : *records)
        titles << record.title();
    return titles;
}

QByteArray gb18030(const QString &text)
{
    QStringEncoder encoder("GB18030");
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

QString customerList(int rows, bool faults)
{
    static const QStringList head{
        u"成都蜀禾食品有限公司,B,邓佳宁,138 0000 4127,四川成都,食品加工,王海涛,2026-03-20"_s,
        u"宁波锐川电子股份有限公司,A,沈立群,139 0000 8816,浙江宁波,电子制造,陈思雨,2026/3/18"_s,
        u"广州泽润包装材料有限公司,B,黄嘉欣,1380 0000,广东广州,包装材料,孙立恒,2026-03-25"_s,
        u"西安拓纬航测科技有限公司,A,贺文博,136 0000 3305,陕西西安,测绘航测,赵雪,2026-03-19"_s,
        u"苏州晟拓精密机械有限公司,A,吴晓岚,137 0000 2291,江苏苏州,精密加工,陈思雨,2026-03-17"_s,
        u"杭州云栖包装有限公司,C,徐志远,135 0000 7712,浙江杭州,包装材料,王海涛,2026-04-02"_s,
        u"武汉长江光电有限公司,B,刘畅,133 0000 5620,湖北武汉,光电器件,赵雪,2026-03-27"_s,
        u"青岛海岳机械有限公司,B,孙浩,150 0000 1183,山东青岛,机械制造,孙立恒,2026-03-30"_s,
        u"厦门鹭岛茶业有限公司,C,林晓峰,151 0000 9034,福建厦门,食品加工,陈思雨,2026-04-08"_s,
        u"长沙湘江医疗器械有限公司,A,周敏,152 0000 6647,湖南长沙,医疗器械,王海涛,2026-03-23"_s,
        u"大连北方轴承有限公司,B,高峰,158 0000 2208,辽宁大连,机械制造,赵雪,2026-04-10"_s,
        u"重庆渝州汽车配件有限公司,A,何静,159 0000 7375,重庆,汽车配件,孙立恒,2026-03-26"_s};
    static const QStringList cities{
        u"四川成都"_s, u"浙江宁波"_s, u"广东广州"_s, u"陕西西安"_s, u"江苏苏州"_s};
    QStringList lines{u"客户名称,等级,联系人,手机号码,省市,行业分类,跟进人,下次联系,备注"_s};
    for (int i = 0; i < rows; ++i) {
        if (i < head.size()) {
            lines << QString(head[i] + (i == 0 ? u",展会认识，需寄样"_s : u","_s));
            continue;
        }
        const bool nameless = faults && i % 3001 == 3000, short_ = faults && i % 347 == 346;
        const QString name = nameless ? QString() : u"第%1号贸易有限公司"_s.arg(i);
        const QString grade = faults && i % 1039 == 1038 ? u"特级"_s : QString(QChar(u'A' + i % 3));
        lines << u"%1,%2,联系人%3,%4,%5,机械制造,王海涛,2026-04-%6,"_s.arg(name, grade)
                     .arg(i)
                     .arg(short_ ? u"021-5550"_s
                                 : u"138 %1 %2"_s.arg(i / 10000, 4, 10, QChar(u'0'))
                                       .arg(i % 10000, 4, 10, QChar(u'0')))
                     .arg(cities[i % 5])
                     .arg(1 + i % 28, 2, 10, QChar(u'0'));
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace rapport::test
