// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/import_support.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/exchange/fieldpicker.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mappingrow.h"
#include "ui/exchange/mappingtable.h"
#include "ui/exchange/mapstep.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void takeAll(const QString &end)
{
    ImportFixture fixture(end.contains(u"zh") ? u"zh"_s : u"en"_s);
    REQUIRE(fixture.file->setSetting(u"region"_s, u"CN"_s)); // of the phones in the list
    fixture.page->start(u"customer"_s);
    keep(*fixture.page, u"import-file"_s + end);
    fixture.open("%PDF-1.7 not a list", u"scan.csv"_s);
    keep(*fixture.page, u"import-refused"_s + end);
    // While the check runs.
    const QString path = fixture.file.file.beside(u"客户名单_2026Q1.csv"_s);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(gb18030(customerList(12480, true)));
    out.close();
    fixture.page->openFile(path, u"customer"_s);
    bool half = false;
    QObject guard;
    QObject::connect(fixture.page->session(), &ImportSession::checkProgressed, &guard,
        [&](qint64 done, qint64) { half = half || done > 6000; });
    REQUIRE(waitUntil([&] { return half; }));
    fixture.page->map()->mapping()->setCurrent(3);
    fixture.page->map()->focusFirst();
    keep(*fixture.page, u"import-checking"_s + end);
    fixture.waitForCheck();
    keep(*fixture.page, u"import-checked"_s + end);
    fixture.page->map()->mapping()->row(4)->picker()->click();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == u"fieldMenu" && window->isVisible()) {
            keep(*window, u"import-fields"_s + end);
            window->close();
        }
    }
    fixture.page->resize(980, 592);
    settle();
    fixture.page->resize(968, 592); // the least window, rail collapsed
    keep(*fixture.page, u"import-small"_s + end);
    fixture.page->resize(1232, 852);
    fixture.page->next();
    keep(*fixture.page, u"import-review"_s + end);
    fixture.import();
    keep(*fixture.page, u"import-result"_s + end);
}

} // namespace

TEST_CASE("the import is painted whole in both languages", "[pictures]")
{
    Translations words;
    words.install(u"en"_s);
    Theme look;
    look.apply();
    look.setAppearance(Appearance::Light);
    takeAll({});
    look.setAppearance(Appearance::Dark);
    takeAll(u"-dark"_s);
    words.install(u"zh_CN"_s);
    look.setChinese(true);
    look.setAppearance(Appearance::Light);
    takeAll(u"-zh"_s);
}
