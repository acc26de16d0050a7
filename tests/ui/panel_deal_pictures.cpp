// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/support/temp_workspace.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "core/workspace/attachments.h"
#include "ui/customers/factcell.h"
#include "ui/customers/factgrid.h"
#include "ui/customers/filessection.h"
#include "ui/customers/recordpanel.h"
#include "ui/deals/dealparts.h"
#include "ui/deals/linesheet.h"
#include "ui/deals/peoplesection.h"
#include "ui/deals/stagepathbar.h"
#include "ui/form/fieldeditor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Scene {
    TempWorkspace &file;
    bool zh;
    Record customer, deal;

    QString pick(const QString &english, const QString &chinese) const { return zh ? chinese : english; }
    static QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }
    QVariant money(qint64 whole) const
    {
        return QVariant::fromValue(Money::of(whole * 100, Currency::fromCode(zh ? u"CNY"_s : u"USD"_s)));
    }
    Record person(const QString &name, const QString &title, const QString &phone)
    {
        return file.add(u"contact"_s, name,
            {{u"customer"_s, link(customer)}, {u"title"_s, title}, {u"mobile"_s, phone},
                {u"email"_s, u"someone@acme.example"_s}});
    }
    void tie(const Record &contact, const QString &role, int influence)
    {
        file.add(u"deal_contact"_s, {},
            {{u"deal"_s, link(deal)}, {u"contact"_s, link(contact)}, {u"role"_s, role},
                {u"influence"_s, qlonglong(influence)}});
    }
    void line(const Record &product, double quantity, QVariant discount)
    {
        file.add(u"deal_line"_s, {},
            {{u"deal"_s, link(deal)}, {u"product"_s, link(product)}, {u"quantity"_s, quantity},
                {u"price"_s, product.value(u"price")}, {u"discount"_s, discount},
                {u"tax_rate"_s, product.value(u"tax_rate")}});
    }
    void moveTo(std::size_t stage, qint64 days)
    {
        file.clock.advance(days * 24 * 3600 * 1000);
        REQUIRE(file.change(deal, u"stage", link(file->dictionary(u"stage"_s)[stage])));
    }
    void attach(const QString &name, qint64 size)
    {
        QFile made(file.file.beside(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.resize(size));
        made.close();
        bool over = false;
        auto *attaching
            = rapport::attach(*file, {made.fileName()}, u"deal"_s, deal.id(), file.workspace.get());
        QObject::connect(attaching, &Attaching::finished, attaching, [&over] { over = true; });
        REQUIRE(waitUntil([&] { return over; }));
    }
    void fill();
};

void Scene::fill()
{
    const Record maya = file.add(u"user"_s, pick(u"Maya Chen"_s, u"陈思雨"_s));
    file->setActor(maya.id());
    customer = file.add(u"customer"_s, pick(u"Acme Robotics"_s, u"苏州晟拓精密机械有限公司"_s));
    deal = file.add(u"deal"_s, pick(u"Line 3 retrofit"_s, u"三号产线改造"_s),
        {{u"customer"_s, link(customer)}, {u"owner"_s, link(maya)}, {u"closes_on"_s, QDate(2026, 5, 29)},
            {u"amount"_s, money(zh ? 940000 : 134000)},
            {u"next_step"_s, pick(u"Send the revised quote"_s, u"发送修订报价"_s)},
            {u"need"_s,
                pick(u"Replace the servo drives of line 3 before the summer stop, without changing the "
                     u"safety controller."_s,
                    u"在夏季停产前更换三号产线的伺服驱动器，安全控制器保持不变。"_s)},
            {u"pain_points"_s,
                pick(u"Two unplanned stops a week; spare parts take six weeks."_s,
                    u"每周两次意外停机；备件交期六周。"_s)},
            {u"competitors"_s, pick(u"Kestrel Drives, in-house team"_s, u"科创传动、自有团队"_s)}});
    const Record anna = person(pick(u"Anna Lindqvist"_s, u"吴晓岚"_s),
        pick(u"Head of Procurement"_s, u"采购总监"_s), u"+15125550143"_s);
    REQUIRE(file.change(deal, u"contact", link(anna)));
    tie(anna, u"decision_maker"_s, 5);
    tie(person(pick(u"Raymond Ortiz"_s, u"郑国栋"_s), pick(u"Plant Manager"_s, u"生产厂长"_s),
            u"+15125550144"_s),
        u"influencer"_s, 3);
    tie(person(pick(u"Ivy Moreau"_s, u"何薇"_s), pick(u"Controller"_s, u"财务"_s), {}), u"blocker"_s, 2);
    const auto product = [&](const QString &name, qint64 price, double tax, const QString &unit) {
        return file.add(
            u"product"_s, name, {{u"price"_s, money(price)}, {u"tax_rate"_s, tax}, {u"unit"_s, unit}});
    };
    line(product(pick(u"Servo drive S7"_s, u"伺服驱动器 S7"_s), 7850, 13, pick(u"pcs"_s, u"台"_s)), 12, 4.0);
    line(product(pick(u"Commissioning"_s, u"现场调试"_s), 1200, 6, pick(u"days"_s, u"天"_s)), 9.5, {});
    moveTo(1, 9);
    moveTo(2, 14);
    moveTo(3, 21);
    file.clock.advance(qint64(26) * 24 * 3600 * 1000);
    attach(pick(u"Line 3 offer, revision 2.pdf"_s, u"三号产线报价 第2版.pdf"_s), 482'113);
    attach(pick(u"Servo layout.dwg"_s, u"伺服布置图.dwg"_s), 3'481'113);
    REQUIRE(file.change(file->dictionary(u"stage"_s)[3], u"stale_days", qlonglong(21)));
}

void shoot(Scene &scene, const QString &end)
{
    QWidget window;
    window.resize(384, 1500);
    RecordPanel panel(*scene.file, &window);
    panel.resize(384, 1500);
    panel.setPlace(2, 41);
    window.show();
    panel.showNow(u"deal"_s, scene.deal.id());
    REQUIRE(waitUntil([&] { return panel.shownId() == scene.deal.id(); }));
    keep(panel, u"deal-panel-"_s + end);
    REQUIRE(scene.file.change(scene.deal, u"probability", 35.0));
    panel.facts()->showAll(true);
    REQUIRE(waitUntil([&] { return panel.shown()->value(u"probability").isValid(); }));
    keep(panel, u"deal-fields-"_s + end);
    panel.facts()->showAll(false);
    REQUIRE(scene.file->undo());
    panel.resize(384, 852);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(scene.file.file.path())});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&panel, &enter);
    keep(panel, u"deal-drop-"_s + end);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&panel, &leave);
    window.resize(900, 852);
    panel.dealParts()->addLine();
    LineSheet *sheet = panel.dealParts()->sheet();
    const auto lines = query::dealLines(scene.file->reads(), scene.deal.id());
    REQUIRE(lines);
    FieldEditor *product = sheet->form()->editor(u"product"_s);
    product->setValue(lines->front().record.value(u"product"));
    Q_EMIT product->edited();
    sheet->form()->editor(u"quantity"_s)->setValue(3.0);
    Q_EMIT sheet->form()->editor(u"quantity"_s)->edited();
    QTest::qWait(400); // it slides in
    keep(window, u"deal-line-"_s + end);
    sheet->close();
    const auto people = panel.findChildren<DealPersonRow *>();
    REQUIRE(people.size() == 3);
    Q_EMIT people[1]->menuRequested(people[1]->mapToGlobal(QPoint(0, 40)));
    if (auto *menu = panel.findChild<QMenu *>(u"personMenu"_s))
        keep(*menu, u"deal-person-"_s + end);
    scene.moveTo(5, 3);
    REQUIRE(waitUntil([&] { return panel.shown()->value(u"status").toString() == u"won"_s; }));
    window.resize(384, 600);
    panel.resize(384, 600);
    keep(panel, u"deal-won-"_s + end);
}

} // namespace

TEST_CASE("the panel of a deal is painted whole in both languages", "[pictures]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    TempWorkspace file(language);
    Scene scene{file, chinese, {}, {}};
    scene.fill();
    const bool dark = GENERATE(false, true);
    Theme look;
    look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    shoot(scene, language + (dark ? u"-dark"_s : u""_s));
}
