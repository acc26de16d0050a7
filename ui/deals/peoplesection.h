// SPDX-License-Identifier: GPL-3.0-or-later
// The people who have a say in a deal: who, in which role, with how much influence. Enter opens one,
// F2 (or the menu key) changes the role, 1 to 5 the influence, Del takes one off the deal.
#pragma once

#include "core/query/deal_reads.h"
#include "core/workspace/workspace.h"
#include "ui/customers/linkedsection.h"
#include "ui/customers/rowbutton.h"

namespace rapport::ui {

class DealPersonRow : public RowButton
{
    Q_OBJECT
public:
    DealPersonRow(const query::DealPerson &person, QWidget *parent = nullptr);
    const query::DealPerson &person() const { return m_person; }

Q_SIGNALS:
    void influenceRequested(int influence);
    void removeRequested();
    void menuRequested(const QPoint &at); // of the screen
    void callRequested(const QString &phone);
    void mailRequested(const QString &email);

protected:
    void paintRow(QPainter &painter, const QRectF &inside) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    query::DealPerson m_person;
    QString m_role;
    QList<QWidget *> m_buttons;
};

class PeopleSection : public LinkedSection
{
    Q_OBJECT
public:
    PeopleSection(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &deal, const std::vector<query::DealPerson> &people);
    void pick(QWidget *anchor = nullptr); // whom to add
    void add(const Uid &contact);

Q_SIGNALS:
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void openRequested(const QString &entity, const rapport::Uid &id);

private:
    DealPersonRow *makeRow(const query::DealPerson &person);
    void showMenu(const query::DealPerson &person, const QPoint &at);
    // One field of the tie between deal and person, which is made when it is not there yet.
    void change(const query::DealPerson &person, const QString &field, const QVariant &value);
    void setMain(const Uid &contact);
    void remove(const query::DealPerson &person);
    bool save(const QString &verb, const QString &subject, const std::vector<Workspace::Edit> &edits);

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the record below
    Record m_deal;
    std::vector<query::DealPerson> m_people;
};

} // namespace rapport::ui
