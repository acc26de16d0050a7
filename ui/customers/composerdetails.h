// SPDX-License-Identifier: GPL-3.0-or-later
// What else can be said of something that happened: direction and result, length and place, who took
// part, objections, promises and what the customer said. Folded away until it is asked for.
#pragma once

#include "core/workspace/workspace.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace rapport::ui {

class FieldEditor;
class FlowLayout;

class ComposerDetails : public QWidget
{
    Q_OBJECT
public:
    ComposerDetails(Workspace &workspace, QWidget *parent);

    void setCustomer(const Uid &customer) { m_customer = customer; }
    FieldEditor *editor(const QString &field) const { return m_editors.value(field); }
    // What was read out of the words; a field that somebody filled by hand stays.
    void propose(const QString &field, const QVariant &value);
    void addPerson(const QString &entity, const Uid &id); // contact or user
    const QList<std::pair<QString, Uid>> &people() const { return m_people; }

    std::optional<Error> problem();
    void apply(Record &activity) const;
    // A record for each who took part, of the activity.
    std::vector<Workspace::Edit> participants(const Record &activity) const;
    bool hasAny() const;
    void clear();

Q_SIGNALS:
    void loggingRequested(); // Ctrl+Enter

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void refreshPeople();
    void pick(const QString &entity, QWidget *anchor);

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Uid m_customer;
    QHash<QString, FieldEditor *> m_editors;
    QSet<QString> m_touched; // by hand
    QList<std::pair<QString, Uid>> m_people;
    QWidget *m_peopleBox = nullptr;
    FlowLayout *m_peopleRow = nullptr;
};

} // namespace rapport::ui
