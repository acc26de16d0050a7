// SPDX-License-Identifier: GPL-3.0-or-later
// One line that logs and plans (rules/quick_line.h): what is understood is tinted while it is typed, what
// will be made stands below in parts, each of which can be changed by key. Enter makes it, in one step of
// undo. On the page of tasks and over any page (Q).
#pragma once

#include "core/base/clock.h"
#include "core/workspace/quick_making.h"

#include <QWidget>

namespace rapport::ui {

class KbdHint;
class QuickField;
class QuickParts;
class QuickReader;

// What the line would make, for a calendar to show.
struct QuickDraft {
    QString title, kind; // of the task; kinds of Task
    Due due;
    std::optional<int> minutes;
    bool operator==(const QuickDraft &) const = default;
};

class QuickBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuickBar(Workspace &workspace, QWidget *parent = nullptr);

    void focusLine();
    QString text() const;
    void setText(const QString &text);
    // What the line is about unless it names somebody else.
    void setSubject(const QString &entity, const Uid &id);

    QuickField *field() const { return m_field; }
    QuickParts *parts() const { return m_parts; }
    const QuickPlan &plan() const { return m_plan; }
    // Changes one part by hand; the next words leave it alone.
    void change(const std::function<void(QuickChanges &)> &how);
    // Opens the editor of a part as the chip's Enter does.
    void editPart(const QString &key);
    // Makes it, once all names are looked up; what is undecided is asked for first.
    void submit();

Q_SIGNALS:
    void draftChanged(const std::optional<rapport::ui::QuickDraft> &draft);
    void made(const QString &entity, const rapport::Uid &id); // the task, else the activity
    void escaped(); // Esc on an empty line
    void openRequested(const QString &entity, const rapport::Uid &id);
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void understood(); // the parts show the words that stand there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void tellDraft();
    void save();
    void escape();
    void dropPart(const QString &key);
    // The editors, in quickbar_edit.cpp.
    void editKind(QWidget *anchor, bool next);
    void editPerson(int index, QWidget *anchor);
    void editCompany(QWidget *anchor);
    void chooseAmong(const QuickRef &ref, QWidget *anchor, std::function<void(const QuickRef &)> take);
    void pick(const QString &entity, QWidget *anchor, std::function<void(const QuickRef &)> take);
    void editWhen(QWidget *anchor, bool next);
    void editMinutes(QWidget *anchor);
    void editPriority(QWidget *anchor);
    void editRepeat(QWidget *anchor);
    void editOwner(QWidget *anchor);
    void addPart(QWidget *anchor);

    Workspace &m_workspace;
    QuickField *m_field;
    QuickParts *m_parts;
    QWidget *m_hints = nullptr;
    QuickReader *m_reader;
    QuickGround m_ground;
    QuickChanges m_changes;
    QuickPlan m_plan;
    std::optional<QuickDraft> m_draft;
    bool m_submitting = false; // as soon as the names are there
};

} // namespace rapport::ui
