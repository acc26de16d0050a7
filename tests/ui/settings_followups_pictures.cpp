// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted and said in these states; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/support/temp_workspace.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/settings/cadencerow.h"
#include "ui/settings/followupsettings.h"
#include "ui/settings/rowstack.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirm.h"

#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the settings of follow-up are painted whole in both languages", "[pictures]")
{
    const bool chinese = GENERATE(false, true);
    const QString language = chinese ? u"zh"_s : u"en"_s;
    Translations words;
    words.install(language);
    TempWorkspace file(language);
    Theme look;
    look.setAppearance(chinese ? Appearance::Dark : Appearance::Light);
    look.setChinese(chinese);
    look.apply();
    for (int i = 0; i < 14; ++i)
        file.add(u"customer"_s, u"Acme %1"_s.arg(i), {{u"grade"_s, i % 3 ? u"A"_s : u"B"_s}});
    QWidget host;
    host.setAutoFillBackground(true);
    QPalette ground;
    ground.setColor(QPalette::Window, look.color(Role::Surface));
    host.setPalette(ground);
    host.resize(1232, 800);
    FollowUpSettings page(*file, &host);
    page.resize(1232, 800);
    host.show();
    static_cast<CadenceRow *>(page.findChild<RowStack *>(u"cadenceList"_s)->rows()[1])->setUnfolded(true);
    QTest::qWait(600);
    keep(host, u"settings-followups-"_s + language);
    page.planMissing();
    auto *question = host.findChild<Confirm *>(u"planQuestion"_s);
    REQUIRE(question);
    QTest::qWait(300);
    keep(*question, u"settings-followups-plan-"_s + language);
    question->reject();
    page.resize(968, 640);
    host.resize(968, 640);
    keep(host, u"settings-followups-narrow-"_s + language);
}
