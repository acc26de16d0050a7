// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that other calendars subscribe to is kept while the window's file is open.
#include "core/workspace/calendar_folder.h"
#include "ui/settings/preferences.h"
#include "ui/shell/jobcards.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void Shell::wireCalendars()
{
    connect(m_pages, &Pages::told, this, [this](const QString &text) {
        m_cards->clear();
        m_notices->tell(text);
    });
    auto *publisher = new CalendarPublisher(m_workspace, this);
    publisher->setFolder({m_preferences.calendarFolder(m_workspace.path())});
    connect(m_pages, &Pages::calendarFolderChanged, publisher, [this, publisher](const QString &folder) {
        publisher->setProperty("failed", false);
        publisher->setFolder({folder});
        if (folder.isEmpty())
            return;
        publisher->publishNow();
        m_notices->tell(tr("Calendars are kept in this folder from now on"));
    });
    // A folder that is away for an hour is told once.
    connect(publisher, &CalendarPublisher::failed, this, [this, publisher](const Error &error) {
        if (!publisher->property("failed").toBool())
            m_notices->showError(error);
        publisher->setProperty("failed", true);
    });
    connect(publisher, &CalendarPublisher::published, publisher,
        [publisher] { publisher->setProperty("failed", false); });
}

// The keys of the calendar, which answers them itself.
void Shell::addCalendarHints()
{
    const auto hint = [this](const QString &words, const QStringList &caps) {
        m_actions.add(
            {u"calendar-"_s + caps.join(u'-'), words, {}, Action::Where::Calendar, {}, caps, {}, false});
    };
    hint(tr("Move the entry"), {tr("Ctrl"), u"←"_s, u"→"_s, u"↑"_s, u"↓"_s});
    hint(tr("Longer, shorter"), {tr("Shift"), u"↓"_s, u"↑"_s});
    hint(tr("New entry at the cursor"), {u"N"_s});
    hint(tr("Done, or open again"), {tr("Space")});
    hint(tr("Earlier, later"), {tr("PgUp"), tr("PgDn")});
    hint(tr("Today"), {tr("Home")});
    hint(tr("Day, week, month"), {tr("Ctrl"), u"1"_s, u"2"_s, u"3"_s});
}

} // namespace rapport::ui
