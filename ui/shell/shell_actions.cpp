// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do, by name and key.
#include "ui/customers/recordpanel.h"
#include "ui/leads/leaddesk.h"
#include "ui/list/filterbar.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/preferences.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/screens.h"
#include "ui/shell/shell.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undoing.h"
#include "ui/widgets/splitbutton.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Where = Action::Where;

void Shell::addActions()
{
    addScreenActions();
    const auto add = [this](const QString &id, const QString &words, const QString &icon,
                         const QList<QKeySequence> &keys, std::function<void()> run, bool inPalette = true) {
        m_actions.add({id, words, icon, Where::Anywhere, keys, {}, std::move(run), inPalette});
    };
    const auto pagesHaveIt = [this] { m_actions.last().pagesHaveIt = true; };
    add(
        u"palette"_s, tr("Search or run a command"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { openPalette(); }, false);
    add(
        u"find"_s, tr("Find in the list"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_F)},
        [this] {
            if (ListPage *list = m_pages->list())
                list->filters()->openFind();
            else if (PipelinePage *pipeline = m_pages->pipeline())
                pipeline->filters()->openFind();
        },
        false);
    pagesHaveIt();
    add(
        u"newMenu"_s, tr("New…"), u"plus"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)},
        [this] { m_top->newButton()->openMenu(); }, false);
    addQuickActions();
    add(u"undo"_s, tr("Undo"), u"undo-2"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)},
        [this] { m_undoing->undo(); });
    add(u"redo"_s, tr("Redo"), u"redo-2"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        [this] { m_undoing->redo(); });
    add(u"assignLeads"_s, tr("Assign leads by rules…"), u"users-round"_s, {},
        [this] { m_leads->assign({}); });
    add(u"import"_s, tr("Import a file…"), u"upload"_s, {},
        [this] { m_transfers->startImport(importTarget()); });
    add(u"export"_s, tr("Export this list…"), u"download"_s, {}, [this] {
        if (ListPage *list = m_pages->list())
            m_transfers->exportList(list->model()->query(), {});
        else if (const PipelinePage *pipeline = m_pages->pipeline())
            m_transfers->exportList(pipeline->listQuery(), {});
    });
    add(
        u"back"_s, tr("Back"), u"arrow-left"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)},
        [this] { m_navigation.back(); }, false);
    m_actions.last().caps = QStringList{tr("Alt"), u"←"_s};
    add(
        u"forward"_s, tr("Forward"), u"arrow-right"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)},
        [this] { m_navigation.forward(); }, false);
    m_actions.last().caps = QStringList{tr("Alt"), u"→"_s};
    add(
        u"panes"_s, tr("Next pane"), {}, {QKeySequence(Qt::Key_F6)}, [this] { nextPane(1); }, false);
    add(
        u"panesBack"_s, tr("Previous pane"), {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [this] { nextPane(-1); }, false);
    add(u"rail"_s, tr("Show or hide the navigation"), u"panel-left"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, [this] { toggleRail(); });
    add(u"panel"_s, tr("Show or hide the panel"), u"panel-right"_s, {QKeySequence(Qt::Key_BracketRight)},
        [this] { togglePanel(); });
    pagesHaveIt();
    add(u"settings"_s, tr("Settings"), u"settings"_s, {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        [this] { goTo(u"settings"_s); });
    add(u"shortcuts"_s, tr("Keyboard shortcuts"), u"keyboard"_s, {QKeySequence(Qt::Key_F1)},
        [this] { shortcuts()->open(); });
    add(u"theme"_s, {}, {}, {}, [this] {
        const Appearance other = theme().isDark() ? Appearance::Light : Appearance::Dark;
        m_preferences.setAppearance(other);
        theme().setAppearance(other);
    });
    const auto nameTheme = [this] {
        m_actions.rename(u"theme"_s, theme().isDark() ? tr("Use the light look") : tr("Use the dark look"),
            theme().isDark() ? u"sun"_s : u"moon"_s);
    };
    nameTheme();
    connect(&theme(), &Theme::changed, this, nameTheme);
    add(u"density"_s, tr("Rows close together, or wide again"), u"rows-4"_s, {}, [this] {
        const bool compact = theme().density() == Density::Compact;
        m_preferences.setDensity(compact ? Density::Comfortable : Density::Compact);
        theme().setDensity(m_preferences.density());
    });
    // Each language is offered in its own words.
    add(u"language"_s, theme().isChinese() ? u"English"_s : u"简体中文"_s, u"languages"_s, {},
        [this] { Q_EMIT languageChosen(theme().isChinese() ? u"en"_s : u"zh_CN"_s); });
    add(u"newFile"_s, tr("New company file…"), u"plus"_s, {}, [this] { Q_EMIT newFileRequested(); });
    add(u"openFile"_s, tr("Open a company file…"), u"folder"_s, {}, [this] { Q_EMIT openFileRequested({}); });
    add(u"sample"_s, tr("New file with sample data…"), u"database"_s, {},
        [this] { Q_EMIT sampleRequested(); });
    addRecordActions();
    addListHints();
    addBoardHints();
    addTaskHints();
    addCalendarHints();
    addReportActions();
    addDashboardActions();
}

void Shell::addScreenActions()
{
    for (const Screen &screen : screens()) {
        QList<QKeySequence> keys;
        if (screen.letter)
            keys << QKeySequence(Qt::Key_G, Qt::Key(screen.letter));
        if (screen.key != u"settings")
            m_actions.add({u"go-"_s + screen.key, tr("Go to %1").arg(screen.title()), screen.icon,
                Where::GoTo, keys, {}, [this, key = screen.key] { goTo(key); }, true});
    }
    for (const Screen &screen : screens()) {
        if (!screen.entity.isEmpty() && !m_workspace.isReadOnly())
            m_actions.add({u"new-"_s + screen.entity, newWords(screen.entity), u"plus"_s, Where::Anywhere, {},
                {}, [this, entity = screen.entity] { newRecord(entity); }, true});
    }
}

void Shell::addRecordActions()
{
    const auto add = [this](const QString &id, const QString &words, const QString &icon,
                         const QKeySequence &keys, std::function<void()> run) {
        m_actions.add({id, words, icon, Where::Record, {keys}, {}, std::move(run)});
    };
    const auto log = [this](const QString &kind) {
        return [this, kind] {
            QString entity;
            Uid id;
            currentRecord(entity, id);
            logWith(entity, id, kind);
        };
    };
    const auto onPanel = [this](void (RecordPanel::*act)()) {
        return [this, act] {
            // A closed panel still holds what was open on the page before: nobody sees it, nobody means it.
            QString entity;
            Uid id;
            currentRecord(entity, id);
            if (id.isNull())
                return m_notices->tell(tr("Choose a record first"));
            m_side->setOpen(true);
            (m_side->panel()->*act)();
        };
    };
    const auto l = [](Qt::Key second) { return QKeySequence(Qt::Key_L, second); };
    add(u"log-call"_s, tr("Log a call"), u"phone"_s, l(Qt::Key_C), log(u"call"_s));
    add(u"log-visit"_s, tr("Log a visit"), u"map-pin"_s, l(Qt::Key_V), log(u"visit"_s));
    add(u"log-email"_s, tr("Log an email"), u"mail"_s, l(Qt::Key_E), log(u"email"_s));
    add(u"log-note"_s, tr("Write a note"), u"sticky-note"_s, l(Qt::Key_N), log(u"note"_s));
    add(u"done"_s, tr("Mark the next task done"), u"check"_s, Qt::Key_M, onPanel(&RecordPanel::completeTask));
    add(u"snooze"_s, tr("Snooze the next task"), u"alarm-clock"_s, Qt::Key_S,
        onPanel(&RecordPanel::snoozeTask));
    add(u"convert"_s, tr("Convert the lead"), u"handshake"_s, Qt::Key_C, [this] {
        QString entity;
        Uid id;
        currentRecord(entity, id);
        if (entity == u"lead" && !id.isNull())
            m_leads->convert(id);
        else
            m_notices->tell(tr("Choose a lead first"));
    });
    add(u"date"_s, tr("Move the next task"), u"calendar"_s, Qt::Key_D, onPanel(&RecordPanel::moveTask));
    add(u"addProduct"_s, tr("Add a product to the deal"), u"package"_s, Qt::Key_I,
        onPanel(&RecordPanel::addProduct));
    add(u"addPerson"_s, tr("Add a person to the deal"), u"user-plus"_s, Qt::Key_P,
        onPanel(&RecordPanel::addPerson));
    add(u"attach"_s, tr("Attach files"), u"paperclip"_s, Qt::Key_U, onPanel(&RecordPanel::chooseFiles));
    m_actions.add(
        {u"saveForm"_s, tr("Save the form"), {}, Where::Record, {}, {tr("Ctrl"), tr("Enter")}, {}, false});
}

// Keys of the list itself, to be read on the sheet.
void Shell::addListHints()
{
    const auto hint = [this](const QString &words, const QStringList &caps) {
        m_actions.add({u"list-"_s + caps.join(u'-'), words, {}, Where::List, {}, caps, {}, false});
    };
    hint(tr("Up and down"), {u"↑"_s, u"↓"_s});
    hint(tr("Up and down"), {u"K"_s, u"J"_s});
    hint(tr("Tick the row"), {tr("Space")});
    hint(tr("Tick several"), {tr("Shift"), u"↓"_s});
    hint(tr("Tick all"), {tr("Ctrl"), u"A"_s});
    hint(tr("Open"), {tr("Enter")});
    hint(tr("Find"), {u"/"_s});
    hint(tr("New"), {u"N"_s});
    hint(tr("Edit"), {u"E"_s});
    hint(tr("Assign owner"), {u"A"_s});
    hint(tr("Add task"), {u"T"_s});
    hint(tr("Add tag"), {u"#"_s});
    hint(tr("Grade A, B or C"), {u"1"_s, u"2"_s, u"3"_s});
    hint(tr("Hand over"), {u"H"_s});
    hint(tr("Briefing"), {u"B"_s});
    hint(tr("Delete"), {tr("Del")});
    hint(tr("Menu of the row"), {tr("Shift"), u"F10"_s});
    hint(tr("Paste rows from a spreadsheet"), {tr("Ctrl"), u"V"_s});
    hint(tr("Next view"), {tr("Ctrl"), tr("Tab")});
    hint(tr("Step back"), {tr("Esc")});
}

} // namespace rapport::ui
