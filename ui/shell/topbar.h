// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over every page: history, the way to search, the state of the data, news, New, oneself.
// Its owner connects the wishes; nothing here acts.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QMenu;

namespace rapport::ui {

class Avatar;
class IconButton;
class SplitButton;
class StateLabel;
class TopSearch;

class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setHistory(bool canGoBack, bool canGoForward);
    // "Saved 10:42" with cloud-check, hard-drive and the like.
    void setState(const QString &iconName, const QString &words, Role iconRole = Role::Success);
    void setNews(bool hasNews);
    // What New makes on this page; an empty text hides the button.
    void setNew(const QString &words, QMenu *others = nullptr);
    void setPerson(const QString &name, const QString &id);

    SplitButton *newButton() const { return m_new; }
    IconButton *bell() const { return m_bell; }
    Avatar *avatar() const { return m_avatar; }
    TopSearch *search() const { return m_search; }
    QSize sizeHint() const override { return {1000, 48}; }

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void searchRequested(const QString &startText);
    void stateClicked();
    void newsRequested();
    void newRequested();
    void personMenuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void wire();

    IconButton *m_back;
    IconButton *m_forward;
    TopSearch *m_search;
    StateLabel *m_state;
    IconButton *m_bell;
    SplitButton *m_new;
    Avatar *m_avatar;
};

} // namespace rapport::ui
