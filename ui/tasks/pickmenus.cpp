// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/pickmenus.h"

#include "core/model/task.h"
#include "ui/calendar/calendarlook.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(TasksPage)
};

QMenu *makeMenu(const QString &name, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool isCurrent)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(isCurrent);
    group->addAction(action);
    return action;
}

std::vector<Uid> teamOf(const Workspace &workspace, QString *name)
{
    const std::vector<Record> &people = workspace.dictionary(u"user"_s);
    const auto mine = std::ranges::find(people, workspace.actor(), &Record::id);
    *name = mine == people.end() ? QString() : mine->value(u"team").toString();
    std::vector<Uid> members;
    for (const Record &person : people) {
        if (!name->isEmpty() && person.value(u"team").toString() == *name)
            members.push_back(person.id());
    }
    return members;
}

} // namespace

QMenu *makeOwnerMenu(const Workspace &workspace, const std::vector<Uid> &current,
    std::function<void(const std::vector<Uid> &)> chosen, QWidget *parent)
{
    QMenu *menu = makeMenu(u"ownerMenu"_s, parent);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, const std::vector<Uid> &owners) {
        QAction *action = addChoice(menu, group, words, owners == current);
        QObject::connect(action, &QAction::triggered, parent, [chosen, owners] { chosen(owners); });
    };
    const Uid me = workspace.actor();
    if (!me.isNull())
        add(Say::tr("Me"), {me});
    add(Say::tr("Everybody"), {});
    QString team;
    const std::vector<Uid> members = teamOf(workspace, &team);
    if (members.size() > 1)
        add(Say::tr("Team %1").arg(team), members);
    menu->addSeparator();
    for (const Record &person : workspace.dictionary(u"user"_s)) {
        if (person.id() != me)
            add(person.title(), {person.id()});
    }
    return menu;
}

QMenu *makeKindMenu(const QString &current, std::function<void(const QString &)> chosen, QWidget *parent)
{
    QMenu *menu = makeMenu(u"kindMenu"_s, parent);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &key) {
        QAction *action = addChoice(menu, group, kindWords(key), key == current);
        if (!key.isEmpty())
            action->setIcon(theme().menuIcon(CalendarLook::iconOf(key)));
        QObject::connect(action, &QAction::triggered, parent, [chosen, key] { chosen(key); });
    };
    add({});
    menu->addSeparator();
    for (const Option &option : definition<Task>().find(u"kind")->options)
        add(option.key);
    return menu;
}

QString ownerWords(const Workspace &workspace, const std::vector<Uid> &owners)
{
    if (owners.empty())
        return Say::tr("Everybody");
    if (owners.size() > 1)
        return Say::tr("%n people", nullptr, int(owners.size()));
    return owners.front() == workspace.actor() ? Say::tr("Me") : workspace.titleIn(u"user"_s, owners.front());
}

QString kindWords(const QString &kind)
{
    return kind.isEmpty() ? Say::tr("Any") : definition<Task>().find(u"kind")->optionLabel(kind);
}

} // namespace rapport::ui
