// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "ui/calendar/calendaracts.h"
#include "ui/calendar/calendardata.h"
#include "ui/calendar/monthface.h"
#include "ui/calendar/weekface.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

CalendarView::CalendarView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_day(workspace.clock().today()),
      m_data(new CalendarData(workspace, this)), m_acts(new CalendarActs(workspace, this))
{
    setObjectName(u"calendarView"_s);
    setAccessibleName(tr("Calendar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_stack = new QStackedWidget(this);
    m_oneDay = new WeekFace(false, m_stack);
    m_week = new WeekFace(true, m_stack);
    m_month = new MonthFace(m_stack);
    for (CalendarFace *face : {static_cast<CalendarFace *>(m_oneDay), static_cast<CalendarFace *>(m_week),
             static_cast<CalendarFace *>(m_month)}) {
        m_stack->addWidget(face);
        wire(face);
    }
    column->addWidget(m_stack, 1);
    wireActs();
    connect(m_data, &CalendarData::changed, this, &CalendarView::apply);
    connect(m_data, &CalendarData::failed, this, &CalendarView::errorRaised);
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (!commit.bulk && !commit.entities.contains(u"setting"_s))
            return;
        readWork();
        apply();
    });
    connect(&m_minute, &QTimer::timeout, this, &CalendarView::tick);
    connect(&theme(), &Theme::changed, this, &CalendarView::dress);
    m_minute.setSingleShot(true);
    readWork();
    setFace(Face::Week);
}

CalendarView::~CalendarView() = default;

QWidget *CalendarView::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(44);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(10, 0, 20, 0);
    row->setSpacing(0);
    m_back = new IconButton(u"chevron-left"_s, tr("Earlier"), header);
    m_back->setLabel(tr("Earlier"), u"PgUp"_s);
    m_back->setObjectName(u"calendarBack"_s);
    m_forth = new IconButton(u"chevron-right"_s, tr("Later"), header);
    m_forth->setLabel(tr("Later"), u"PgDn"_s);
    m_forth->setObjectName(u"calendarForth"_s);
    m_title = new Label({}, TextStyle::Section, Role::Text, header);
    m_title->setObjectName(u"calendarTitle"_s);
    m_title->setElided(true);
    m_lack = new Label({}, TextStyle::Meta, Role::TextSubtle, header);
    m_lack->setObjectName(u"calendarLack"_s);
    m_lack->setElided(true);
    m_today = new Button(tr("Today"), Button::Kind::Secondary, header);
    m_today->setExtent(Button::Extent::Small);
    m_today->setObjectName(u"calendarToday"_s);
    m_faces = new FaceSwitch(header);
    m_faces->setObjectName(u"calendarFaces"_s);
    m_faces->setAccessibleName(tr("Face of the calendar"));
    for (const QString &words : {tr("Day"), tr("Week"), tr("Month")})
        m_faces->add({}, words);
    row->addWidget(m_back);
    row->addSpacing(3);
    row->addWidget(m_forth);
    row->addSpacing(12);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_lack, 1);
    row->addStretch();
    row->addWidget(m_today);
    row->addSpacing(6);
    row->addWidget(m_faces);
    connect(m_back, &IconButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &IconButton::clicked, this, [this] { turn(1); });
    connect(m_today, &Button::clicked, this, [this] { showDay(m_workspace.clock().today()); });
    connect(m_faces, &FaceSwitch::chosen, this, [this](int index) { setFace(Face(index)); });
    return header;
}

void CalendarView::wire(CalendarFace *face)
{
    const auto entryAt = [face](int index) { return face->entry(index); };
    connect(face, &CalendarFace::currentMoved, this, [this, face] {
        if (face->spot().day.isValid() && face->spot().day != m_day) {
            m_day = face->spot().day;
            Q_EMIT dayChanged(m_day);
        }
        Q_EMIT currentChanged(current());
    });
    connect(face, &CalendarFace::openRequested, this,
        [this, entryAt](int index) { Q_EMIT openRequested(entryAt(index).task); });
    connect(face, &CalendarFace::newRequested, this, &CalendarView::askForNew);
    connect(face, &CalendarFace::moveRequested, this,
        [this, entryAt](int index, const Due &to) { m_acts->move(entryAt(index), to, menuPoint(index)); });
    connect(face, &CalendarFace::lengthRequested, this, [this, entryAt](int index, int minutes) {
        m_acts->setLength(entryAt(index), minutes, menuPoint(index));
    });
    connect(face, &CalendarFace::doneRequested, this,
        [this, entryAt](int index) { m_acts->finish(entryAt(index)); });
    connect(face, &CalendarFace::removeRequested, this,
        [this, entryAt](int index) { m_acts->remove(entryAt(index)); });
    connect(face, &CalendarFace::dayRequested, this, [this](const QDate &day) {
        showDay(day);
        setFace(Face::Day);
        shown()->setFocus(Qt::OtherFocusReason);
    });
    connect(face, &CalendarFace::turnRequested, this, &CalendarView::turn);
    connect(face, &CalendarFace::todayRequested, this, [this] { showDay(m_workspace.clock().today()); });
    connect(face, &CalendarFace::leaveRequested, this, &CalendarView::leaveRequested);
}

void CalendarView::wireActs()
{
    connect(m_acts, &CalendarActs::told, this, &CalendarView::told);
    connect(m_acts, &CalendarActs::undoableTold, this, &CalendarView::undoableTold);
    connect(m_acts, &CalendarActs::errorRaised, this, &CalendarView::errorRaised);
    connect(m_acts, &CalendarActs::changed, this,
        [this](const query::DiaryEntry &before, const query::DiaryEntry &after) {
            for (CalendarFace *face : {static_cast<CalendarFace *>(m_oneDay),
                     static_cast<CalendarFace *>(m_week), static_cast<CalendarFace *>(m_month)})
                face->follow(after.task, after.start);
            // It may have left the days in sight; the cursor goes along.
            if (after.start.day < shown()->firstDay() || after.start.day > shown()->lastDay())
                showDay(after.start.day);
            m_data->amend(before, after);
        });
}

CalendarFace *CalendarView::shown() const
{
    return m_face == Face::Month ? static_cast<CalendarFace *>(m_month)
        : m_face == Face::Week   ? m_week
                                 : m_oneDay;
}

void CalendarView::setFace(Face face)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) && shown()->hasFocus();
    const bool isOther = std::exchange(m_face, face) != face;
    m_faces->setCurrent(int(face));
    shown()->showDay(m_day);
    m_stack->setCurrentWidget(shown());
    if (hadFocus)
        shown()->setFocus(Qt::OtherFocusReason);
    apply();
    if (isOther)
        Q_EMIT faceChanged();
}

void CalendarView::showDay(const QDate &day)
{
    if (!day.isValid())
        return;
    const bool isOther = std::exchange(m_day, day) != day;
    shown()->showDay(day);
    apply();
    if (isOther)
        Q_EMIT dayChanged(day);
}

void CalendarView::turn(int by)
{
    showDay(m_face == Face::Month ? m_day.addMonths(by) : m_day.addDays(m_face == Face::Week ? 7 * by : by));
}

void CalendarView::setOwners(const std::vector<Uid> &owners) { m_data->setOwners(owners); }
void CalendarView::setKind(const QString &kind) { m_data->setKind(kind); }

void CalendarView::setDraft(const std::optional<CalendarDraft> &draft)
{
    m_draft = draft;
    apply();
}

void CalendarView::select(const Uid &task) { shown()->selectTask(task); }

Uid CalendarView::current() const
{
    const CalendarFace *face = shown();
    return face->current() < 0 ? Uid() : face->entry(face->current()).task;
}

void CalendarView::editCurrent()
{
    if (!current().isNull())
        Q_EMIT editRequested(current());
}

bool CalendarView::isComplete() const { return m_data->isComplete(); }

QHash<QString, QVariant> CalendarView::newValues() const
{
    const CalendarSpot spot = shown()->spot();
    QHash<QString, QVariant> values;
    if (spot.day.isValid())
        values.insert(u"due"_s, QVariant::fromValue(spot.due()));
    if (spot.time.isValid())
        values.insert(u"minutes"_s, qint64(60));
    return values;
}

void CalendarView::askForNew(const Due &due, int minutes)
{
    const bool isWholeDay = !due.time.isValid();
    QHash<QString, QVariant> values{
        {u"due"_s, QVariant::fromValue(due)}, {u"kind"_s, isWholeDay ? u"event"_s : u"meeting"_s}};
    if (minutes > (isWholeDay ? 1440 : 0))
        values.insert(u"minutes"_s, qint64(minutes));
    Q_EMIT newRequested(values);
}

QPoint CalendarView::menuPoint(int entry) const
{
    const QRectF box = shown()->boxOf(entry);
    const QPoint at = box.isNull() ? shown()->rect().center() : box.bottomLeft().toPoint();
    return shown()->mapToGlobal(at + QPoint(0, 2));
}

} // namespace rapport::ui
