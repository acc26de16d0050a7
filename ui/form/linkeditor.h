// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the record a link points to: type to search, arrows and Enter to pick, or create one with
// the typed name. Text that names nothing picked is a problem, never a silent guess.
#pragma once

#include "ui/form/candidates.h"
#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace rapport::ui {

class LinkEditor : public FieldEditor
{
    Q_OBJECT
public:
    LinkEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    std::optional<Error> problem() const override;
    void selectAll() override;

protected:
    bool keyPressed(QKeyEvent *event) override;

private:
    void search();
    void offer(QList<PickItem> items);
    void pick(const PickItem &item);
    void create();
    bool canCreate() const;

    QLineEdit *m_edit;
    PickDrop *m_drop;
    Uid m_id;
    QString m_title; // of m_id
    Ticket m_ticket;
};

} // namespace rapport::ui
