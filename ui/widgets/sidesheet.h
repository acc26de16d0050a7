// SPDX-License-Identifier: GPL-3.0-or-later
// Where records are made and edited: a sheet at the right of the content, full height, so that the
// list stays in sight. Esc and the cross only ask (closeRequested); the owner decides, since there
// may be changes to save. Ctrl+Enter asks to be done with it (acceptRequested), where somebody
// listens.
#pragma once

#include <QFrame>
#include <QPointer>

class QPropertyAnimation;
class QVBoxLayout;

namespace rapport::ui {

class Label;
class Scrim;

class SideSheet : public QFrame
{
    Q_OBJECT
public:
    // Lies over `host` and follows its size.
    explicit SideSheet(QWidget *host, int sheetWidth = 480);

    void setTitle(const QString &title);
    void setBody(QWidget *body); // owned by the sheet; the one before is deleted
    void setFooter(QWidget *foot); // the row of buttons, always in sight
    QWidget *body() const { return m_body; }

    void open();
    void close();
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void opened();
    void closeRequested();
    void acceptRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void slide(bool in);
    QRect resting(bool in) const;
    bool isAccepting(const QKeyEvent *event) const;

    int m_sheetWidth;
    bool m_open = false;
    Label *m_title;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QWidget *m_foot = nullptr;
    QPropertyAnimation *m_motion;
    QPointer<QWidget> m_before;
};

} // namespace rapport::ui
