// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between the ends of two days: how much of what, and the records with their fields before and
// after, of everything or of one kind.
#pragma once

#include "core/workspace/as_of.h"
#include "ui/widgets/sidesheet.h"

namespace rapport::ui {

class Banner;
class ChangesList;
class EmptyState;
class Label;
class PickButton;

class ChangesSheet final : public SideSheet
{
    Q_OBJECT
public:
    // `workspace`: whose log is read, that of today.
    ChangesSheet(Workspace &workspace, QWidget *host);

    void openFor(const QDate &from, const QDate &to);
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    void setEntity(const QString &entity); // empty: everything
    ChangesList *list() const { return m_list; }
    Label *summary() const { return m_summary; }
    bool isReading() const { return m_ticket.isPending(); }

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);

private:
    QWidget *makeBody();
    void read();
    void show(const history::Differences &found);
    void chooseDay(PickButton *anchor, bool isFrom);
    void chooseEntity();
    QString countWords(const QHash<int, qint64> &counts) const;

    static constexpr int atMost = 500; // records that are named

    Workspace &m_workspace;
    QDate m_from, m_to, m_first;
    QString m_entity;
    QHash<QString, QHash<int, qint64>> m_counts;
    PickButton *m_fromButton, *m_toButton, *m_entityButton;
    Label *m_summary;
    Banner *m_banner;
    ChangesList *m_list;
    EmptyState *m_empty;
    Ticket m_ticket;
};

} // namespace rapport::ui
