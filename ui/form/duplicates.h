// SPDX-License-Identifier: GPL-3.0-or-later
// Warns while typing that the record may be there already, be it as a lead, a customer or a contact.
// It never stands in the way of saving.
#pragma once

#include "core/query/look_alikes.h"
#include "core/workspace/workspace.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace rapport::ui {

class Duplicates : public QFrame
{
    Q_OBJECT
public:
    Duplicates(Workspace &workspace, QWidget *parent = nullptr);

    // Looks soon for records like the one `candidate` gives then.
    void lookSoon(std::function<Record()> candidate, SchemaPtr schema);
    void clear();
    int count() const { return m_count; }

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);
    void shown();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void show(const EntityDef &def, const std::vector<query::Alike> &found);
    QString reasonOf(const EntityDef &def, const query::Alike &alike) const;

    Workspace &m_workspace;
    std::function<Record()> m_candidate;
    SchemaPtr m_schema;
    QVBoxLayout *m_column;
    QTimer m_soon;
    Ticket m_ticket;
    int m_count = 0;
};

} // namespace rapport::ui
