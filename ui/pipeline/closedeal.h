// SPDX-License-Identifier: GPL-3.0-or-later
// Closes a deal as won or lost: the day, the amount, and for a lost one why and to whom. It also asks
// for whatever the gate of that stage wants, so that one sheet is enough. Saves nothing itself.
#pragma once

#include "ui/pipeline/gatesheet.h"

class QComboBox;

namespace rapport::ui {

class CloseDealSheet : public GateSheet
{
    Q_OBJECT
public:
    using GateSheet::GateSheet;

    // `deal` stands in `stage`, which is of kind won or lost, though only in memory.
    void openFor(const Record &deal, const Record &stage, const rules::StageGate &gate = {});
    bool isLoss() const;

protected:
    QString titleFor() const override;
    QString introFor() const override;
    QString acceptWords() const override;
    void addOwnFields() override;
    bool waitsForAll() const override { return false; }
};

// Why a deal was lost: the values in use first, then the usual ones.
class ReasonEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReasonEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void selectAll() override;
    QComboBox *box() const { return m_box; }

    static QStringList usual(); // in the reader's language

private:
    void offer(const QStringList &inUse);

    QComboBox *m_box;
    Ticket m_ticket;
};

} // namespace rapport::ui
