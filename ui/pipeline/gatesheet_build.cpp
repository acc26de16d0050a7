// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the sheet: what it is about, the items to tick, the fields to fill.
#include "ui/pipeline/gatesheet.h"

#include "ui/form/formfield.h"
#include "ui/form/layout.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QTextLayout>
#include <QVBoxLayout>

namespace rapport::ui {

static constexpr int textWidth = 400; // of an item beside its box

// A check box breaks its words only where they have an end of line.
static QString inLines(const QString &words, const QFont &font)
{
    QTextLayout layout(words, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth);
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(QLatin1Char('\n')).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void GateSheet::build(const rules::StageGate &gate)
{
    for (FormField *each : std::as_const(m_fields))
        each->editor()->disconnect(this);
    m_fields.clear();
    m_order.clear();
    m_required.clear();
    m_items.clear();
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(12);
    addFacts(gate);
    if (m_refused)
        addRefusal(gate);
    else {
        addOwnFields();
        m_hasOwn = !m_order.isEmpty();
        addChecklist();
        for (const QString &name : gate.missing) {
            if (!m_fields.contains(name))
                addField(name, true);
        }
    }
    m_column->addStretch(1);
    m_scroll->setWidget(inner); // deletes the one before
    inner->setAutoFillBackground(false); // or it hides the hairline above the buttons
}

void GateSheet::addFacts(const rules::StageGate &gate)
{
    auto *name = new Label(m_deal.title(), TextStyle::BodyStrong, Role::Text);
    name->setWordWrap(true);
    const EntityDef &def = m_deal.def();
    QStringList facts;
    for (const QStringView each : {u"customer", u"amount", u"owner"}) {
        const FieldDef *field = def.find(each);
        const QString text = words::value(*field, m_deal.value(*field), m_workspace);
        if (!text.isEmpty())
            facts << text;
    }
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(name);
    if (!facts.isEmpty()) {
        auto *line = new Label(facts.join(QStringLiteral(" · ")), TextStyle::Meta, Role::TextMuted);
        line->setWordWrap(true);
        head->addWidget(line);
    }
    m_column->addLayout(head);
    const QString intro = gate.backward ? QString() : introFor();
    if (!intro.isEmpty()) {
        auto *words = new Label(intro, TextStyle::Body, Role::TextMuted);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
}

void GateSheet::addRefusal(const rules::StageGate &gate)
{
    const Error refusal = rules::gateRefusal(gate, m_deal, m_stage);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconView(QStringLiteral("circle-alert"), 16, Role::Danger), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (const QString &sentence : {refusal.what, refusal.why, refusal.help}) {
        if (sentence.isEmpty())
            continue;
        const bool isFirst = column->count() == 0;
        auto *label = new Label(sentence, isFirst ? TextStyle::BodyStrong : TextStyle::Body,
            isFirst ? Role::Danger : Role::TextMuted);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    row->addLayout(column, 1);
    m_column->addWidget(box);
    m_cancel->setAccessibleDescription(refusal.text());
}

void GateSheet::addChecklist()
{
    const QStringList items = rules::checklistOf(m_stage), ticked = rules::tickedOf(m_deal);
    if (items.isEmpty())
        return;
    m_column->addWidget(new Label(tr("Checklist"), TextStyle::Section, Role::Text));
    for (const QString &item : items) {
        auto *box = new QCheckBox;
        box->setFont(theme().font(TextStyle::Body, item));
        box->setText(inLines(item, box->font()));
        box->setAccessibleName(item);
        box->setChecked(ticked.contains(item));
        box->setObjectName(QStringLiteral("gateItem%1").arg(m_items.size()));
        connect(box, &QCheckBox::toggled, this, &GateSheet::refresh);
        m_items << box;
        m_column->addWidget(box);
    }
}

EditorContext GateSheet::editorContext() const
{
    return {m_workspace, m_deal.def().name, [this](const QString &name) {
                const FormField *found = m_fields.value(name);
                return found ? found->editor()->value() : m_deal.value(name);
            }};
}

FormField *GateSheet::addField(const QString &name, bool required)
{
    const FieldDef *def = m_deal.def().find(name);
    if (!def || !isFormField(*def)) {
        m_required << name;
        auto *words
            = new Label(tr("“%1” cannot be filled in here: it follows from other records of the deal.")
                            .arg(def ? def->displayLabel() : name),
                TextStyle::Body, Role::Danger);
        words->setWordWrap(true);
        m_column->addWidget(words);
        return nullptr;
    }
    FieldDef asked = *def;
    if (required)
        asked.traits |= Required; // here, whatever the form says
    return addField(FieldEditor::make(asked, editorContext()), required);
}

FormField *GateSheet::addField(FieldEditor *editor, bool required)
{
    const QString name = editor->field().name;
    auto *made = new FormField(editor);
    editor->setValue(m_deal.value(name));
    m_fields.insert(name, made);
    m_order << name;
    if (required)
        m_required << name;
    m_column->addWidget(made);
    connect(editor, &FieldEditor::edited, this, [this, name] { fieldEdited(name); });
    connect(editor, &FieldEditor::errorRaised, this,
        [made](const Error &error) { made->setError(words::brief(error)); });
    connect(editor, &FieldEditor::submitted, this, [this, name] {
        if (name == m_order.constLast())
            submit();
        else
            focusNextChild();
    });
    connect(editor, &FieldEditor::left, this, [this, name] {
        const auto problem = m_fields.value(name)->editor()->problem();
        if (problem)
            m_fields.value(name)->setError(words::brief(*problem));
        refresh();
    });
    return made;
}

QString GateSheet::titleFor() const
{
    return m_refused ? tr("No way back to %1").arg(m_stage.title()) : tr("Move to %1").arg(m_stage.title());
}

QString GateSheet::introFor() const
{
    return tr("%1 asks for this before a deal enters.").arg(m_stage.title());
}

QString GateSheet::acceptWords() const { return tr("Move to %1").arg(m_stage.title()); }

} // namespace rapport::ui
