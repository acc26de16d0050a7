// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the program together: clock, translations, preferences, theme, the open file and the window.
// The only place that names concrete classes of core and ui side by side.
#pragma once

#include "app/window/options.h"
#include "core/base/translations.h"
#include "core/workspace/as_of.h"
#include "core/workspace/workspace.h"
#include "ui/settings/preferences.h"

#include <QObject>
#include <QPointer>

namespace rapport {

namespace ui {
class MainWindow;
class Notifier;
class Shell;
class Tray;
class TrayNotifier;
class Welcome;
} // namespace ui

class Composition : public QObject
{
    Q_OBJECT
public:
    // `preferences` are those of the person, or of a file of its own.
    Composition(const Options &options, std::unique_ptr<ui::Preferences> preferences);
    ~Composition() override;

    // Opens the file asked for, else the one of last time, and shows the window.
    void start();
    Result<void> openFile(const QString &path);
    // From now on it reminds outside the window, too, and closing the window leaves it in the tray.
    void joinDesktop();
    // What a second start wants: to see the window, with another file perhaps.
    void serve(const QString &file, bool hidden);

    ui::MainWindow &window() { return *m_window; }
    ui::Shell *shell() const { return m_shell; } // null while no file is open
    ui::Shell *pastShell() const { return m_pastShell; } // null while today is shown
    // The file as it was at the end of a day, when its copy is made; the file of today stays open behind it.
    void showDay(const QDate &day);
    void backToToday();
    Workspace *workspace() const { return m_workspace.get(); }
    void setLanguage(const QString &language);
    void useClock(std::unique_ptr<Clock> clock) { m_clock = std::move(clock); }

private:
    void applyLook();
    void build();
    void showWelcome(const Error *error = nullptr);
    void openOrTell(const QString &path);
    void makeFile(const QString &path, bool sample);
    void fillWithSample();
    template <typename Page>
    void serveFileWishes(Page *page);
    void setTitle();
    // The past (composition_past.cpp).
    void serveTravel(ui::Shell *shell);
    void showPast(std::shared_ptr<PastFolder> folder, const history::AsOf &asOf);
    void wirePastShell();
    // With the desktop (composition_desktop.cpp).
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wireTray();
    void serveShell();
    void fillTray();
    void adaptTray();
    void greet();
    void showWindow();
    void showHidden(int tries);
    bool mayClose();
    void quit();

    Options m_options;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<ui::Preferences> m_preferences;
    Translations m_translations;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Shell *m_shell = nullptr; // owned by the window
    std::unique_ptr<PastFile> m_past;
    ui::Shell *m_pastShell = nullptr; // owned by the window; then m_shell is hidden behind it
    QPointer<Job> m_goingBack;
    std::unique_ptr<ui::Tray> m_tray; // none before joinDesktop(), as the next two
    std::unique_ptr<ui::TrayNotifier> m_trayNotifier;
    std::unique_ptr<ui::Notifier> m_notifier;
    bool m_isQuitting = false;
};

} // namespace rapport
