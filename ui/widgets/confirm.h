// SPDX-License-Identifier: GPL-3.0-or-later
// A question before something is lost. The safe answer stands first and has the focus; the other one
// says by name what it does. Opens without blocking: connect to accepted().
#pragma once

#include <QDialog>

namespace rapport::ui {

class Button;

class Confirm : public QDialog
{
    Q_OBJECT
public:
    // `act` is the verb and its object, as in "Delete 3 customers"; `safe` defaults to Cancel.
    Confirm(const QString &title, const QString &text, const QString &act, QWidget *parent,
        const QString &safe = {});

    // Where nothing is lost for good the button is an ordinary primary one and the default.
    void setHarmless();

    Button *actButton() const { return m_act; }
    Button *safeButton() const { return m_safe; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_act;
    Button *m_safe;
};

} // namespace rapport::ui
