// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the system: its frame, title, place on the screen and focus ring. What is in it, the
// shell of an open file or the welcome, comes and goes.
#pragma once

#include <QMainWindow>

#include <functional>

namespace rapport::ui {

class Preferences;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Preferences &preferences);

    // Takes the widget; the one before is deleted.
    void setContent(QWidget *content);
    // Puts the widget in place of the one before, which stays alive, hidden, a child of the window.
    QWidget *exchangeContent(QWidget *content);
    QWidget *content() const { return centralWidget(); }
    void restorePlace();
    // Ask for a file without blocking; the answers are the signals below.
    void askForFile(const QString &folder);
    void askForNew(const QString &folder, bool sample);

    // Asked when the window is to be closed; false: it stays, hidden or not.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    void fileChosen(const QString &path);
    void newFileChosen(const QString &path, bool sample);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    Preferences &m_preferences;
    std::function<bool()> m_mayClose;
};

} // namespace rapport::ui
