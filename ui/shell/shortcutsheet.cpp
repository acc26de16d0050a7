// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsheet.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/shadow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace rapport::ui {

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *window)
    : QFrame(window), m_scrim(new Scrim(window))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAccessibleName(tr("Keyboard shortcuts"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 20);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Keyboard shortcuts"), TextStyle::PanelTitle, Role::Text), 1);
    auto *cross = new IconButton(QStringLiteral("x"), tr("Close"));
    cross->setLabel(tr("Close"), tr("Esc"));
    cross->setObjectName(QStringLiteral("shortcutsClose"));
    connect(cross, &IconButton::clicked, this, &ShortcutSheet::close);
    head->addWidget(cross);
    column->addLayout(head);
    column->addSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(36);
    using Where = Action::Where;
    struct Group {
        Where where;
        QString title;
        int column;
    };
    const QList<Group> groups{{Where::Anywhere, tr("Anywhere"), 0}, {Where::Board, tr("Board"), 0},
        {Where::List, tr("List"), 1}, {Where::Dashboard, tr("Dashboard"), 1}, {Where::GoTo, tr("Go to"), 2},
        {Where::Record, tr("Record"), 2}, {Where::Tasks, tr("Tasks"), 2},
        {Where::Calendar, tr("Calendar"), 2}, {Where::Reports, tr("Reports"), 2}};
    QVBoxLayout *side = nullptr;
    for (const Group &group : groups) {
        std::vector<const Action *> members;
        for (const Action &action : actions.all()) {
            if (action.where == group.where && !Actions::capsOf(action).isEmpty())
                members.push_back(&action);
        }
        if (group.column == columns->count()) {
            side = new QVBoxLayout;
            side->setSpacing(18);
            columns->addLayout(side, 1);
        }
        side->addWidget(makeGroup(group.title, members));
    }
    for (int i = 0; i < columns->count(); ++i)
        static_cast<QVBoxLayout *>(columns->itemAt(i)->layout())->addStretch();
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    addShadow(this, 48, 16);
    window->installEventFilter(this);
    connect(m_scrim, &Scrim::dismissRequested, this, &ShortcutSheet::close);
    hide();
}

QWidget *ShortcutSheet::makeGroup(const QString &title, const std::vector<const Action *> &actions)
{
    auto *group = new QWidget(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new Label(title, TextStyle::MetaStrong, Role::TextSubtle));
    for (const Action *action : actions) {
        auto *row = new QHBoxLayout;
        auto *words = new Label(action->words, TextStyle::Body, Role::Text);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        row->addWidget(new KbdHint(Actions::capsOf(*action)));
        column->addLayout(row);
    }
    return group;
}

void ShortcutSheet::place()
{
    const QRect area = parentWidget()->rect();
    resize(std::min(920, area.width() - 48), std::min(620, area.height() - 48));
    move((area.width() - width()) / 2, (area.height() - height()) / 2);
}

void ShortcutSheet::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_scrim->show();
    m_scrim->raise();
    place();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::close()
{
    hide();
    m_scrim->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void ShortcutSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 12, theme().color(Role::SurfaceRaised), theme().color(Role::Border));
}

} // namespace rapport::ui
