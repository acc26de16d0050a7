// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/handoverpictures.h"

#include "ui/handover/briefingsheet.h"
#include "ui/handover/handovers.h"
#include "ui/handover/handoversheet.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

namespace rapport {

using namespace Qt::Literals::StringLiterals;

void pictureHandOver(ui::Shell &shell, Workspace &workspace,
    const std::function<void(const std::function<bool()> &isReady, int quietMs)> &settle,
    const std::function<void(const QString &name)> &take)
{
    constexpr int slideMs = 400;
    const ui::ListPage *list = shell.pages()->list();
    std::vector<qint64> rows;
    for (int i = 0; i < std::min(3, list->model()->rowCount()); ++i)
        rows.push_back(list->model()->numberAt(i));
    bool ready = false;
    QObject context;
    ui::HandOverSheet *sheet = shell.handovers()->sheet();
    QObject::connect(sheet, &ui::HandOverSheet::previewed, &context, [&ready] { ready = true; });
    shell.handovers()->openHandOver(u"customer"_s, rows);
    sheet->setTaker(workspace.dictionary(u"user"_s).back().id());
    settle([&ready] { return ready; }, slideMs);
    take(u"hand-over"_s);
    sheet->close();
    ready = false;
    ui::BriefingSheet *briefing = shell.handovers()->briefing();
    QObject::connect(briefing, &ui::BriefingSheet::shown, &context, [&ready] { ready = true; });
    shell.handovers()->openBriefing(u"customer"_s, {rows.front()});
    settle([&ready] { return ready; }, slideMs);
    take(u"briefing"_s);
    briefing->close();
    settle({}, slideMs);
}

} // namespace rapport
