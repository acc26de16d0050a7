// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/homefaces.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/home/homepage.h"
#include "ui/pipeline/faceswitch.h"
#include "ui/reports/menubutton.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

HomeFaces::HomeFaces(Workspace &workspace, Preferences &preferences, QWidget *parent)
    : WorkPage(parent), m_workspace(workspace), m_preferences(preferences), m_stack(new QStackedWidget(this)),
      m_day(new HomePage(workspace, preferences, this))
{
    setObjectName(u"page-home-faces"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_day);
    m_day->setHeadShown(false);
    connect(m_day, &HomePage::dayTold, m_dayWords, &Label::setText);
    wire(m_day);
    addShortcuts();
    connect(&workspace, &Workspace::committed, this, [this](const Commit &commit) {
        if (commit.bulk || commit.entities.contains(u"dashboard"_s))
            dress();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    const QString face = preferences.homeFace();
    if (face == u"day"_s)
        dress();
    else
        showDashboard(face);
}

QWidget *HomeFaces::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(52);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Home"), TextStyle::PageTitle, Role::Text, header));
    row->addSpacing(8);
    m_faces = new FaceSwitch(header);
    m_faces->setAccessibleName(tr("Face of home"));
    m_faces->add({}, tr("My day"));
    m_faces->add({}, tr("Team"));
    row->addWidget(m_faces);
    m_others = new MenuButton(u"chart-column"_s, tr("Own dashboards"), header);
    m_others->setObjectName(u"ownDashboards"_s);
    row->addWidget(m_others);
    row->addSpacing(4);
    m_tools = new QStackedWidget(header);
    m_dayWords = new Label({}, TextStyle::Body, Role::TextMuted, m_tools);
    m_dayWords->setObjectName(u"homeDay"_s);
    m_dayWords->setElided(true);
    m_dayWords->setContentsMargins(0, 3, 0, 0); // on the line of the title
    m_tools->addWidget(m_dayWords);
    row->addWidget(m_tools, 1);
    connect(m_faces, &FaceSwitch::chosen, this, [this](int face) {
        showAt(face);
        focusPage();
    });
    connect(m_others, &QAbstractButton::clicked, this, [this] { m_others->open(makeDashboardMenu()); });
    return header;
}

void HomeFaces::wire(WorkPage *face)
{
    connect(face, &WorkPage::currentChanged, this, &WorkPage::currentChanged);
    connect(face, &WorkPage::openRequested, this, &WorkPage::openRequested);
    connect(face, &WorkPage::editRequested, this, &WorkPage::editRequested);
    connect(face, &WorkPage::newRequested, this, &WorkPage::newRequested);
    connect(face, &WorkPage::listRequested, this, &WorkPage::listRequested);
    connect(face, &WorkPage::behindRequested, this, &WorkPage::behindRequested);
    connect(face, &WorkPage::screenRequested, this, &WorkPage::screenRequested);
    connect(face, &WorkPage::asOfRequested, this, &WorkPage::asOfRequested);
    connect(face, &WorkPage::monthEndRequested, this, &WorkPage::monthEndRequested);
    connect(face, &WorkPage::settingsRequested, this, &WorkPage::settingsRequested);
    connect(face, &WorkPage::importRequested, this, &WorkPage::importRequested);
    connect(face, &WorkPage::panelRequested, this, &WorkPage::panelRequested);
    connect(face, &WorkPage::stepBackRequested, this, &WorkPage::stepBackRequested);
    connect(face, &WorkPage::told, this, &WorkPage::told);
    connect(face, &WorkPage::undoableTold, this, &WorkPage::undoableTold);
    connect(face, &WorkPage::errorRaised, this, &WorkPage::errorRaised);
    connect(face, &WorkPage::jobStarted, this, &WorkPage::jobStarted);
}

void HomeFaces::addShortcuts()
{
    for (int i = 0; i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this, nullptr,
            nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            showAt(i);
            focusPage();
        });
    }
}

DashboardPage *HomeFaces::dashboards()
{
    if (m_dashboards)
        return m_dashboards;
    m_dashboards = new DashboardPage(m_workspace, m_preferences, this);
    m_stack->addWidget(m_dashboards);
    m_tools->addWidget(m_dashboards->tools());
    wire(m_dashboards);
    connect(m_dashboards, &DashboardPage::sightRequested, this, [this] {
        if (isDay())
            showDashboard(m_dashboards->dashboard().handle());
    });
    connect(m_dashboards, &DashboardPage::dashboardChanged, this, [this] {
        if (!isDay())
            m_preferences.setHomeFace(m_dashboards->dashboard().handle());
        dress();
    });
    return m_dashboards;
}

WorkPage *HomeFaces::shown() const { return static_cast<WorkPage *>(m_stack->currentWidget()); }

bool HomeFaces::isDay() const { return shown() == m_day; }

void HomeFaces::showDay()
{
    m_stack->setCurrentWidget(m_day);
    m_tools->setCurrentIndex(0);
    m_preferences.setHomeFace(u"day"_s);
    dress();
    Q_EMIT faceChanged();
}

void HomeFaces::showDashboard(const QString &handle)
{
    DashboardPage *page = dashboards();
    const bool wasDay = isDay();
    page->showDashboard(handle);
    m_stack->setCurrentWidget(page);
    m_tools->setCurrentWidget(page->tools());
    m_preferences.setHomeFace(page->dashboard().handle());
    dress();
    if (wasDay)
        Q_EMIT faceChanged();
}

void HomeFaces::showAt(int index)
{
    if (index == 0)
        return showDay();
    const auto all = rapport::ui::dashboards::of(m_workspace);
    if (index - 1 < int(all.size()))
        showDashboard(all[std::size_t(index - 1)].handle());
}

QMenu *HomeFaces::makeDashboardMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"ownDashboardsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = rapport::ui::dashboards::of(m_workspace);
    for (std::size_t i = 1; i < all.size(); ++i) {
        QAction *action = menu->addAction(all[i].title());
        action->setCheckable(true);
        action->setChecked(!isDay() && m_dashboards->dashboard().handle() == all[i].handle());
        if (all[i].dashboard.owner.uid != m_workspace.actor())
            action->setIcon(theme().menuIcon(u"users"_s));
        connect(action, &QAction::triggered, this, [this, handle = all[i].handle()] {
            showDashboard(handle);
            focusPage();
        });
    }
    menu->addSeparator();
    menu->addMenu(dashboards()->makeNewMenu(menu))->setEnabled(!m_workspace.isReadOnly());
    return menu;
}

// One's own stand in a menu beside the two; without any there is none.
void HomeFaces::dress()
{
    const auto all = rapport::ui::dashboards::of(m_workspace);
    const bool own = !isDay() && m_dashboards->dashboard().handle() != all.front().handle();
    m_faces->setCurrent(isDay() ? 0 : own ? -1 : 1);
    m_others->setVisible(all.size() > 1);
    m_others->setWords(own ? m_dashboards->dashboard().title() : tr("Own dashboards"));
}

void HomeFaces::focusPage() { shown()->focusPage(); }

QHash<QString, QVariant> HomeFaces::newValues() const { return shown()->newValues(); }

bool HomeFaces::current(QString *entity, Uid *id) const { return shown()->current(entity, id); }

bool HomeFaces::select(const QString &entity, const Uid &id)
{
    // A dashboard has no cursor on records: the panel stays as it is.
    return !isDay() || m_day->select(entity, id);
}

void HomeFaces::step(int by) { shown()->step(by); }

void HomeFaces::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Window));
}

} // namespace rapport::ui
