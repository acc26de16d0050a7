// SPDX-License-Identifier: GPL-3.0-or-later
// The one form for every entity, laid out from its definition and layouts/*.json. It edits a copy
// and asks its owner to save it: saveRequested(before, after). Values are checked on leaving a
// field and all together on saving; an error goes away while its field is typed in. When the open
// record changes elsewhere, untouched fields follow and edited ones show both values.
#pragma once

#include "ui/form/fieldeditor.h"
#include "ui/form/layout.h"

namespace rapport::ui {

class Duplicates;
class FormField;

class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(Workspace &workspace, QWidget *parent = nullptr);
    ~Form() override;

    // A new record with these values to begin with.
    void create(const Record &blank);
    void edit(const Record &record);

    bool isNew() const { return m_new; }
    bool isChanged() const;
    const Record &before() const { return m_before; }
    Record after() const;

    // Checks all; goes to the first error or asks to save.
    void save();
    void showError(const Error &error); // at its field, when it names one of the form
    FieldEditor *editor(const QString &field) const;
    FormField *field(const QString &name) const { return m_fields.value(name); }
    QStringList fieldNames() const { return m_order; }
    void focusFirst();
    void focusField(const QString &name);

Q_SIGNALS:
    // `before` is null for a new record.
    void saveRequested(const rapport::Record &before, const rapport::Record &after);
    void edited();
    void recordGone(); // it was deleted meanwhile
    void attentionRequested(QWidget *widget); // scroll it into sight
    void openRequested(const QString &entity, const rapport::Uid &id);
    void errorRaised(const rapport::Error &error);

private:
    void start(const Record &record, bool isNew);
    void build();
    void silence();
    void addSection(const FormSection &section);
    QWidget *addRow(const QStringList &names);
    FormField *makeField(const FieldDef &def);
    bool hasValue(const FormSection &section) const;
    void checkField(const QString &name);
    std::optional<Error> problemOf(const QString &name) const;
    void fieldEdited(const QString &name);
    void enterPressed(const QString &name);
    void committed(const Commit &commit);
    void takeFresh(const Record &fresh);
    void settle(const QString &name, bool useTheirs);
    void reveal(QWidget *widget);

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the records below
    Record m_before; // or, for a new record, what it began with
    bool m_new = false;
    QWidget *m_content = nullptr;
    Duplicates *m_duplicates = nullptr;
    QHash<QString, FormField *> m_fields;
    QStringList m_order;
    QHash<QString, QVariant> m_theirs; // of fields that clash
    Ticket m_refresh;
};

} // namespace rapport::ui
