// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/duepopup.h"

#include "core/model/task.h"
#include "ui/form/calendarpopup.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace rapport::ui {

DuePopup::DuePopup(Workspace &workspace, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workspace(workspace), m_schema(workspace.schema()),
      m_problem(new Label(TextStyle::Meta, Role::Danger, this))
{
    setObjectName(QStringLiteral("duePopup"));
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    column->addWidget(new Label(title, TextStyle::MetaStrong, Role::TextMuted, this));
    m_editor
        = FieldEditor::make(definition<Task>().at<&Task::due>(), {workspace, QStringLiteral("task")}, this);
    m_editor->describe(title, {});
    column->addWidget(m_editor);
    auto *near = new QHBoxLayout;
    near->setSpacing(6);
    const QDate today = workspace.clock().today();
    const std::pair<QString, int> days[]{{tr("Today"), 0}, {tr("Tomorrow"), 1}, {tr("In a week"), 7}};
    for (const auto &[label, offset] : days) {
        auto *button = new Button(label, Button::Kind::Secondary, this);
        button->setExtent(Button::Extent::Small);
        connect(button, &Button::clicked, this, [this, day = today.addDays(offset)] {
            choose({day, m_editor->value().value<Due>().time}); // the time of day stays
        });
        near->addWidget(button);
    }
    near->addStretch();
    column->addLayout(near);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_editor, &FieldEditor::submitted, this, &DuePopup::submit);
    connect(m_editor, &FieldEditor::cancelled, this, &DuePopup::close);
    installEventFilter(this);
}

void DuePopup::setValue(const Due &due)
{
    m_editor->setValue(due.isNull() ? QVariant() : QVariant::fromValue(due));
}

void DuePopup::showBelow(const QWidget *anchor)
{
    placeBelow(this, anchor);
    show();
    m_editor->setFocus();
    m_editor->selectAll();
}

void DuePopup::submit()
{
    m_editor->finish();
    if (const std::optional<Error> problem = m_editor->problem()) {
        m_problem->setText(words::brief(*problem));
        m_problem->show();
        adjustSize();
        return;
    }
    choose(m_editor->value().value<Due>());
}

void DuePopup::choose(const Due &due)
{
    close();
    Q_EMIT chosen(due);
}

bool DuePopup::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void DuePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::SurfaceRaised), theme().color(Role::BorderStrong));
}

} // namespace rapport::ui
