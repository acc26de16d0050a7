// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/targetdialog.h"

#include "core/model/target.h"
#include "ui/form/formfield.h"
#include "ui/form/words.h"
#include "ui/pipeline/forecastwords.h"
#include "ui/shell/focusring.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPainter>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static QString keyOf(words::Span span)
{
    return span == words::Span::Month ? u"month"_s : span == words::Span::Year ? u"year"_s : u"quarter"_s;
}

TargetDialog::TargetDialog(Workspace &workspace, const query::Period &period, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_schema(workspace.schema()), m_period(period),
      m_for(new QComboBox), m_save(new Button(tr("Save target"), Button::Kind::Primary))
{
    const QString title
        = tr("Target for %1").arg(words::period(period.first, period.last, workspace.clock().today()));
    setObjectName(u"targetDialog"_s);
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(420);
    new FocusRing(this);
    const FieldDef &amount = *m_schema->of<Target>().find(u"amount");
    m_amount = new FormField(FieldEditor::make(amount, {workspace, u"target"_s}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(new Label(title, TextStyle::PanelTitle, Role::Text));
    m_for->setObjectName(u"targetFor"_s);
    column->addWidget(new Field(tr("For"), m_for));
    column->addWidget(m_amount);
    auto *hint = new Label(tr("What is to be won in this period. Empty takes the target away."),
        TextStyle::Meta, Role::TextSubtle);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    for (Button *button : {cancel, m_save}) {
        button->setExtent(Button::Extent::Dialog);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_save->setObjectName(u"targetSave"_s);
    m_save->setDefault(true);
    m_save->setEnabled(!workspace.isReadOnly());
    offerUsers();
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &TargetDialog::save);
    connect(m_for, &QComboBox::currentIndexChanged, this, &TargetDialog::load);
    connect(m_amount->editor(), &FieldEditor::edited, this, [this] { m_amount->setError({}); });
    connect(m_amount->editor(), &FieldEditor::submitted, this, &TargetDialog::save);
    load();
    m_amount->editor()->setFocus();
}

// The editor says that it lost the focus when half of the dialog is gone already.
TargetDialog::~TargetDialog() { m_amount->editor()->disconnect(this); }

void TargetDialog::offerUsers()
{
    m_for->addItem(tr("The whole company"));
    for (const Record &user : m_workspace.dictionary(u"user"_s))
        m_for->addItem(user.title(), QVariant::fromValue(user.id()));
}

FieldEditor *TargetDialog::amountEditor() const { return m_amount->editor(); }

void TargetDialog::setUser(const Uid &user)
{
    for (int i = 0; i < m_for->count(); ++i) {
        if (m_for->itemData(i).value<Uid>() == user)
            m_for->setCurrentIndex(i);
    }
}

// Targets are few: a handful a quarter.
void TargetDialog::load()
{
    m_before = {};
    m_amount->setError({});
    const Uid user = m_for->currentData().value<Uid>();
    const QString period = keyOf(words::spanOf(m_period.first, m_period.last));
    const Result<std::vector<Record>> targets = query::all(m_workspace.reads(), u"target");
    if (!targets) {
        Q_EMIT errorRaised(targets.error());
        return;
    }
    for (const Record &each : *targets) {
        if (each.value(u"user").value<Uid>() == user && each.value(u"team").toString().isEmpty()
            && each.value(u"period").toString() == period
            && each.value(u"starts_on").toDate() == m_period.first
            && each.value(u"metric").toString() == "won"_L1)
            m_before = each;
    }
    m_amount->editor()->setValue(m_before.isNull() ? QVariant() : m_before.value(u"amount"));
}

void TargetDialog::save()
{
    FieldEditor *editor = m_amount->editor();
    editor->finish();
    if (const auto problem = editor->problem()) {
        m_amount->setError(words::brief(*problem));
        editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QVariant amount = editor->value();
    if (amount.isValid() && amount.value<Money>().minor <= 0) {
        m_amount->setError(tr("A target is more than zero."));
        editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    Result<void> done;
    if (!amount.isValid() && !m_before.isNull())
        done = m_workspace.remove(u"target"_s, {m_before.id()});
    else if (amount.isValid()) {
        Record after = m_before.isNull() ? m_workspace.blank(u"target"_s) : m_before;
        if (m_before.isNull()) {
            after.meta.id = Uid::make();
            after.set(u"user", m_for->currentData());
            after.set(u"period", keyOf(words::spanOf(m_period.first, m_period.last)));
            after.set(u"starts_on", m_period.first);
            after.set(u"metric", u"won"_s);
        }
        after.set(u"amount", amount);
        const rapport::Label label{m_before.isNull() ? u"create"_s : u"update"_s, u"target"_s,
            words::period(m_period.first, m_period.last, m_workspace.clock().today()), 1, {}};
        done = m_workspace.save(label, m_before, after);
    }
    if (!done) {
        m_amount->setError(words::brief(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

void TargetDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::SurfaceRaised));
}

} // namespace rapport::ui
