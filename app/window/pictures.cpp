// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pictures.h"

#include "app/window/boardpose.h"
#include "app/window/composition.h"
#include "app/window/dashboardpictures.h"
#include "app/window/handoverpictures.h"
#include "app/window/pastpictures.h"
#include "app/window/picturefile.h"
#include "app/window/reportpictures.h"
#include "app/window/samplelist.h"
#include "app/window/workpictures.h"
#include "ui/customers/recordpanel.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mappingtable.h"
#include "ui/exchange/mapstep.h"
#include "ui/form/sheetform.h"
#include "ui/leads/assignsheet.h"
#include "ui/leads/convertsheet.h"
#include "ui/leads/leaddesk.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/palette.h"
#include "ui/shell/panelside.h"
#include "ui/shell/rail.h"
#include "ui/shell/screens.h"
#include "ui/shell/shell.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/toast.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTabBar>
#include <QTemporaryDir>

#include <cstdio>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

// Lets the window work until `isReady` or until it has had long enough.
void settle(const std::function<bool()> &isReady = {}, int quietMs = 120)
{
    constexpr int mostMs = 5000;
    QElapsedTimer clock;
    clock.start();
    while (isReady && !isReady() && clock.elapsed() < mostMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    clock.restart();
    while (clock.elapsed() < quietMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void say(const Error &error) { std::fprintf(stderr, "%s\n", qPrintable(error.text())); }

// The same day in every picture, so that two of them can be laid over each other.
Instant someMorning() { return Instant::from(QDateTime(QDate(2026, 3, 17), QTime(10, 42))); }

class Photographer
{
public:
    Photographer(const Options &options, const QString &preferencesFile)
        : m_options(options), m_folder(options.pictures), m_preferencesFile(preferencesFile)
    {
        m_chinese = Translations::nearest(options.language) == u"zh_CN";
        m_options.language = m_chinese ? u"zh_CN"_s : u"en"_s;
        if (m_options.theme.isEmpty())
            m_options.theme = u"light"_s;
        m_only = m_options.screen;
        m_options.screen = u"customers"_s;
    }

    int run()
    {
        if (!m_folder.mkpath(u"."_s) || !m_temporary.isValid())
            return 1;
        m_isOwn = m_options.file.isEmpty();
        if (m_isOwn && !makeFile(m_temporary.filePath(u"sample.rapport"_s), true))
            return 1;
        if (!takeFilled())
            return 1;
        if (!m_only.isEmpty())
            return m_failed ? 1 : 0;
        if (!takeEmpty())
            return 1;
        takeWelcome();
        return m_failed ? 1 : 0;
    }

private:
    bool makeFile(const QString &path, bool sample)
    {
        const auto made = makePictureFile(path, m_chinese ? u"zh"_s : u"en"_s, sample, someMorning());
        if (!made)
            say(made.error());
        else if (sample)
            m_options.file = path;
        return made.ok();
    }

    std::unique_ptr<Composition> open(const QString &file)
    {
        const SystemClock clock;
        if (const auto tried = Workspace::open(file, clock); !tried) {
            say(tried.error());
            return nullptr;
        }
        auto preferences = std::make_unique<ui::Preferences>(m_preferencesFile);
        preferences->setPanelOpen(true);
        preferences->setLanguage(m_options.language);
        Options options = m_options;
        options.file = file;
        auto composition = std::make_unique<Composition>(options, std::move(preferences));
        if (m_isOwn)
            composition->useClock(std::make_unique<FixedClock>(someMorning()));
        composition->start();
        composition->window().activateWindow();
        return composition->shell() ? std::move(composition) : nullptr;
    }

    bool takeFilled()
    {
        m_composition = open(m_options.file);
        if (!m_composition)
            return false;
        if (!m_only.isEmpty()) {
            takeScreen(m_only);
            m_composition.reset();
            return true;
        }
        takeCustomers();
        takePalette();
        visit(u"customers"_s);
        pictureHandOver(
            shell(), *m_composition->workspace(), settle, [this](const QString &name) { take(name); });
        for (const ui::Screen &screen : ui::screens()) {
            if (screen.key == u"customers")
                continue;
            takeScreen(screen.key);
        }
        visit(u"customers"_s);
        shell().newRecord(u"customer"_s);
        settle({}, 400); // the sheet slides in
        take(u"form"_s);
        shell().sheet()->close();
        settle({}, 300);
        shell().shortcuts()->open();
        settle();
        take(u"shortcuts"_s);
        shell().shortcuts()->close();
        pictureOverlays(shell(), settle, [this](const QString &name) { take(name); });
        takeImport();
        m_composition.reset();
        return true;
    }

    void takeScreen(const QString &key)
    {
        if (key == u"pipeline")
            return takePipeline();
        if (key == u"dashboard") {
            visit(u"home"_s);
            return pictureDashboard(shell(), settle, [this](const QString &name) { take(name); });
        }
        if (key == u"past")
            return picturePast(*m_composition, settle, [this](const QString &name) { take(name); });
        visit(key);
        if (key == u"tasks")
            return pictureTasks(
                shell(), *m_composition->workspace(), settle, [this](const QString &name) { take(name); });
        if (key == u"calendar")
            return pictureCalendar(
                shell(), *m_composition->workspace(), settle, [this](const QString &name) { take(name); });
        if (key == u"reports")
            return pictureReports(shell(), settle, [this](const QString &name) { take(name); });
        take(key);
        if (key == u"home")
            pictureDashboard(shell(), settle, [this](const QString &name) { take(name); });
        if (key == u"settings")
            takeSettings();
        if (key == u"leads")
            takeLeads();
    }

    void takePipeline()
    {
        shell().goTo(u"pipeline"_s);
        ui::PipelinePage *page = shell().pages()->pipeline();
        settle([page] { return page->data().isComplete() && page->data().hasTotals(); }, 300);
        take(u"pipeline-board"_s);
        liftCard(*page);
        settle({}, 200);
        take(u"pipeline"_s);
        page->board()->drag()->cancel();
        page->setFace(ui::PipelinePage::Face::List);
        settleList();
        take(u"pipeline-list"_s);
        page->setFace(ui::PipelinePage::Face::Forecast);
        settle({}, 600);
        take(u"pipeline-forecast"_s);
        page->setFace(ui::PipelinePage::Face::Board);
    }

    void takeLeads()
    {
        ui::ConvertSheet *convert = shell().leads()->convertSheet();
        shell().leads()->convert(shell().pages()->list()->currentId());
        settle([convert] { return convert->isOpen(); }, 400); // the sheet slides in
        take(u"leads-convert"_s);
        convert->close();
        ui::AssignSheet *assign = shell().leads()->assignSheet();
        shell().leads()->assign({});
        settle([assign] { return assign->isOpen(); }, 400);
        take(u"leads-assign"_s);
        assign->close();
        settle({}, 300);
    }

    void takeSettings()
    {
        auto *tabs = m_composition->window().findChild<QTabBar *>(u"settingsTabs"_s);
        const QStringList names{u"pipelines"_s, u"targets"_s, u"assignment"_s, u"followups"_s, u"calendar"_s,
            u"reminders"_s, u"rates"_s, u"fields"_s, u"people"_s, u"tags"_s};
        for (int i = 0; tabs && i < names.size(); ++i) {
            tabs->setCurrentIndex(i + 1);
            settleList();
            if (!shell().pages()->list())
                settle({}, 400); // the figures of stages and people come by themselves
            take(u"settings-"_s + names[i]);
        }
    }

    void takeWelcome()
    {
        Options options = m_options;
        options.file.clear();
        m_composition = std::make_unique<Composition>(
            options, std::make_unique<ui::Preferences>(m_temporary.filePath(u"first-start.ini"_s)));
        m_composition->start();
        settle();
        take(u"welcome"_s);
        m_composition.reset();
    }

    void takeImport()
    {
        const QString list = m_temporary.filePath(u"客户名单_2026Q1.csv"_s);
        if (!writeSampleList(list)) {
            m_failed = true;
            return;
        }
        visit(u"customers"_s);
        ui::ImportPage *page = shell().pages()->startImport();
        page->openFile(list, u"customer"_s);
        settle([page] {
            return page->step() == ui::ImportPage::Map
                && page->session()->check() != ui::ImportSession::Check::Running
                && page->session()->check() != ui::ImportSession::Check::None;
        });
        page->map()->mapping()->setCurrent(3); // the phones, some of which are wrong
        page->map()->focusFirst();
        settle();
        take(u"import"_s);
    }

    bool takeEmpty()
    {
        const QString file = m_temporary.filePath(u"empty.rapport"_s);
        if (!makeFile(file, false))
            return false;
        m_composition = open(file);
        if (!m_composition)
            return false;
        visit(u"leads"_s);
        take(u"empty-state"_s);
        m_composition.reset();
        return true;
    }

    ui::Shell &shell() { return *m_composition->shell(); }

    void visit(const QString &screen)
    {
        shell().goTo(screen);
        settleList();
    }

    void settleList()
    {
        settle([this] {
            const ui::ListPage *list = shell().pages()->list();
            return !list || list->model()->isComplete();
        });
        if (shell().panelSide()->isVisible() && !shell().panelSide()->record().isNull()) {
            settle([this] {
                const ui::PanelSide *side = shell().panelSide();
                return shell().panelSide()->panel()->shownId() == side->record();
            });
        }
    }

    void takeCustomers()
    {
        visit(u"customers"_s);
        for (const Record &view : m_composition->workspace()->dictionary(u"view"_s)) {
            if (view.value(u"of") == u"customer"_s && view.value(u"key") == u"active"_s)
                shell().goTo(u"customers"_s, view.id());
        }
        shell().rail()->setCurrent(u"customers"_s);
        settleList();
        ui::ListPage *list = shell().pages()->list();
        const QString wanted = m_chinese ? u"苏州晟拓"_s : u"Acme Robotics"_s;
        int row = std::min(4, list->model()->rowCount() - 1);
        for (int i = 0; i < std::min(200, list->model()->rowCount()); ++i) {
            if (list->model()->titleAt(i).contains(wanted))
                row = i;
        }
        list->list()->setCurrentRow(row);
        for (const int ticked : {row + 2, row + 4, row + 5}) {
            if (ticked < list->model()->rowCount())
                list->model()->setTicked(ticked, ticked, true);
        }
        settleList();
        hover(list->list(), row + 7);
        settle({}, 900); // the counts of the tabs come after the rows
        take(u"customers"_s);
    }

    static void hover(ui::ListView *list, int row)
    {
        const int y = list->rowViewportPosition(row) + list->rowHeight(row) / 2;
        const QPointF at(300, y);
        QMouseEvent move(QEvent::MouseMove, at, list->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
            Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
    }

    void takePalette()
    {
        bool settled = false;
        ui::CommandPalette *palette = shell().palette();
        const auto link = QObject::connect(
            palette, &ui::CommandPalette::settled, palette, [&settled] { settled = true; });
        shell().openPalette(m_chinese ? u"晟拓"_s : u"acme"_s);
        settle([&settled] { return settled; });
        settle({}, 60);
        take(u"command-palette"_s);
        QObject::disconnect(link);
        palette->close();
        shell().pages()->list()->model()->clearTicks();
        settle();
    }

    void take(const QString &name)
    {
        if (m_composition->shell())
            shell().notices()->toast()->dismiss();
        // There is no pointer here, but the platform puts one into the corner.
        for (QWidget *widget : m_composition->window().findChildren<QWidget *>())
            widget->setAttribute(Qt::WA_UnderMouse, false);
        const QImage image = m_composition->window().grab().toImage().convertToFormat(QImage::Format_RGB32);
        const bool dark = m_options.theme == u"dark";
        const QString full = name + (dark ? u"-dark"_s : QString()) + (m_chinese ? u"-zh"_s : QString());
        for (const QString &file : QStringList{name, full}) {
            if (!image.save(m_folder.filePath(file + u".png"_s)))
                m_failed = true;
        }
        std::printf("%s\n", qPrintable(m_folder.filePath(full + u".png"_s)));
        std::fflush(stdout);
    }

    Options m_options;
    QDir m_folder;
    QString m_preferencesFile;
    QTemporaryDir m_temporary;
    std::unique_ptr<Composition> m_composition;
    QString m_only; // this screen and no other
    bool m_chinese = false;
    bool m_isOwn = false; // the file is made for the pictures
    bool m_failed = false;
};

} // namespace

int takePictures(const Options &options, const QString &preferencesFile)
{
    return Photographer(options, preferencesFile).run();
}

} // namespace rapport
