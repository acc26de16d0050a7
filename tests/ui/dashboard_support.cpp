// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard_support.h"

#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/shell/pages.h"

#include <QTest>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

TeamFile::TeamFile(int customers, const QString &language) : TempWorkspace(language)
{
    clock.set(Instant::from(QDateTime(QDate(2026, 3, 17), QTime(10, 42))));
    if (customers == 0)
        return;
    SampleOptions options;
    options.language = language;
    options.customers = customers;
    bool finished = false;
    Job *job = workspace->startJob(
        [options, this](JobContext &context) -> Result<QVariant> {
            RAPPORT_TRY(fillSample(context.store, clock, options, context.report));
            return QVariant();
        },
        nullptr);
    QObject::connect(job, &Job::succeeded, job, [&] { finished = true; });
    REQUIRE(waitUntil([&] { return finished; }));
    QSet<QString> all;
    for (const EntityDef &def : workspace->schema()->entities())
        all.insert(def.name);
    workspace->announceBulk({u"sample"_s, u"customer"_s, {}, customers, {}}, Origin::Import, all);
    delete job;
}

TeamWindow::TeamWindow(int customers, QSize size)
    : file(customers), preferences(file.file.beside(u"preferences.ini"_s)), window(preferences)
{
    window.resize(size);
    shell = new ui::Shell(*file, preferences, &window);
    window.setContent(shell);
    shell->start(u"home"_s);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

TeamWindow::~TeamWindow() { window.setContent(nullptr); }

ui::HomeFaces *TeamWindow::home() const { return shell->findChild<ui::HomeFaces *>(); }

ui::WidgetCard *TeamWindow::card(const QString &report) const
{
    for (ui::WidgetCard *card : page()->cards()) {
        if (card->widget().report == report)
            return card;
    }
    return nullptr;
}

void TeamWindow::showTeam()
{
    home()->showDashboard(u"team"_s);
    REQUIRE(waitUntil([this] { return isComplete(); }));
}

bool TeamWindow::isComplete() const { return page()->isComplete(); }

bool TeamWindow::isBehind() const
{
    const ui::ListPage *list = shell->pages()->list();
    return shell->pages()->isBehind() && list->model()->isComplete();
}

} // namespace rapport::test
