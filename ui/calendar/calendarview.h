// SPDX-License-Identifier: GPL-3.0-or-later
// A day, a week or a month of tasks and events. Shown beside the tasks and on a page of its own; what is
// dragged or changed by key is saved here, what leads elsewhere is asked for.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/calendar/calendarface.h"

class QStackedWidget;

namespace rapport::ui {

class Button;
class CalendarActs;
class CalendarData;
class FaceSwitch;
class IconButton;
class Label;
class MonthFace;
class WeekFace;

class CalendarView : public QWidget
{
    Q_OBJECT
public:
    enum class Face { Day, Week, Month };

    explicit CalendarView(Workspace &workspace, QWidget *parent = nullptr);
    ~CalendarView() override;

    Face face() const { return m_face; }
    void setFace(Face face);
    QDate day() const { return m_day; } // in sight
    void showDay(const QDate &day);
    void turn(int by); // by days, weeks or months
    void setOwners(const std::vector<Uid> &owners); // empty: everybody
    void setKind(const QString &kind); // empty: all
    void setDraft(const std::optional<CalendarDraft> &draft);
    // Shows the cursor on the task's entry when it is in sight.
    void select(const Uid &task);
    // A new record begins at the cursor's slot.
    QHash<QString, QVariant> newValues() const;

    CalendarFace *shown() const; // the face
    WeekFace *week() const { return m_week; }
    MonthFace *month() const { return m_month; }
    bool isComplete() const; // what is in sight was read
    Uid current() const; // task under the cursor; null: an empty slot
    void editCurrent();
    // Follows the clock; asked for every minute.
    void tick();

Q_SIGNALS:
    void faceChanged();
    void dayChanged(const QDate &day);
    void currentChanged(const rapport::Uid &task); // null: an empty slot
    void openRequested(const rapport::Uid &task);
    void editRequested(const rapport::Uid &task);
    void newRequested(const QHash<QString, QVariant> &values);
    void leaveRequested(); // Esc
    void undoableTold(const QString &text);
    void told(const QString &text);
    void errorRaised(const rapport::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    void wire(CalendarFace *face);
    void wireActs();
    void apply();
    void dress();
    void armTimer();
    CalendarScene scene() const;
    void readWork();
    void askForNew(const Due &due, int minutes);
    QPoint menuPoint(int entry) const;

    Workspace &m_workspace;
    Face m_face = Face::Week;
    QDate m_day;
    rules::WorkCalendar m_work;
    std::optional<CalendarDraft> m_draft;
    CalendarData *m_data;
    CalendarActs *m_acts;
    QTimer m_minute;
    IconButton *m_back;
    IconButton *m_forth;
    Label *m_title;
    Label *m_lack; // that a year's holidays are not known
    Button *m_today;
    FaceSwitch *m_faces;
    QStackedWidget *m_stack;
    WeekFace *m_oneDay;
    WeekFace *m_week;
    MonthFace *m_month;
};

} // namespace rapport::ui
