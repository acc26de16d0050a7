// SPDX-License-Identifier: GPL-3.0-or-later
// A card on the ground of the window: a head with a title and a count that leads to the list behind, and
// below it rows, or one quiet line where there are none.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rapport::ui {

class CardList;
class IconButton;
class Label;

class HomeCard : public QWidget
{
    Q_OBJECT
public:
    // Without a title it has no head: its rows have heads of their own.
    HomeCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &count); // empty: none
    // The button of the head that leads on; without words there is none.
    void setDrill(const QString &words);
    // Shown instead of the body.
    void setEmptyWords(const QString &words);
    void setEmpty(bool empty);
    void setBody(QWidget *body);
    CardList *addList(); // the usual body
    QWidget *body() const { return m_body; }
    IconButton *drill() const { return m_drill; }

Q_SIGNALS:
    void drillRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    Label *m_title;
    Label *m_count;
    IconButton *m_drill;
    Label *m_empty;
    QWidget *m_body = nullptr;
};

} // namespace rapport::ui
