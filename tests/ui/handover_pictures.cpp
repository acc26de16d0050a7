// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/support/account.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/handover/briefingsheet.h"
#include "ui/handover/handovers.h"
#include "ui/handover/handoversheet.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <QTest>
#include <QTextBrowser>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("hand-over and briefing are painted whole in both languages", "[pictures]")
{
    const QString language = GENERATE(u"en"_s, u"zh"_s);
    Translations words;
    words.install(language);
    Account account(language);
    Theme look;
    look.setAppearance(Appearance::Light);
    look.setChinese(language == u"zh");
    look.apply();
    QWidget host;
    host.resize(1100, 900);
    host.show();
    Handovers handovers(*account, &host);
    REQUIRE(account.change(account.openDeals[1], u"owner", QVariant::fromValue(account.leo.id())));
    bool ready = false;
    QObject::connect(handovers.sheet(), &HandOverSheet::previewed, &host, [&] { ready = true; });
    handovers.openHandOver(u"customer"_s, {handovers.rowOf(u"customer"_s, account.customer.id())});
    REQUIRE(waitUntil([&] { return ready; }));
    handovers.sheet()->setTaker(account.leo.id());
    QTest::qWait(400);
    keep(host, u"handover-"_s + language);
    handovers.sheet()->close();
    ready = false;
    handovers.openHandOver(u"user"_s, {handovers.rowOf(u"user"_s, account.maya.id())});
    REQUIRE(waitUntil([&] { return ready; }));
    QTest::qWait(400);
    keep(host, u"handover-leaves-"_s + language);
    handovers.sheet()->close();
    ready = false;
    QObject::connect(handovers.briefing(), &BriefingSheet::shown, &host, [&] { ready = true; });
    handovers.openBriefing({account.customer.id()});
    REQUIRE(waitUntil([&] { return ready; }));
    QTest::qWait(400);
    keep(host, u"briefing-"_s + language);
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(u"briefing.pdf"_s);
    CHECK(handovers.briefing()->paper().save(pdf));
    CHECK(QFileInfo(pdf).size() > 4096);
}
