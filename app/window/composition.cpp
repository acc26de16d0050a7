// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/composition.h"

#include "core/sample/sample.h"
#include "ui/charts/deltacolour.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"
#include "ui/shell/shell.h"
#include "ui/shell/welcome.h"

#include "ui/reminders/tray.h"
#include "ui/reminders/traynotifier.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

static QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

Composition::Composition(const Options &options, std::unique_ptr<ui::Preferences> preferences)
    : m_options(options), m_clock(std::make_unique<SystemClock>()), m_preferences(std::move(preferences))
{
    m_translations.install(options.language.isEmpty() ? m_preferences->language() : options.language);
    m_theme = std::make_unique<ui::Theme>();
    applyLook();
    m_theme->apply();
    m_window = std::make_unique<ui::MainWindow>(*m_preferences);
    connect(m_window.get(), &ui::MainWindow::fileChosen, this, &Composition::openOrTell);
    connect(m_window.get(), &ui::MainWindow::newFileChosen, this, &Composition::makeFile);
}

Composition::~Composition()
{
    backToToday();
    m_window.reset(); // before the workspace it shows, and what it was shown by
}

void Composition::applyLook()
{
    using ui::Appearance;
    const QHash<QString, Appearance> named{
        {u"light"_s, Appearance::Light}, {u"dark"_s, Appearance::Dark}, {u"system"_s, Appearance::System}};
    m_theme->setAppearance(named.value(m_options.theme, m_preferences->appearance()));
    m_theme->setDensity(m_preferences->density());
    ui::setDeltaScheme(m_preferences->isRiseRed() ? ui::DeltaScheme::RiseRed : ui::DeltaScheme::GoodBad);
    m_theme->setChinese(m_translations.isChinese());
}

void Composition::start()
{
    PastFolder::sweep(); // what a crash left
    m_window->restorePlace();
    if (m_options.size)
        m_window->resize(*m_options.size);
    const QString file = m_options.file.isEmpty() ? m_preferences->files().value(0) : m_options.file;
    if (file.isEmpty()) {
        showWelcome();
    } else if (const auto opened = openFile(file); !opened) {
        const Error error = opened.error();
        showWelcome(&error);
    }
    if (!m_options.hidden)
        m_window->show();
}

Result<void> Composition::openFile(const QString &path)
{
    RAPPORT_ASSIGN(auto opened, Workspace::open(path, *m_clock));
    m_preferences->addFile(path);
    backToToday();
    m_window->setContent(nullptr); // what it shows looks at the old file
    m_shell = nullptr;
    m_workspace = std::move(opened);
    build();
    return {};
}

// Queued: the page that asks is about to be replaced.
template <typename Page>
void Composition::serveFileWishes(Page *page)
{
    connect(
        page, &Page::openFileRequested, this,
        [this](const QString &path) {
            if (path.isEmpty())
                m_window->askForFile(dataFolder());
            else
                openOrTell(path);
        },
        Qt::QueuedConnection);
    connect(
        page, &Page::newFileRequested, this, [this] { m_window->askForNew(dataFolder(), false); },
        Qt::QueuedConnection);
    connect(
        page, &Page::sampleRequested, this, [this] { m_window->askForNew(dataFolder(), true); },
        Qt::QueuedConnection);
}

template void Composition::serveFileWishes(ui::Shell *); // also of the past

void Composition::build()
{
    backToToday(); // made in another language
    const QString screen = m_shell
        ? m_shell->place().screen
        : (m_options.screen.isEmpty() ? m_preferences->screen() : m_options.screen);
    m_shell = new ui::Shell(*m_workspace, *m_preferences, m_window.get());
    m_window->setContent(m_shell);
    connect(m_shell, &ui::Shell::languageChosen, this, [this](const QString &language) {
        m_preferences->setLanguage(language);
        // The sender is about to be replaced: let it return first.
        QMetaObject::invokeMethod(
            this, [this, language] { setLanguage(language); }, Qt::QueuedConnection);
    });
    serveFileWishes(m_shell);
    serveTravel(m_shell);
    m_shell->start(screen);
    setTitle();
    serveShell();
}

void Composition::setTitle()
{
    const QString company = m_workspace ? m_workspace->setting(u"company"_s) : QString();
    const QString name = QCoreApplication::translate("Window", "Rapport", "name of the program");
    m_window->setWindowTitle(company.isEmpty() ? name : company + u" – " + name);
    if (m_workspace)
        m_window->setWindowFilePath(m_workspace->path());
}

void Composition::setLanguage(const QString &language)
{
    m_translations.install(language);
    m_theme->setChinese(m_translations.isChinese());
    if (m_workspace)
        build();
    else
        showWelcome();
}

void Composition::showWelcome(const Error *error)
{
    backToToday();
    m_shell = nullptr;
    auto *welcome = new ui::Welcome(*m_preferences);
    m_window->setContent(welcome);
    serveFileWishes(welcome);
    fillTray();
    if (error)
        welcome->showError(*error);
    setTitle();
}

// A file that cannot be opened leaves the one that is open as it is.
void Composition::openOrTell(const QString &path)
{
    const auto opened = openFile(path);
    if (opened)
        return;
    if (opened.error().code == Error::Code::NotFound)
        m_preferences->removeFile(path);
    if (m_shell)
        m_shell->notices()->showError(opened.error());
    else if (auto *welcome = qobject_cast<ui::Welcome *>(m_window->content()))
        welcome->showError(opened.error());
}

void Composition::makeFile(const QString &path, bool sample)
{
    Workspace::NewFile options;
    options.language = m_translations.isChinese() ? u"zh"_s : u"en"_s;
    options.currency = sampleCurrency(options.language);
    if (sample)
        options.company = sampleCompany(options.language);
    const auto made = Workspace::create(path, options, *m_clock);
    if (!made) {
        const Error error = made.error();
        if (m_shell)
            m_shell->notices()->showError(error);
        else
            showWelcome(&error);
        return;
    }
    openOrTell(path);
    if (sample && m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(path))
        fillWithSample();
}

void Composition::fillWithSample()
{
    SampleOptions options;
    options.language = m_workspace->setting(u"lang"_s);
    const Label label{u"sample"_s, u"customer"_s, {}, options.customers, {}};
    Job *job = m_workspace->startJob(
        [options, this](JobContext &context) -> Result<QVariant> {
            RAPPORT_TRY(fillSample(context.store, *m_clock, options, context.report));
            return QVariant();
        },
        m_shell);
    const auto announce = [this, label] {
        QSet<QString> all;
        for (const EntityDef &def : m_workspace->schema()->entities())
            all.insert(def.name);
        m_workspace->announceBulk(label, Origin::Import, all);
    };
    m_shell->followJob(job, QCoreApplication::translate("Window", "Making sample data"));
    connect(job, &Job::succeeded, m_shell, announce);
    connect(job, &Job::failed, m_shell, [this, announce](const Error &error) {
        announce();
        m_shell->notices()->showError(error);
    });
}

} // namespace rapport
