// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendaraccess.h"

#include "ui/calendar/calendarface.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace rapport::ui {

// One entry, or (with the index behind the last) the slot of the cursor.
class EntryAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    EntryAccess(CalendarFace *face, int index) : m_face(face), m_index(index) { }

    bool isValid() const override { return m_face && m_index <= count(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_face); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return m_face->told(isSlot() ? -1 : m_index);
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRectF box = isSlot() ? m_face->slotBox(m_face->spot()) : m_face->boxOf(m_index);
        return QRect(m_face->mapToGlobal(box.topLeft().toPoint()), box.size().toSize());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = isSlot() ? m_face->current() < 0 : m_face->current() == m_index;
        state.focusable = state.selectable = true;
        state.focused = isCurrent && m_face->hasFocus();
        state.selected = isCurrent;
        state.invisible = !isSlot() && m_face->boxOf(m_index).isNull();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || isSlot())
            return;
        if (name == setFocusAction())
            m_face->setCurrent(m_index);
        else if (name == pressAction())
            Q_EMIT m_face->openRequested(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int count() const { return int(m_face->entries().size()); }
    bool isSlot() const { return m_index == count(); }

    QPointer<CalendarFace> m_face;
    int m_index;
};

class CalendarAccess final : public QAccessibleWidget
{
public:
    explicit CalendarAccess(CalendarFace *face) : QAccessibleWidget(face, QAccessible::List), m_face(face) { }
    ~CalendarAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(m_face->entries().size()) + 1; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_children.contains(index))
            m_children.insert(
                index, QAccessible::registerAccessibleInterface(new EntryAccess(m_face, index)));
        return QAccessible::accessibleInterface(m_children.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!m_face->hasFocus())
            return nullptr;
        return child(m_face->current() < 0 ? childCount() - 1 : m_face->current());
    }

private:
    CalendarFace *m_face;
    mutable QHash<int, QAccessible::Id> m_children;
};

void installCalendarAccess()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *face = qobject_cast<CalendarFace *>(object);
            return face ? new CalendarAccess(face) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

void announceCursor(CalendarFace *face)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(face, QAccessible::Focus);
    event.setChild(face->current() < 0 ? int(face->entries().size()) : face->current());
    QAccessible::updateAccessibility(&event);
}

} // namespace rapport::ui
