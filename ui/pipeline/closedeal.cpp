// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/closedeal.h"

#include "ui/form/formfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void CloseDealSheet::openFor(const Record &deal, const Record &stage, const rules::StageGate &gate)
{
    setObjectName(u"closeDealSheet"_s);
    Record closing = deal;
    // A deal that is closed already and only changes sides keeps its day.
    if (!closing.value(u"closed_on").isValid())
        closing.set(u"closed_on", workspace().clock().today());
    if (stage.value(u"kind").toString() == "won"_L1)
        closing.set(u"lost_reason", {});
    rules::StageGate rest = gate;
    rest.missing.removeAll(u"closed_on"_s); // it has one now
    GateSheet::openFor(closing, stage, rest);
}

bool CloseDealSheet::isLoss() const { return stage().value(u"kind").toString() == "lost"_L1; }

void CloseDealSheet::addOwnFields()
{
    const EntityDef &def = deal().def();
    if (isLoss()) {
        FieldDef reason = *def.find(u"lost_reason");
        reason.traits |= Required;
        addField(new ReasonEditor(reason, editorContext(), nullptr), true);
        addField(u"competitors"_s, false);
    }
    addField(u"closed_on"_s, true);
    addField(u"amount"_s, false);
}

QString CloseDealSheet::titleFor() const { return isLoss() ? tr("Close as lost") : tr("Close as won"); }

QString CloseDealSheet::introFor() const { return {}; }

QString CloseDealSheet::acceptWords() const { return isLoss() ? tr("Close as lost") : tr("Close as won"); }

ReasonEditor::ReasonEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_box(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(12);
    m_box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the sheet
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->lineEdit()->setPlaceholderText(tr("Choose or write a reason"));
    watch(m_box->lineEdit());
    setFocusProxy(m_box);
    m_box->setAccessibleName(field.displayLabel());
    offer({});
    connect(m_box, &QComboBox::editTextChanged, this, &FieldEditor::edited);
    m_ticket = workspace().ask(
        this,
        [](const query::Context &reads) {
            return query::suggestions(reads, u"deal", u"lost_reason", {}, 20);
        },
        [this](Result<QStringList> found) {
            if (found)
                offer(*found);
        });
}

QStringList ReasonEditor::usual()
{
    return {
        tr("Price"), tr("Competitor"), tr("No budget"), tr("No decision"), tr("Timing"), tr("Product fit")};
}

void ReasonEditor::offer(const QStringList &inUse)
{
    const QSignalBlocker quiet(m_box);
    const QString typed = m_box->currentText();
    QStringList all = inUse;
    for (const QString &each : usual()) {
        if (!all.contains(each, Qt::CaseInsensitive))
            all << each;
    }
    m_box->clear();
    m_box->addItems(all);
    m_box->setCurrentIndex(-1);
    m_box->setEditText(typed);
}

QVariant ReasonEditor::value() const { return normalized(Kind::Text, m_box->currentText().trimmed()); }

void ReasonEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setEditText(value.toString());
}

void ReasonEditor::selectAll() { m_box->lineEdit()->selectAll(); }

} // namespace rapport::ui
