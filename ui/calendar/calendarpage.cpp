// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "ui/calendar/calendarview.h"
#include "ui/settings/preferences.h"
#include "ui/tasks/pickbutton.h"
#include "ui/tasks/pickmenus.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using Face = CalendarView::Face;

static const char *const faceNames[] = {"day", "week", "month"};

static void openBelow(QMenu *menu, const QWidget *button)
{
    const int left = button->width() - menu->sizeHint().width();
    menu->popup(button->mapToGlobal(QPoint(std::min(0, left), button->height() + 4)));
}

CalendarPage::CalendarPage(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences),
      m_view(new CalendarView(workspace, this))
{
    setObjectName(u"page-calendar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(new Separator(Qt::Horizontal, Role::Border, this));
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    wire();
    recall();
}

QWidget *CalendarPage::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Calendar"), TextStyle::PageTitle, Role::Text, header));
    row->addStretch(1);
    m_owner = new PickButton(tr("Owner"), header);
    m_owner->setObjectName(u"calendarOwner"_s);
    m_kindButton = new PickButton(tr("Type"), header);
    m_kindButton->setObjectName(u"calendarKind"_s);
    row->addWidget(m_owner);
    row->addWidget(m_kindButton);
    connect(m_owner, &QAbstractButton::clicked, this, [this] {
        const auto take = [this](const std::vector<Uid> &owners) { setOwners(owners); };
        openBelow(makeOwnerMenu(m_workspace, m_owners, take, this), m_owner);
    });
    connect(m_kindButton, &QAbstractButton::clicked, this, [this] {
        const auto take = [this](const QString &kind) { setKind(kind); };
        openBelow(makeKindMenu(m_kind, take, this), m_kindButton);
    });
    return header;
}

void CalendarPage::wire()
{
    const QString task = u"task"_s;
    connect(m_view, &CalendarView::openRequested, this,
        [=, this](const Uid &id) { Q_EMIT openRequested(task, id); });
    connect(m_view, &CalendarView::editRequested, this,
        [=, this](const Uid &id) { Q_EMIT editRequested(task, id); });
    connect(m_view, &CalendarView::newRequested, this,
        [=, this](const QHash<QString, QVariant> &values) { Q_EMIT newRequested(task, values); });
    connect(m_view, &CalendarView::currentChanged, this, [=, this](const Uid &id) {
        const CalendarFace *face = m_view->shown();
        Q_EMIT currentChanged(task, id, face->current(), int(face->entries().size()));
    });
    connect(m_view, &CalendarView::faceChanged, this,
        [this] { m_preferences.setCalendarFace(QLatin1String(faceNames[int(m_view->face())])); });
    connect(m_view, &CalendarView::leaveRequested, this, &CalendarPage::stepBackRequested);
    connect(m_view, &CalendarView::told, this, &CalendarPage::told);
    connect(m_view, &CalendarView::undoableTold, this, &CalendarPage::undoableTold);
    connect(m_view, &CalendarView::errorRaised, this, &CalendarPage::errorRaised);
}

void CalendarPage::recall()
{
    for (const Face face : {Face::Day, Face::Week, Face::Month}) {
        if (m_preferences.calendarFace() == QLatin1String(faceNames[int(face)]))
            m_view->setFace(face);
    }
    const QString whose = m_preferences.calendarOwners();
    if (whose == u"me"_s && !m_workspace.actor().isNull())
        m_owners = {m_workspace.actor()};
    for (const QString &id : whose.split(u',')) {
        // A person of another file is nobody here.
        const Uid person = Uid::fromText(id);
        if (!person.isNull() && !m_workspace.titleIn(u"user"_s, person).isEmpty())
            m_owners.push_back(person);
    }
    m_kind = m_preferences.calendarKind();
    m_view->setOwners(m_owners);
    m_view->setKind(m_kind);
    dress();
}

void CalendarPage::setOwners(const std::vector<Uid> &owners)
{
    m_owners = owners;
    QStringList ids;
    for (const Uid &owner : owners)
        ids << owner.text();
    const bool isMe = owners.size() == 1 && owners.front() == m_workspace.actor();
    m_preferences.setCalendarOwners(isMe ? u"me"_s : owners.empty() ? u"all"_s : ids.join(u','));
    m_view->setOwners(owners);
    dress();
}

void CalendarPage::setKind(const QString &kind)
{
    m_kind = kind;
    m_preferences.setCalendarKind(kind);
    m_view->setKind(kind);
    dress();
}

void CalendarPage::dress()
{
    m_owner->setValue(ownerWords(m_workspace, m_owners));
    m_kindButton->setValue(kindWords(m_kind));
}

void CalendarPage::focusPage() { m_view->shown()->setFocus(Qt::OtherFocusReason); }

QHash<QString, QVariant> CalendarPage::newValues() const
{
    QHash<QString, QVariant> values = m_view->newValues();
    values.insert(u"kind"_s, m_kind.isEmpty() ? u"meeting"_s : m_kind);
    return values;
}

bool CalendarPage::current(QString *entity, Uid *id) const
{
    if (m_view->current().isNull())
        return false;
    *entity = u"task"_s;
    *id = m_view->current();
    return true;
}

bool CalendarPage::select(const QString &entity, const Uid &id)
{
    if (entity != u"task"_s)
        return false;
    m_view->select(id);
    return m_view->current() == id;
}

void CalendarPage::step(int by)
{
    CalendarFace *face = m_view->shown();
    const int count = int(face->entries().size());
    for (int next = face->current() + by; next >= 0 && next<count; next += by> 0 ? 1 : -1) {
        if (!face->boxOf(next).isNull())
            return face->setCurrent(next);
    }
}

void CalendarPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
