// SPDX-License-Identifier: GPL-3.0-or-later
// The editors behind the chips.
#include "ui/quick/quickbar.h"

#include "core/model/activity.h"
#include "core/model/task.h"
#include "core/rules/recurrence.h"
#include "ui/form/pickers.h"
#include "ui/form/words.h"
#include "ui/quick/duepopup.h"
#include "ui/quick/quickparts.h"
#include "ui/quick/quickwords.h"

#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using rules::QuickWhat;

namespace {

QMenu *makeMenu(QWidget *owner, const QString &name)
{
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(name);
    return menu;
}

void open(QMenu *menu, const QWidget *anchor)
{
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    if (!menu->activeAction() && !menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

QAction *addChecked(QMenu *menu, const QString &icon, const QString &text, bool checked)
{
    QAction *action = icon.isEmpty() ? menu->addAction(text) : menu->addAction(theme().menuIcon(icon), text);
    if (checked)
        menu->setActiveAction(action);
    return action;
}

} // namespace

void QuickBar::editPart(const QString &key)
{
    QWidget *anchor = m_parts->chip(key);
    if (!anchor)
        anchor = m_parts;
    if (key.startsWith(u"person"))
        editPerson(key.mid(6).toInt(), anchor);
    else if (key == u"company")
        editCompany(anchor);
    else if (key == u"kind" || key == u"next")
        editKind(anchor, key == u"next");
    else if (key == u"when" || key == u"nextWhen")
        editWhen(anchor, key == u"nextWhen");
    else if (key == u"minutes")
        editMinutes(anchor);
    else if (key == u"priority")
        editPriority(anchor);
    else if (key == u"repeat")
        editRepeat(anchor);
    else if (key == u"owner")
        editOwner(anchor);
    else if (key == u"add")
        addPart(anchor);
    else
        focusLine(); // its words stand in the line
}

void QuickBar::editKind(QWidget *anchor, bool next)
{
    QMenu *menu = makeMenu(this, u"quickKinds"_s);
    const bool logs = m_plan.logs() && !next;
    const FieldDef &kinds
        = logs ? definition<Activity>().at<&Activity::kind>() : definition<Task>().at<&Task::kind>();
    const QString now = next ? m_plan.nextKind : m_plan.kind;
    for (const Option &option : kinds.options) {
        const QString kind = option.key;
        if (kind == u"event")
            continue;
        connect(addChecked(menu, words::kindIcon(kind), kinds.optionLabel(kind), kind == now),
            &QAction::triggered, this, [this, kind, next] {
                change([&](QuickChanges &changes) { (next ? changes.nextKind : changes.kind) = kind; });
            });
    }
    if (!next) {
        menu->addSeparator();
        const auto become = [this, menu](const QString &words, const QString &icon, QuickWhat what) {
            connect(menu->addAction(theme().menuIcon(icon), words), &QAction::triggered, this, [this, what] {
                change([&](QuickChanges &changes) {
                    changes.what = what;
                    changes.kind.reset();
                });
            });
        };
        if (m_plan.what != QuickWhat::Activity)
            become(tr("It has happened: log it"), u"check"_s, QuickWhat::Activity);
        if (m_plan.what != QuickWhat::Task)
            become(tr("It is to be done: plan it"), u"calendar-plus"_s, QuickWhat::Task);
    }
    open(menu, anchor);
}

// Namesakes, and the way to everybody else.
void QuickBar::chooseAmong(const QuickRef &ref, QWidget *anchor, std::function<void(const QuickRef &)> take)
{
    QMenu *menu = makeMenu(this, u"quickNamesakes"_s);
    const QString entity = ref.candidates.front().isPerson ? u"contact"_s : u"customer"_s;
    for (const rules::QuickName &name : ref.candidates) {
        QuickRef chosen{
            name.name, Uid::fromBytes(name.key), Uid::fromBytes(name.companyKey), false, false, {}};
        const QString company = query::titleOf(m_workspace.reads(), u"customer", chosen.customer);
        const QString title = query::titleOf(m_workspace.reads(), entity, chosen.id);
        if (!title.isEmpty())
            chosen.name = title;
        connect(menu->addAction(company.isEmpty() ? chosen.name : QString(chosen.name + u" · "_s + company)),
            &QAction::triggered, this, [take, chosen] { take(chosen); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Somebody else…")), &QAction::triggered, this,
        [this, entity, anchor, take] { pick(entity, anchor, take); });
    connect(menu->addAction(tr("Leave it out")), &QAction::triggered, this, [take] { take({}); });
    open(menu, anchor);
}

void QuickBar::pick(const QString &entity, QWidget *anchor, std::function<void(const QuickRef &)> take)
{
    auto *popup = new PickPopup(
        m_workspace, entity, entity == u"contact" ? tr("With whom") : tr("With which customer"), this);
    if (entity == u"contact")
        popup->setCustomer(m_plan.company.id);
    connect(popup, &PickPopup::picked, this, [this, entity, take](const Uid &id) {
        QuickRef ref;
        ref.id = id;
        if (const auto record = query::record(m_workspace.reads(), entity, id)) {
            ref.name = record->title();
            ref.customer = record->value(u"customer").value<Uid>();
        }
        take(ref);
    });
    popup->showBelow(anchor);
}

void QuickBar::editPerson(int index, QWidget *anchor)
{
    const bool known = index >= 0 && std::size_t(index) < m_plan.people.size();
    const QString key = known ? m_plan.peopleKeys[std::size_t(index)] : QString();
    const auto take = [this, key](const QuickRef &ref) {
        change([&](QuickChanges &changes) { changes.people.insert(key, ref); });
    };
    if (known) {
        QuickRef ref = m_plan.people[std::size_t(index)];
        if (ref.isUndecided())
            return chooseAmong(ref, anchor, take);
        if (ref.isGuess) {
            ref.isGuess = false;
            ref.isNew = true;
            return take(ref);
        }
    }
    pick(u"contact"_s, anchor, take);
}

void QuickBar::editCompany(QWidget *anchor)
{
    const auto take
        = [this](const QuickRef &ref) { change([&](QuickChanges &changes) { changes.company = ref; }); };
    QuickRef ref = m_plan.company;
    if (ref.isUndecided())
        return chooseAmong(ref, anchor, take);
    if (ref.isGuess) {
        ref.isGuess = false;
        ref.isNew = true;
        return take(ref);
    }
    pick(u"customer"_s, anchor, take);
}

void QuickBar::editWhen(QWidget *anchor, bool next)
{
    const bool past = m_plan.logs() && !next;
    auto *popup = new DuePopup(m_workspace, past ? tr("When it happened") : tr("When it is due"), this);
    popup->setValue(past ? m_plan.at : m_plan.due);
    connect(popup, &DuePopup::chosen, this, [this, next](const Due &due) {
        change([&](QuickChanges &changes) { (next ? changes.nextOn : changes.when) = due; });
    });
    popup->showBelow(anchor);
}

void QuickBar::editMinutes(QWidget *anchor)
{
    QMenu *menu = makeMenu(this, u"quickLengths"_s);
    for (const int minutes : {15, 30, 45, 60, 90, 120, 180, 240}) {
        connect(addChecked(menu, {}, lengthLabel(minutes), m_plan.minutes == minutes), &QAction::triggered,
            this, [this, minutes] { change([&](QuickChanges &changes) { changes.minutes = minutes; }); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("No length")), &QAction::triggered, this,
        [this] { change([](QuickChanges &changes) { changes.minutes = 0; }); });
    open(menu, anchor);
}

void QuickBar::editPriority(QWidget *anchor)
{
    QMenu *menu = makeMenu(this, u"quickPriorities"_s);
    const FieldDef &field = definition<Task>().at<&Task::priority>();
    for (auto option = field.options.crbegin(); option != field.options.crend(); ++option) {
        const QString key = option->key;
        connect(addChecked(menu, u"flag"_s, field.optionLabel(key), key == m_plan.priority),
            &QAction::triggered, this,
            [this, key] { change([&](QuickChanges &changes) { changes.priority = key; }); });
    }
    open(menu, anchor);
}

void QuickBar::editRepeat(QWidget *anchor)
{
    const Due start = m_plan.due.isNull() ? Due{m_workspace.clock().today().addDays(1), {}} : m_plan.due;
    QMenu *menu = makeMenu(this, u"quickRepeats"_s);
    using Every = rules::PlainRule::Every;
    std::vector<rules::PlainRule> rules(6);
    rules[0].every = Every::Day;
    rules[1].every = Every::Day;
    rules[1].workdays = true;
    rules[3].interval = 2;
    rules[4].every = Every::Month;
    rules[5].every = Every::Year;
    for (const rules::PlainRule &rule : rules) {
        const QString line = rules::ruleLine(rule, start);
        connect(addChecked(menu, {}, rules::recurrenceWords(line, start), line == m_plan.recurrence),
            &QAction::triggered, this, [this, line, start] {
                change([&](QuickChanges &changes) {
                    changes.recurrence = line;
                    if (m_plan.due.isNull())
                        changes.when = start;
                });
            });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Does not repeat")), &QAction::triggered, this,
        [this] { change([](QuickChanges &changes) { changes.recurrence = QString(); }); });
    open(menu, anchor);
}

void QuickBar::editOwner(QWidget *anchor)
{
    PickPopup *popup = makeOwnerPicker(m_workspace, this, m_plan.owner);
    connect(popup, &PickPopup::picked, this,
        [this](const Uid &id) { change([&](QuickChanges &changes) { changes.owner = id; }); });
    popup->showBelow(anchor);
}

// What the line does not say yet.
void QuickBar::addPart(QWidget *anchor)
{
    QMenu *menu = makeMenu(this, u"quickAdd"_s);
    const auto offer = [&](const QString &icon, const QString &words, std::function<void()> run) {
        connect(menu->addAction(theme().menuIcon(icon), words), &QAction::triggered, this, std::move(run));
    };
    if (m_plan.people.empty())
        offer(u"user-round"_s, tr("Person"), [this, anchor] { editPerson(-1, anchor); });
    if (m_plan.company.isNobody())
        offer(u"building-2"_s, tr("Customer"), [this, anchor] { editCompany(anchor); });
    if (!m_plan.logs() && m_plan.due.isNull())
        offer(u"calendar"_s, tr("Day"), [this, anchor] { editWhen(anchor, false); });
    if (m_plan.what == QuickWhat::Both && m_plan.due.isNull())
        offer(u"calendar"_s, tr("Day of the next step"), [this, anchor] { editWhen(anchor, true); });
    if (!m_plan.minutes)
        offer(u"hourglass"_s, tr("Length"), [this, anchor] { editMinutes(anchor); });
    if (m_plan.plans()) {
        offer(u"flag"_s, tr("Priority"), [this, anchor] { editPriority(anchor); });
        if (m_plan.recurrence.isEmpty())
            offer(u"repeat"_s, tr("Repeat"), [this, anchor] { editRepeat(anchor); });
    }
    if (m_plan.what == QuickWhat::Activity)
        offer(u"calendar-plus"_s, tr("Next step"), [this, anchor] {
            change([](QuickChanges &changes) { changes.what = QuickWhat::Both; });
            editWhen(m_parts->chip(u"next"_s) ? m_parts->chip(u"next"_s) : anchor, true);
        });
    open(menu, anchor);
}

} // namespace rapport::ui
