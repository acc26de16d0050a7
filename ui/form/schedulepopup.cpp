// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/task.h"
#include "ui/form/calendarpopup.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/pickers.h"
#include "ui/form/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

SchedulePopup::SchedulePopup(Workspace &workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workspace(workspace), m_schema(workspace.schema()),
      m_owner(new QComboBox(this)), m_problem(new Label(TextStyle::Meta, Role::Danger, this))
{
    setObjectName(QStringLiteral("schedulePopup"));
    setAccessibleName(tr("Schedule a task"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(340);
    const EntityDef &def = m_schema->of<Task>();
    const EditorContext context{workspace, def.name};
    m_title = FieldEditor::make(*def.find(u"title"), context, this);
    m_due = FieldEditor::make(*def.find(u"due"), context, this);
    static_cast<QLineEdit *>(m_title->focusProxy())->setPlaceholderText(tr("What is to be done"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(new Label(tr("Schedule a task"), TextStyle::Section, Role::Text, this));
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_due, 1);
    row->addWidget(m_owner, 1);
    column->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *save = new Button(tr("Schedule"), Button::Kind::Primary, this);
    save->setObjectName(QStringLiteral("scheduleSave"));
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(save);
    column->addLayout(foot);

    m_due->setValue(QVariant::fromValue(Due{workspace.clock().today().addDays(1), {}}));
    m_owner->setAccessibleName(def.find(u"owner")->displayLabel());
    m_owner->setObjectName(QStringLiteral("scheduleOwner"));
    for (const Record &user : workspace.dictionary(QStringLiteral("user")))
        m_owner->addItem(user.title(), QVariant::fromValue(user.id()));
    for (int i = 0; i < m_owner->count(); ++i) {
        if (m_owner->itemData(i).value<Uid>() == workspace.actor())
            m_owner->setCurrentIndex(i);
    }
    m_owner->setVisible(m_owner->count() > 0);
    connect(save, &Button::clicked, this, &SchedulePopup::submit);
    connect(m_title, &FieldEditor::submitted, this, &SchedulePopup::submit);
    connect(m_due, &FieldEditor::submitted, this, &SchedulePopup::submit);
    installEventFilter(this);
}

void SchedulePopup::setTitleText(const QString &title) { m_title->setValue(title); }

void SchedulePopup::showBelow(const QWidget *anchor)
{
    placeBelow(this, anchor);
    show();
    m_title->setFocus();
    m_title->selectAll();
}

void SchedulePopup::submit()
{
    m_title->finish();
    m_due->finish();
    std::optional<Error> problem = m_due->problem();
    const bool blank = !m_title->value().isValid();
    if (problem || blank) {
        m_problem->setText(problem ? words::brief(*problem) : tr("Write what is to be done."));
        m_problem->show();
        adjustSize();
        (problem ? m_due : m_title)->setFocus();
        return;
    }
    Record task = m_workspace.blank(QStringLiteral("task"));
    task.set(u"title", m_title->value());
    task.set(u"due", m_due->value());
    if (m_owner->currentIndex() >= 0)
        task.set(u"owner", m_owner->currentData());
    close();
    Q_EMIT scheduled(task);
}

bool SchedulePopup::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void SchedulePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::SurfaceRaised), theme().color(Role::BorderStrong));
}

} // namespace rapport::ui
