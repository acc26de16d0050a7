// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/gatesheet.h"

#include "ui/form/formfield.h"
#include "ui/form/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheetbody.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

GateSheet::GateSheet(Workspace &workspace, QWidget *host) : SideSheet(host, 480), m_workspace(workspace)
{
    setObjectName(QStringLiteral("gateSheet"));
    auto *body = new SheetBody(QStringLiteral("gateError"));
    m_scroll = body->scroll();
    m_banner = body->banner();
    setBody(body);
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &GateSheet::cancel);
    connect(this, &SideSheet::acceptRequested, this, &GateSheet::submit);
}

// Editors that go lose the focus, and say so, when half of the sheet is gone already.
GateSheet::~GateSheet()
{
    for (FormField *each : std::as_const(m_fields))
        each->editor()->disconnect(this);
}

QWidget *GateSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_gap = new Label(TextStyle::Meta, Role::TextSubtle, foot);
    m_gap->setObjectName(QStringLiteral("gateGap"));
    m_gap->setElided(true);
    row->addWidget(m_gap, 1);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Secondary, foot);
    m_cancel->setObjectName(QStringLiteral("gateCancel"));
    m_accept = new Button(QString(), Button::Kind::Primary, foot);
    m_accept->setObjectName(QStringLiteral("gateAccept"));
    for (Button *button : {m_cancel, m_accept}) {
        button->setExtent(Button::Extent::Dialog);
        row->addWidget(button);
    }
    connect(m_cancel, &Button::clicked, this, &GateSheet::cancel);
    connect(m_accept, &Button::clicked, this, &GateSheet::submit);
    return foot;
}

void GateSheet::openFor(const Record &deal, const Record &stage, const rules::StageGate &gate)
{
    const SchemaPtr old = m_schema; // what is shown still points into it
    m_schema = m_workspace.schema();
    m_deal = deal;
    m_stage = stage;
    m_refused = gate.backward;
    m_banner->hide();
    build(gate);
    setTitle(titleFor());
    m_accept->setVisible(!m_refused);
    m_accept->setText(acceptWords());
    m_accept->setAccessibleName(acceptWords());
    m_accept->setToolTip(tr("%1 (Ctrl+Enter)").arg(acceptWords()));
    m_cancel->setText(m_refused ? tr("Close") : tr("Cancel"));
    refresh();
    m_scroll->widget()->layout()->activate();
    open();
    focusFirst();
}

// What is first to be done: not an item that is ticked already.
void GateSheet::focusFirst()
{
    QWidget *first = m_order.isEmpty() ? nullptr : m_fields.value(m_order.constFirst())->editor();
    const auto open = std::find_if(
        m_items.begin(), m_items.end(), [](const QCheckBox *item) { return !item->isChecked(); });
    if (m_refused)
        first = m_cancel;
    else if (!m_hasOwn && open != m_items.end())
        first = *open;
    (first ? first : m_accept)->setFocus(Qt::TabFocusReason);
}

void GateSheet::showError(const Error &error)
{
    if (FormField *found = m_fields.value(error.field)) {
        found->setError(words::brief(error));
        open();
        found->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_banner->setText(error.what, words::causeAndHelp(error));
    m_banner->show();
    open();
}

Record GateSheet::after() const
{
    Record record = m_deal;
    for (const QString &name : m_order)
        record.set(name, m_fields.value(name)->editor()->value());
    for (const QCheckBox *item : m_items)
        rules::setTicked(record, item->accessibleName(), item->isChecked());
    return record;
}

bool GateSheet::lacks(const QString &name) const
{
    const FormField *found = m_fields.value(name);
    return found ? !found->editor()->value().isValid() || found->editor()->problem()
                 : !m_deal.value(name).isValid();
}

bool GateSheet::isComplete() const
{
    if (m_refused)
        return false;
    const bool ticked = std::all_of(
        m_items.begin(), m_items.end(), [](const QCheckBox *item) { return item->isChecked(); });
    return ticked && std::none_of(m_required.begin(), m_required.end(), [this](const QString &name) {
        return lacks(name);
    });
}

void GateSheet::submit()
{
    if (m_refused)
        return;
    for (const QString &name : std::as_const(m_order))
        m_fields.value(name)->editor()->finish();
    const Record record = after();
    QWidget *first = nullptr;
    for (const QString &name : std::as_const(m_order)) {
        FormField *each = m_fields.value(name);
        std::optional<Error> problem = each->editor()->problem();
        if (!problem)
            problem = rules::validateField(record, *record.def().find(name), localOf(m_workspace));
        QString words = problem ? words::brief(*problem) : QString();
        if (words.isEmpty() && m_required.contains(name) && lacks(name))
            words = tr("This is needed to go on.");
        each->setError(words);
        if (!first && !words.isEmpty())
            first = each->editor();
    }
    for (QCheckBox *item : std::as_const(m_items)) {
        if (!first && !item->isChecked())
            first = item;
    }
    refresh();
    if (first) {
        m_scroll->ensureWidgetVisible(first, 0, 40);
        first->setFocus(Qt::TabFocusReason);
    } else if (isComplete()) {
        close();
        Q_EMIT accepted(record);
    }
}

void GateSheet::cancel()
{
    if (!isOpen())
        return;
    close();
    Q_EMIT cancelled();
}

void GateSheet::fieldEdited(const QString &name)
{
    m_fields.value(name)->setError({});
    refresh();
}

QString GateSheet::gapWords() const
{
    if (m_refused)
        return {};
    const auto open = std::count_if(
        m_items.begin(), m_items.end(), [](const QCheckBox *item) { return !item->isChecked(); });
    const auto empty = std::count_if(
        m_required.begin(), m_required.end(), [this](const QString &name) { return lacks(name); });
    QStringList parts;
    if (open > 0)
        parts << tr("%n item(s) to tick", nullptr, int(open));
    if (empty > 0)
        parts << tr("%n field(s) to fill in", nullptr, int(empty));
    return parts.join(QStringLiteral(" · "));
}

void GateSheet::refresh()
{
    m_gap->setText(gapWords());
    m_accept->setAccessibleDescription(m_gap->text());
    m_accept->setEnabled(!m_workspace.isReadOnly() && (!waitsForAll() || isComplete()));
}

} // namespace rapport::ui
