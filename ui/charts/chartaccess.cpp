// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccess.h"

#include "ui/charts/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace rapport::ui {

namespace {

class MarkAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccess(ChartView *view, int index) : m_view(view), m_index(index) { }

    bool isValid() const override { return m_view && m_index < m_view->told().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->told().at(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_view->boxOf(m_index);
        return {m_view->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.selected = m_view->current() == m_index;
        state.focused = state.selected && m_view->hasFocus();
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
        if (!isValid())
            return;
        if (name == setFocusAction())
            m_view->setCurrent(m_index);
        else if (name == pressAction())
            m_view->choose(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChartView> m_view;
    int m_index;
};

class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) { }
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    // As a table it is a widget like others: its one child is the table.
    int childCount() const override
    {
        return m_view->showsTable() ? QAccessibleWidget::childCount() : int(m_view->told().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        if (m_view->showsTable())
            return QAccessibleWidget::child(index);
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_children.contains(index))
            m_children.insert(index, QAccessible::registerAccessibleInterface(new MarkAccess(m_view, index)));
        return QAccessible::accessibleInterface(m_children.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (m_view->showsTable())
            return QAccessibleWidget::indexOfChild(child);
        return m_children.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    QAccessibleInterface *focusChild() const override
    {
        if (m_view->showsTable())
            return QAccessibleWidget::focusChild();
        return m_view->hasFocus() && m_view->current() >= 0 ? child(m_view->current()) : nullptr;
    }

private:
    ChartView *m_view;
    mutable QHash<int, QAccessible::Id> m_children;
};

} // namespace

void installChartAccess()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *view = qobject_cast<ChartView *>(object);
            return view ? new ChartAccess(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(once)
}

void announceMark(ChartView *view)
{
    if (!QAccessible::isActive() || view->current() < 0)
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->current());
    QAccessible::updateAccessibility(&event);
}

} // namespace rapport::ui
