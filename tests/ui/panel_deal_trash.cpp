// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/query/deal_reads.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/trashpage.h"

#include <QTabBar>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE(
    "a file that was removed lies in the trash of the window and comes back from there", "[panel][files]")
{
    TempWorkspace file;
    const Record deal = file.add(u"deal"_s, u"Line 3 retrofit"_s);
    const Record offer = file.add(u"attachment"_s, u"offer.pdf"_s,
        {{u"deal"_s, QVariant::fromValue(deal.id())}, {u"sha256"_s, QString(64, u'a')},
            {u"size"_s, qlonglong(12)}});
    REQUIRE(file->remove(u"attachment"_s, {offer.id()}));
    TrashPage trash(*file);
    trash.resize(900, 600);
    trash.setVisible(true);
    auto *tabs = trash.findChild<QTabBar *>(u"trashTabs"_s);
    REQUIRE(tabs);
    tabs->setCurrentIndex(tabs->count() - 1);
    REQUIRE(trash.list());
    CHECK(trash.list()->entity() == u"attachment"_s);
    REQUIRE(waitUntil([&] { return trash.list()->model()->rowCount() == 1; }));
    QTest::keyClick(trash.list()->list(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return trash.list()->model()->rowCount() == 0; }));
    CHECK(query::filesOf(file->reads(), u"deal", deal.id(), 5)->size() == 1);
}
