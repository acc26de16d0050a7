// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form.h"

#include "ui/form/duplicates.h"
#include "ui/form/formfield.h"
#include "ui/form/words.h"

#include <QVBoxLayout>

namespace rapport::ui {

Form::Form(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("form"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&workspace, &Workspace::committed, this, &Form::committed);
}

Form::~Form() { silence(); }

// Editors that go lose the focus, and say so, when half of the form is gone already.
void Form::silence()
{
    for (FormField *each : std::as_const(m_fields))
        each->editor()->disconnect(this);
}

void Form::create(const Record &blank) { start(blank, true); }

void Form::edit(const Record &record) { start(record, false); }

// The schema is held before the record is copied: its definition must outlive the form.
void Form::start(const Record &record, bool isNew)
{
    m_refresh.cancel();
    const SchemaPtr old = m_schema;
    m_schema = m_workspace.schema();
    m_before = record;
    m_new = isNew;
    build();
}

FieldEditor *Form::editor(const QString &name) const
{
    FormField *found = m_fields.value(name);
    return found ? found->editor() : nullptr;
}

Record Form::after() const
{
    Record record = m_before;
    for (const QString &name : m_order)
        record.set(name, editor(name)->value());
    return record;
}

bool Form::isChanged() const
{
    return std::any_of(m_order.begin(), m_order.end(), [this](const QString &name) {
        return editor(name)->problem() || editor(name)->value() != m_before.value(name);
    });
}

std::optional<Error> Form::problemOf(const QString &name) const
{
    if (const auto problem = editor(name)->problem())
        return problem;
    const Record record = after();
    return rules::validateField(record, *record.def().find(name), localOf(m_workspace));
}

// An empty required field is no error yet when one only passes through it.
void Form::checkField(const QString &name)
{
    const auto problem = problemOf(name);
    const bool blank = !editor(name)->value().isValid() && !editor(name)->problem();
    if (problem && !blank)
        field(name)->setError(words::brief(*problem));
}

void Form::fieldEdited(const QString &name)
{
    field(name)->setError({});
    if (m_before.def().find(name)->has(MatchKey) || name == QLatin1String("company"))
        m_duplicates->lookSoon([this] { return after(); }, m_schema);
    Q_EMIT edited();
}

void Form::enterPressed(const QString &name)
{
    QString last;
    for (const QString &each : m_order) {
        if (field(each)->isVisibleTo(this))
            last = each;
    }
    if (name == last)
        save();
    else
        focusNextChild();
}

void Form::save()
{
    for (const QString &name : std::as_const(m_order))
        editor(name)->finish();
    QString first;
    for (const QString &name : std::as_const(m_order)) {
        const auto problem = problemOf(name);
        field(name)->setError(problem ? words::brief(*problem) : QString());
        if (first.isEmpty() && (problem || field(name)->hasClash()))
            first = name;
    }
    if (!first.isEmpty())
        focusField(first);
    else
        Q_EMIT saveRequested(m_new ? Record() : m_before, after());
}

void Form::showError(const Error &error)
{
    if (FormField *found = m_fields.value(error.field)) {
        found->setError(words::brief(error));
        focusField(error.field);
    }
}

void Form::focusFirst()
{
    if (!m_order.isEmpty())
        focusField(m_order.constFirst());
}

void Form::focusField(const QString &name)
{
    FormField *found = m_fields.value(name);
    if (!found)
        return;
    reveal(found);
    found->editor()->setFocus(Qt::OtherFocusReason);
    found->editor()->selectAll(); // as Tab does
    Q_EMIT attentionRequested(found);
}

// Unfolds the section that holds it.
void Form::reveal(QWidget *widget)
{
    for (QWidget *outer = widget; outer && outer != m_content; outer = outer->parentWidget()) {
        if (outer->isHidden())
            outer->show();
    }
}

void Form::committed(const Commit &commit)
{
    if (m_new || m_before.isNull() || !commit.touches(*m_schema, m_before.def().name, m_before.id()))
        return;
    m_refresh = m_workspace.ask(
        this,
        [entity = m_before.def().name, id = m_before.id()](
            const query::Context &reads) { return query::record(reads, entity, id); },
        [this, schema = m_workspace.schema()](Result<Record> fresh) {
            if (fresh && fresh->meta.deletedAt.isNull())
                takeFresh(*fresh);
            else if (!fresh && fresh.error().code != Error::Code::NotFound)
                Q_EMIT errorRaised(fresh.error());
            else
                Q_EMIT recordGone();
        });
}

void Form::takeFresh(const Record &fresh)
{
    const Record mine = after();
    Record base = m_before;
    base.meta = fresh.meta;
    for (const FieldDef &def : base.def().fields)
        base.set(def, fresh.value(def.name));
    const Record old = std::exchange(m_before, base);
    for (const QString &name : std::as_const(m_order)) {
        const QVariant theirs = m_before.value(name), typed = mine.value(name);
        const bool touched = typed != old.value(name) || editor(name)->problem();
        if (!touched)
            editor(name)->setValue(theirs);
        else if (theirs != old.value(name) && theirs != typed) {
            m_theirs.insert(name, theirs);
            field(name)->showClash(words::value(*m_before.def().find(name), theirs, m_workspace));
        }
    }
}

void Form::settle(const QString &name, bool useTheirs)
{
    const QVariant theirs = m_theirs.take(name);
    field(name)->clearClash();
    if (useTheirs) {
        editor(name)->setValue(theirs);
        field(name)->setError({});
    }
    editor(name)->setFocus(Qt::OtherFocusReason);
}

} // namespace rapport::ui
