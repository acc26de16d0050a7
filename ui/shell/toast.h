// SPDX-License-Identifier: GPL-3.0-or-later
// One line at the bottom left on what has just happened, with a way back. It leaves after six
// seconds, waits while the pointer or the keyboard is on it, and a newer one takes its place.
#pragma once

#include <QFrame>
#include <QTimer>

namespace rapport::ui {

class IconButton;
class IconView;
class Label;
class ToastAction;

class Toast : public QFrame
{
    Q_OBJECT
public:
    // Lies over `host` at its bottom left and follows its size.
    explicit Toast(QWidget *host);

    // `action` is the word of the button ("Undo"), empty for none.
    void say(
        const QString &text, const QString &action = {}, const QString &iconName = QStringLiteral("check"));
    // The same with what may be done next ("Briefing") beside the way back.
    void say(const QString &text, const QString &action, const QString &iconName, const QString &further);
    void dismiss();
    QString text() const;

    void setLifetime(int milliseconds) { m_lifetime = milliseconds; }
    bool isWaiting() const { return isVisible() && !m_timer.isActive(); } // pointer or focus holds it
    void setMargin(int left, int bottom);

Q_SIGNALS:
    void actionChosen();
    void furtherChosen();
    void gone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void hold();
    void release();

    IconView *m_icon;
    Label *m_text;
    ToastAction *m_action;
    ToastAction *m_further;
    IconButton *m_close;
    QTimer m_timer;
    int m_lifetime = 6000;
    int m_left = 24;
    int m_bottom = 20;
};

} // namespace rapport::ui
