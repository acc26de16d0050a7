// SPDX-License-Identifier: GPL-3.0-or-later
// The one place through which the window tells people things: what was done goes into a toast, an
// error into a banner that stays until it is read. Errors are told whole: what, why, what to do.
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <functional>

namespace rapport::ui {

class Banner;
class Toast;

class Notices : public QObject
{
    Q_OBJECT
public:
    // The toast lies over `host`.
    explicit Notices(QWidget *host);

    // To be put above the content; hidden while there is nothing to say.
    Banner *banner() const { return m_banner; }
    Toast *toast() const { return m_toast; }

    void tell(const QString &text);
    // With Undo; undoRequested() comes at most once for each.
    void tellUndoable(const QString &text);
    // The same with something to do next: `act` is its word, `then` does it.
    void tellUndoable(const QString &text, const QString &act, std::function<void()> then);
    // Without a way back: `act` does something with it.
    void tellWith(const QString &text, const QString &icon, const QString &act, std::function<void()> then);
    // Cancelled is no failure and says nothing. `action` is the word of a button, such as "Try again".
    void showError(const Error &error, const QString &action = {});
    void clearError();

Q_SIGNALS:
    void undoRequested();
    void errorActionChosen();

private:
    Toast *m_toast;
    Banner *m_banner;
    bool m_undoable = false;
    std::function<void()> m_then;
};

} // namespace rapport::ui
