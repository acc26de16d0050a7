// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/donesheet.h"

#include "core/model/activity.h"
#include "core/workspace/act.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheetbody.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

DoneSheet::DoneSheet(Workspace &workspace, QWidget *host) : SideSheet(host, 480), m_workspace(workspace)
{
    setObjectName(u"doneSheet"_s);
    auto *body = new SheetBody(u"doneError"_s);
    m_scroll = body->scroll();
    m_banner = body->banner();
    setBody(body);
    setFooter(makeFooter());
    setTitle(tr("How did it go?"));
    connect(this, &SideSheet::closeRequested, this, &DoneSheet::tryClose);
    connect(this, &SideSheet::acceptRequested, this, &DoneSheet::submit);
}

// Editors that go lose the focus, and say so, when half of the sheet is gone already.
DoneSheet::~DoneSheet()
{
    for (FieldEditor *each : std::as_const(m_editors))
        each->disconnect(this);
}

QWidget *DoneSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    m_question = new Label(tr("Esc again gives up what you wrote."), TextStyle::Meta, Role::TextMuted, foot);
    m_question->hide();
    row->addWidget(m_question);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, foot);
    cancel->setObjectName(u"doneCancel"_s);
    cancel->setExtent(Button::Extent::Dialog);
    m_accept = new Button(tr("Mark as done"), Button::Kind::Primary, foot);
    m_accept->setObjectName(u"doneAccept"_s);
    m_accept->setExtent(Button::Extent::Dialog);
    m_accept->setToolTip(tr("Mark as done (Ctrl+Enter)"));
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(m_accept, &Button::clicked, this, &DoneSheet::submit);
    connect(cancel, &Button::clicked, this, [this] { SideSheet::close(); });
    return foot;
}

void DoneSheet::openFor(const Record &task)
{
    const SchemaPtr old = m_schema;
    m_schema = m_workspace.schema();
    m_task = task;
    m_asking = false;
    m_question->hide();
    m_banner->hide();
    build();
    open();
    m_editors.value(u"content"_s)->setFocus(Qt::OtherFocusReason);
}

// What it was about, so that nobody writes at the wrong task.
QWidget *DoneSheet::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconView(words::kindIcon(m_task.value(u"kind").toString()), 16, Role::TextMuted, head),
        0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *title = new Label(m_task.title(), TextStyle::BodyStrong, Role::Text, head);
    title->setWordWrap(true);
    column->addWidget(title);
    QStringList facts;
    for (const QStringView name : {u"customer", u"contact", u"deal", u"due"}) {
        const FieldDef *field = m_task.def().find(name);
        const QString words = words::value(*field, m_task.value(*field), m_workspace);
        if (!words.isEmpty())
            facts << words;
    }
    if (!facts.isEmpty()) {
        auto *line = new Label(facts.join(u" · "_s), TextStyle::Meta, Role::TextMuted, head);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    row->addLayout(column, 1);
    return head;
}

QWidget *DoneSheet::addField(const QString &name, const QString &label)
{
    const FieldDef *def = m_schema->of<Activity>().find(name);
    const EditorContext context{m_workspace, u"activity"_s,
        [this](const QString &field) { return m_task.def().find(field) ? m_task.value(field) : QVariant(); }};
    FieldEditor *editor = FieldEditor::make(*def, context);
    auto *field = new Field(label, editor);
    editor->describe(label, {});
    m_editors.insert(name, editor);
    m_fields.insert(name, field);
    m_order << name;
    connect(editor, &FieldEditor::edited, this, [this, editor, field] {
        field->setError({});
        editor->setInvalid(false);
        m_asking = false;
        m_question->hide();
    });
    connect(editor, &FieldEditor::submitted, this, [this, name] {
        if (name == u"next_on")
            submit();
        else
            focusNextChild();
    });
    connect(editor, &FieldEditor::errorRaised, this, &DoneSheet::errorRaised);
    return field;
}

void DoneSheet::addRow(QVBoxLayout *column, QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *part : {left, right}) {
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(part, 1, Qt::AlignTop);
    }
    column->addLayout(row);
}

void DoneSheet::build()
{
    for (FieldEditor *each : std::as_const(m_editors))
        each->disconnect(this);
    m_editors.clear();
    m_fields.clear();
    m_order.clear();
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addWidget(addField(u"content"_s, tr("Result")));
    QWidget *outcome = addField(u"result"_s, tr("Outcome"));
    addRow(column, outcome, addField(u"minutes"_s, tr("Minutes")));
    column->addSpacing(6);
    column->addWidget(new Label(tr("Next step"), TextStyle::Section, Role::Text));
    QWidget *next = addField(u"next_action"_s, tr("Next action"));
    addRow(column, next, addField(u"next_on"_s, tr("On")));
    if (const QString hint = nextHint(); !hint.isEmpty()) {
        auto *words = new Label(hint, TextStyle::Meta, Role::TextSubtle);
        words->setObjectName(u"nextHint"_s);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addSpacing(6);
    column->addWidget(new Label(tr("What the customer said"), TextStyle::Section, Role::Text));
    for (const auto &[name, label] : {std::pair{u"objections"_s, tr("Objections")},
             {u"promises"_s, tr("Promises")}, {u"feedback"_s, tr("Feedback")}})
        column->addWidget(addField(name, label));
    column->addStretch(1);
    if (const QVariant minutes = m_task.value(u"minutes"); minutes.toLongLong() < 1440)
        m_editors.value(u"minutes"_s)->setValue(minutes);
    m_scroll->setWidget(inner); // deletes the one before
    inner->setAutoFillBackground(false); // or it hides the hairline above the buttons
}

// What would follow is asked of the same rules that will decide it; nothing is saved.
QString DoneSheet::nextHint() const
{
    Act trial({m_workspace.reads(), m_workspace.clock().now(), m_workspace.region()});
    Record done = m_task;
    done.set(u"status", u"done"_s);
    done.set(u"done_at", QVariant::fromValue(m_workspace.clock().now()));
    if (!trial.save(m_task, done))
        return {};
    const auto changes = trial.changes();
    if (!changes)
        return {};
    const QDate today = m_workspace.clock().today();
    for (const Change &change : *changes) {
        if (change.entity != "task"_L1 || change.op != Change::Op::Create)
            continue;
        const auto value = [&change](QLatin1String name) {
            const auto found = std::ranges::find(change.fields, name, &FieldChange::field);
            return found == change.fields.end() ? QVariant() : found->after;
        };
        const QString title = value("title"_L1).toString();
        const QString day = format::due(value("due"_L1).value<Due>(), today);
        if (value("source"_L1) == u"cadence"_s)
            return tr("Left empty, the follow-up rule plans “%1”: %2.").arg(title, day);
        if (value("source"_L1) == u"recurrence"_s)
            return tr("The next one of the series comes anyway: %1.").arg(day);
    }
    return {};
}

QString DoneSheet::text(const QString &name) const
{
    return m_editors.value(name)->value().toString().trimmed();
}

TaskEnd DoneSheet::end() const
{
    TaskEnd end;
    end.result = text(u"content"_s);
    end.outcome = text(u"result"_s);
    end.objections = text(u"objections"_s);
    end.promises = text(u"promises"_s);
    end.feedback = text(u"feedback"_s);
    end.nextAction = text(u"next_action"_s);
    end.nextOn = m_editors.value(u"next_on"_s)->value().value<Due>();
    if (const QVariant minutes = m_editors.value(u"minutes"_s)->value(); minutes.isValid())
        end.minutes = minutes.toLongLong();
    return end;
}

// At its field where the error names one of these, else at the top.
void DoneSheet::showError(const Error &error)
{
    if (Field *field = m_fields.value(error.field)) {
        field->setError(words::brief(error));
        m_editors.value(error.field)->setInvalid(true);
        m_editors.value(error.field)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_banner->setText(error.what, words::causeAndHelp(error));
    m_banner->show();
}

void DoneSheet::submit()
{
    m_banner->hide();
    for (const QString &name : std::as_const(m_order))
        m_editors.value(name)->finish();
    for (const QString &name : std::as_const(m_order)) {
        if (const auto problem = m_editors.value(name)->problem()) {
            Error at = *problem;
            at.field = name;
            return showError(at);
        }
    }
    const Uid task = m_task.id();
    if (const Result<void> done = completeTask(m_workspace, task, end()); !done)
        return showError(done.error());
    SideSheet::close();
    Q_EMIT undoableTold(tr("“%1” is done").arg(m_task.title()));
    Q_EMIT finished(task);
}

bool DoneSheet::hasWords() const
{
    return std::ranges::any_of(m_order, [this](const QString &name) {
        return name != u"minutes" && m_editors.value(name)->value().isValid();
    });
}

void DoneSheet::tryClose()
{
    if (!hasWords() || m_asking)
        return SideSheet::close();
    m_asking = true;
    m_question->show();
}

} // namespace rapport::ui
