// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelinefilter.h"

#include "core/model/activity.h"
#include "ui/form/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QMenu>
#include <QPointer>

namespace rapport::ui {

static constexpr int mostPeople = 20;

TimelineFilterBar::TimelineFilterBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_row(new FlowLayout(this))
{
    setObjectName(QStringLiteral("timelineFilter"));
    hide();
}

void TimelineFilterBar::setRecord(const QString &entity, const Uid &id)
{
    if (entity == m_entity && id == m_id)
        return;
    m_entity = entity;
    m_id = id;
    m_filter = {};
    m_personName.clear();
    refresh();
}

void TimelineFilterBar::setKind(const QString &kind, bool on)
{
    m_filter.kinds.removeAll(kind);
    if (on)
        m_filter.kinds.append(kind);
    refresh();
    Q_EMIT changed();
}

void TimelineFilterBar::setPerson(const Uid &id, const QString &name)
{
    m_filter.person = id;
    m_personName = name;
    refresh();
    Q_EMIT changed();
}

void TimelineFilterBar::clear()
{
    m_filter = {};
    refresh();
    Q_EMIT changed();
}

void TimelineFilterBar::refresh()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &name, const QString &value, std::function<void()> drop) {
        auto *chip = new Chip(name, value, this);
        chip->setObjectName(QStringLiteral("timelineChip"));
        connect(chip, &Chip::removeRequested, this, std::move(drop));
        connect(chip, &Chip::editRequested, this, [this, chip] { openMenu(chip); });
        m_row->addWidget(chip);
        chip->show();
    };
    const FieldDef &kinds = definition<Activity>().at<&Activity::kind>();
    for (const QString &kind : std::as_const(m_filter.kinds))
        add({}, kinds.optionLabel(kind), [this, kind] { setKind(kind, false); });
    if (!m_filter.person.isNull())
        add(tr("With"), m_personName, [this] { setPerson({}, {}); });
    setVisible(!m_filter.isEmpty());
    updateGeometry();
}

void TimelineFilterBar::openMenu(QWidget *anchor)
{
    m_ticket = m_workspace.ask(
        this,
        [entity = m_entity, id = m_id](
            const query::Context &reads) { return query::timelinePeople(reads, entity, id, mostPeople); },
        [this, anchor = QPointer<QWidget>(anchor)](Result<std::vector<query::TimelinePerson>> people) {
            showMenu(anchor ? anchor.data() : this, people ? *people : std::vector<query::TimelinePerson>());
        });
}

void TimelineFilterBar::showMenu(QWidget *anchor, const std::vector<query::TimelinePerson> &people)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const FieldDef &kinds = definition<Activity>().at<&Activity::kind>();
    for (const Option &option : kinds.options) {
        const QString kind = option.key;
        QAction *action = menu->addAction(theme().menuIcon(words::kindIcon(kind)), kinds.optionLabel(kind));
        action->setCheckable(true);
        action->setChecked(m_filter.kinds.contains(kind));
        connect(action, &QAction::triggered, this, [this, kind](bool on) { setKind(kind, on); });
    }
    if (!people.empty())
        menu->addSeparator();
    for (const query::TimelinePerson &person : people) {
        QAction *action = menu->addAction(
            theme().menuIcon(person.isUser ? QStringLiteral("circle-user") : QStringLiteral("user-round")),
            person.name + QLatin1Char('\t') + QString::number(person.count));
        action->setCheckable(true);
        action->setChecked(m_filter.person == person.id);
        connect(action, &QAction::triggered, this, [this, id = person.id, name = person.name](bool on) {
            setPerson(on ? id : Uid(), on ? name : QString());
        });
    }
    if (!m_filter.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Show everything")), &QAction::triggered, this, &TimelineFilterBar::clear);
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace rapport::ui
