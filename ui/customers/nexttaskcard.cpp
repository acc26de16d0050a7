// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/nexttaskcard.h"

#include "core/query/why_there.h"
#include "ui/list/format.h"
#include "ui/tasks/taskacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

// The circle: an outline that shows its tick before it is clicked.
class DoneCircle : public QAbstractButton
{
public:
    explicit DoneCircle(QWidget *parent) : QAbstractButton(parent)
    {
        setFixedSize(24, 24);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &t = theme();
        const QRectF circle(3.75, 3.75, 16.5, 16.5);
        painter.setPen(QPen(t.color(Role::Accent), 1.5));
        painter.setBrush(isDown() ? t.color(Role::Accent) : Qt::transparent);
        painter.drawEllipse(circle);
        if (underMouse() || isDown())
            paint::icon(painter, t, rect(), QStringLiteral("check"),
                t.color(isDown() ? Role::OnAccent : Role::Accent), 12);
    }
};

} // namespace

NextTaskCard::NextTaskCard(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_acts(new TaskActs(workspace, this)),
      m_circle(new DoneCircle(this)), m_title(new Label(TextStyle::Section, Role::Text, this)),
      m_when(new Label(TextStyle::MetaStrong, Role::TextMuted, this)),
      m_why(new Label(TextStyle::Meta, Role::TextMuted, this)),
      m_result(new IconButton(QStringLiteral("list-checks"), tr("Done with result"), this)),
      m_snooze(new IconButton(QStringLiteral("alarm-clock"), tr("Snooze"), this)),
      m_plan(new Button(QStringLiteral("calendar-plus"), tr("Plan a next step"), Button::Kind::Ghost, this))
{
    setObjectName(QStringLiteral("nextTask"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 8, 8);
    row->setSpacing(7);
    m_circle->setObjectName(QStringLiteral("taskDone"));
    m_circle->setAccessibleName(tr("Mark as done"));
    m_circle->setToolTip(tr("Mark as done (M)"));
    m_result->setObjectName(QStringLiteral("taskResult"));
    m_result->setRole(Role::AccentText);
    m_snooze->setObjectName(QStringLiteral("taskSnooze"));
    m_snooze->setLabel(tr("Snooze"), QStringLiteral("S"));
    m_snooze->setRole(Role::AccentText);
    m_plan->setObjectName(QStringLiteral("taskPlan"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addWidget(m_why);
    m_why->setObjectName(QStringLiteral("taskWhy"));
    m_why->setWordWrap(true);
    m_why->hide();
    m_title->setElided(true);
    row->addWidget(m_circle);
    row->addLayout(words, 1);
    row->addWidget(m_plan);
    row->addWidget(m_result);
    row->addWidget(m_snooze);
    connect(m_circle, &QAbstractButton::clicked, this, &NextTaskCard::complete);
    connect(m_result, &IconButton::clicked, this, &NextTaskCard::completeWith);
    connect(m_acts, &TaskActs::undoableTold, this, &NextTaskCard::undoableTold);
    connect(m_acts, &TaskActs::errorRaised, this, &NextTaskCard::errorRaised);
    connect(m_snooze, &IconButton::clicked, this, &NextTaskCard::openSnooze);
    connect(m_plan, &Button::clicked, this, [this] { Q_EMIT planRequested(m_plan); });
}

void NextTaskCard::showTask(const std::optional<Record> &task, SchemaPtr schema)
{
    m_task.reset(); // before its schema may go
    m_schema = std::move(schema);
    m_task = task;
    const bool canAct = !m_workspace.isReadOnly();
    m_circle->setVisible(hasTask() && canAct);
    m_result->setVisible(hasTask() && canAct);
    m_snooze->setVisible(hasTask() && canAct);
    m_when->setVisible(hasTask());
    const QString why = hasTask() ? query::whyThere(m_workspace.reads(), *m_task) : QString();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_plan->setVisible(!hasTask() && canAct);
    setCursor(hasTask() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_title->setStyleOf(hasTask() ? TextStyle::Section : TextStyle::Body);
    m_title->setRole(hasTask() ? Role::Text : Role::TextMuted);
    if (!hasTask()) {
        m_title->setText(tr("No next step"));
        setAccessibleName(m_title->text());
        update();
        return;
    }
    const QDate today = m_workspace.clock().today();
    const auto due = m_task->value(u"due").value<Due>();
    const QString owner = m_workspace.titleIn(QStringLiteral("user"), m_task->value(u"owner").value<Uid>());
    QStringList parts{due.isNull() ? tr("No date") : format::due(due, today)};
    if (!owner.isEmpty())
        parts.append(owner);
    m_title->setText(m_task->title());
    m_when->setText(parts.join(QStringLiteral(" · ")));
    const paint::Due state = format::dueState(due, today);
    m_when->setRole(
        state == paint::Due::Overdue || state == paint::Due::Today ? paint::dueRole(state) : Role::TextMuted);
    setAccessibleName(tr("Next step: %1, %2").arg(m_title->text(), m_when->text()));
    setAccessibleDescription(why);
    update();
}

void NextTaskCard::complete()
{
    if (hasTask())
        m_acts->complete(task());
}

void NextTaskCard::completeWith()
{
    if (hasTask())
        m_acts->completeWith(task());
}

void NextTaskCard::openSnooze()
{
    if (!hasTask())
        return;
    QMenu *menu = m_acts->makeSnoozeMenu(task(), m_snooze);
    menu->popup(m_snooze->mapToGlobal(QPoint(0, m_snooze->height() + 4)));
}

void NextTaskCard::openCalendar()
{
    if (hasTask())
        m_acts->chooseDay(task(), m_snooze);
}

void NextTaskCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (hasTask() && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT openRequested(QStringLiteral("task"), m_task->id());
}

void NextTaskCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (hasTask()) {
        paint::box(painter, rect(), 8, t.color(Role::AccentSoft), t.color(Role::AccentLine));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.color(Role::BorderStrong), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
}

} // namespace rapport::ui
