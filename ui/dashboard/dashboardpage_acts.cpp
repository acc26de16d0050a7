// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a dashboard: arranging its cards, and its place among the others.
#include "core/query/widget_report.h"
#include "ui/charts/chartview.h"
#include "ui/dashboard/dashboardgrid.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/grideditor.h"
#include "ui/dashboard/widgetcard.h"
#include "ui/dashboard/widgeteditor.h"
#include "ui/list/listpicker.h"
#include "ui/widgets/iconbutton.h"

#include <QMenu>
#include <QScrollArea>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void DashboardPage::setEditing(bool editing)
{
    if (editing == isEditing() || (editing && !dashboards::mayChange(m_workspace, m_shown)))
        return;
    m_lookTools->setVisible(!editing);
    m_editTools->setVisible(editing);
    if (!editing) {
        delete std::exchange(m_editor, nullptr);
        m_grid->setEditing(false);
        return focusPage();
    }
    m_grid->setEditing(true);
    m_editor = new GridEditor(m_grid);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    connect(m_editor, &GridEditor::leaveRequested, this, [this] { setEditing(false); });
    connect(m_editor, &GridEditor::editRequested, this, &DashboardPage::editWidget);
    // Once it has its place: a new card lies below the others.
    connect(
        m_editor, &GridEditor::currentChosen, this,
        [this](int card) {
            if (card < int(cards().size()))
                m_scroll->ensureWidgetVisible(cards().at(card), 0, 12);
        },
        Qt::QueuedConnection);
    connect(m_editor, &GridEditor::removeRequested, this, &DashboardPage::removeWidget);
    connect(m_editor, &GridEditor::dropped, this,
        [this](const GridBoxes &boxes) { written(dashboards::place(m_workspace, m_shown, boxes)); });
}

// The commit that it made has shown it already; what was refused is shown as it was.
void DashboardPage::written(const Result<QString> &handle, const QString &told)
{
    if (!handle) {
        Q_EMIT errorRaised(handle.error());
        return reread(m_shown.handle());
    }
    if (*handle != m_shown.handle())
        showDashboard(*handle);
    if (!told.isEmpty())
        Q_EMIT undoableTold(told);
}

WidgetEditor *DashboardPage::widgetEditor()
{
    if (m_widgetEditor)
        return m_widgetEditor;
    m_widgetEditor = new WidgetEditor(m_workspace, window());
    connect(m_widgetEditor, &WidgetEditor::accepted, this, [this](const Widget &widget) {
        written(dashboards::put(m_workspace, m_shown, widget));
        if (m_editor && widget.meta.id.isNull())
            m_editor->setCurrent(int(cards().size()) - 1);
    });
    connect(m_widgetEditor, &SideSheet::closed, this, [this] {
        if (m_editor)
            m_editor->setFocus(Qt::OtherFocusReason);
    });
    return m_widgetEditor;
}

void DashboardPage::editWidget(int card)
{
    if (card >= 0 && card < int(m_shown.widgets.size()))
        widgetEditor()->openFor(m_shown.widgets[std::size_t(card)], m_scope, false);
}

void DashboardPage::addWidget()
{
    Widget fresh;
    fresh.kind = u"bar"_s;
    fresh.of = u"deal"_s;
    fresh.measure = u"count"_s;
    fresh.group = u"stage"_s;
    putBox(fresh, {0, 0, 20, 6});
    widgetEditor()->openFor(fresh, m_scope, true);
}

void DashboardPage::removeWidget(int card)
{
    if (card < 0 || card >= int(cards().size()))
        return;
    const QString title = cards().at(card)->title();
    written(dashboards::take(m_workspace, m_shown, std::size_t(card)), tr("“%1” removed").arg(title));
}

QMenu *DashboardPage::makeNewMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("New dashboard"), parent);
    menu->setObjectName(u"newDashboardMenu"_s);
    connect(menu->addAction(tr("Empty")), &QAction::triggered, this, [this] { newDashboard({}); });
    menu->addSeparator();
    for (const query::DashboardTemplate &one : query::dashboardTemplates()) {
        QAction *action = menu->addAction(tr("From template “%1”").arg(dashboards::templateTitle(one.key)));
        connect(action, &QAction::triggered, this, [this, key = one.key] { newDashboard(key); });
    }
    return menu;
}

QMenu *DashboardPage::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dashboardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &words, auto act) {
        QAction *action = menu->addAction(theme().menuIcon(icon), words);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const bool mayChange = dashboards::mayChange(m_workspace, m_shown);
    add(u"square-pen"_s, tr("Edit dashboard"), [this] { setEditing(true); })->setEnabled(mayChange);
    menu->addMenu(makeNewMenu(menu))->setIcon(theme().menuIcon(u"plus"_s));
    menu->actions().back()->setEnabled(!m_workspace.isReadOnly());
    add(u"copy"_s, tr("Duplicate…"), [this] { duplicate(); })->setEnabled(!m_workspace.isReadOnly());
    const bool own = m_shown.isKept() && m_shown.dashboard.key.isEmpty();
    if (own) {
        add(u"pencil"_s, tr("Rename…"), [this] { rename(); })->setEnabled(mayChange);
        QAction *shared = add(u"users"_s, tr("Shared with everybody"), [this](bool on) { setShared(on); });
        shared->setCheckable(true);
        shared->setChecked(m_shown.dashboard.shared);
        shared->setEnabled(mayChange);
        const auto move = [this](int by) {
            return [this, by] {
                if (const auto moved = dashboards::move(m_workspace, m_shown.handle(), by); !moved)
                    Q_EMIT errorRaised(moved.error());
            };
        };
        add(u"arrow-left"_s, tr("Move forward in the order"), move(-1))->setEnabled(mayChange);
        add(u"arrow-right"_s, tr("Move back in the order"), move(1))->setEnabled(mayChange);
    }
    if (m_shown.isKept())
        add(u"trash-2"_s, own ? tr("Delete dashboard") : tr("Back to how it ships"), [this] {
            removeDashboard();
        })->setEnabled(mayChange);
    menu->addSeparator();
    add(u"download"_s, tr("Save as PDF…"), [this] { print(true); });
    add(u"printer"_s, tr("Print…"), [this] { print(false); });
    add(u"calendar"_s, tr("Month-end reports…"), [this] { Q_EMIT monthEndRequested(); });
    menu->addSeparator();
    add(u"history"_s, tr("As of a past day…"), [this] { Q_EMIT asOfRequested(); });
    return menu;
}

void DashboardPage::askName(const QString &title, const QString &name, const QString &button,
    std::function<void(const QString &)> named)
{
    setEditing(false);
    Q_EMIT sightRequested();
    auto *popup = new NamePopup(title, name, button, this);
    connect(popup, &NamePopup::named, this, std::move(named));
    popup->openBelow(m_more, true);
    popup->setFocus();
}

void DashboardPage::newDashboard(const QString &templateKey)
{
    const QString name = templateKey.isEmpty() ? QString() : dashboards::templateTitle(templateKey);
    askName(tr("Name of the dashboard"), name, tr("Create"), [this, templateKey](const QString &chosen) {
        const auto made = dashboards::make(m_workspace, chosen, templateKey);
        written(made);
        if (made && templateKey.isEmpty())
            addWidget();
    });
}

void DashboardPage::duplicate()
{
    askName(tr("Name of the copy"), tr("Copy of %1").arg(m_shown.title()), tr("Duplicate"),
        [this](const QString &name) { written(dashboards::duplicate(m_workspace, m_shown, name)); });
}

void DashboardPage::rename()
{
    askName(tr("Name of the dashboard"), m_shown.title(), tr("Rename"), [this](const QString &name) {
        Dashboard now = m_shown.dashboard;
        now.name = name;
        written(dashboards::change(m_workspace, m_shown, now));
    });
}

void DashboardPage::setShared(bool shared)
{
    Dashboard now = m_shown.dashboard;
    now.shared = shared;
    written(dashboards::change(m_workspace, m_shown, now),
        shared ? tr("Everybody sees “%1” now").arg(m_shown.title())
               : tr("Only you see “%1” now").arg(m_shown.title()));
}

void DashboardPage::removeDashboard()
{
    setEditing(false);
    const QString title = m_shown.title();
    const bool ships = !m_shown.dashboard.key.isEmpty();
    if (const auto removed = dashboards::remove(m_workspace, m_shown); !removed)
        Q_EMIT errorRaised(removed.error());
    else
        Q_EMIT undoableTold(
            ships ? tr("“%1” is as it ships again").arg(title) : tr("“%1” deleted").arg(title));
}

void DashboardPage::fillCardMenu(int card, QMenu *menu)
{
    if (card < 0 || !dashboards::mayChange(m_workspace, m_shown))
        return;
    menu->addSeparator();
    connect(menu->addAction(theme().menuIcon(u"pencil"_s), tr("Change this card…")), &QAction::triggered,
        this, [this, card] { editWidget(card); });
    connect(menu->addAction(theme().menuIcon(u"trash-2"_s), tr("Remove this card")), &QAction::triggered,
        this, [this, card] { removeWidget(card); });
}

} // namespace rapport::ui
