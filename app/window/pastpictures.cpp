// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pastpictures.h"

#include "app/window/composition.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/past/changessheet.h"
#include "ui/past/timetravel.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

namespace rapport {

using namespace Qt::Literals::StringLiterals;

void picturePast(Composition &composition, const Settle &settle, const Take &take)
{
    constexpr int slideMs = 400;
    composition.shell()->goTo(u"customers"_s);
    composition.showDay(composition.workspace()->clock().today().addDays(-1));
    settle([&composition] { return composition.pastShell() != nullptr; }, slideMs);
    if (!composition.pastShell())
        return;
    const ui::ListPage *list = composition.pastShell()->pages()->list();
    settle([list] { return !list || list->model()->isComplete(); }, 3 * slideMs);
    take(u"past"_s);
    composition.pastShell()->travel()->showChanges();
    const ui::ChangesSheet *sheet = composition.pastShell()->travel()->sheet();
    settle([sheet] { return !sheet->isReading(); }, slideMs);
    take(u"past-changes"_s);
    composition.backToToday();
    settle({}, slideMs);
    take(u"past-back"_s);
}

} // namespace rapport
