// SPDX-License-Identifier: GPL-3.0-or-later
// What a stage asks of a deal before it lets it in: items to tick and fields to fill, in a sheet
// beside the board. It hands the completed deal back and saves nothing; whoever opened it does, and
// shows a refusal in it again. A way back that the stage does not allow is explained, no more.
#pragma once

#include "core/rules/stage_moves.h"
#include "ui/form/fieldeditor.h"
#include "ui/widgets/sidesheet.h"

class QCheckBox;
class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Banner;
class Button;
class FormField;

class GateSheet : public SideSheet
{
    Q_OBJECT
public:
    GateSheet(Workspace &workspace, QWidget *host);
    ~GateSheet() override;

    // `deal` stands in `stage` already, though only in memory.
    void openFor(const Record &deal, const Record &stage, const rules::StageGate &gate);
    // The deal with everything that was ticked and filled in here.
    Record after() const;
    // Nothing is missing any more.
    bool isComplete() const;
    // Accepts when complete, else goes to what is missing.
    void submit();
    // Opens again as it was left, with the sentence at its field or on top.
    void showError(const Error &error);

    FormField *field(const QString &name) const { return m_fields.value(name); }
    const QList<QCheckBox *> &items() const { return m_items; }
    Button *acceptButton() const { return m_accept; }

Q_SIGNALS:
    // The sheet is closed by then.
    void accepted(const rapport::Record &after);
    void cancelled();

protected:
    virtual QString titleFor() const;
    virtual QString introFor() const;
    virtual QString acceptWords() const;
    // The fields to put before the ones that the gate misses.
    virtual void addOwnFields() { }
    // Whether the button stays dark until all is there, or may be pressed to hear what is not.
    virtual bool waitsForAll() const { return true; }

    Workspace &workspace() const { return m_workspace; }
    const Record &deal() const { return m_deal; }
    const Record &stage() const { return m_stage; }
    FormField *addField(const QString &name, bool required);
    FormField *addField(FieldEditor *editor, bool required);
    EditorContext editorContext() const;

private:
    void build(const rules::StageGate &gate);
    void addFacts(const rules::StageGate &gate);
    void addChecklist();
    void addRefusal(const rules::StageGate &gate);
    QWidget *makeFooter();
    bool lacks(const QString &name) const;
    QString gapWords() const;
    void fieldEdited(const QString &name);
    void refresh();
    void focusFirst();
    void cancel();

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the records below
    Record m_deal;
    Record m_stage;
    bool m_refused = false;
    bool m_hasOwn = false; // fields before the checklist
    QHash<QString, FormField *> m_fields;
    QStringList m_order;
    QStringList m_required;
    QList<QCheckBox *> m_items;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    Banner *m_banner = nullptr;
    Button *m_accept = nullptr;
    Button *m_cancel = nullptr;
    class Label *m_gap = nullptr;
};

} // namespace rapport::ui
