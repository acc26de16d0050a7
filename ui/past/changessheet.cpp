// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/changessheet.h"

#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/past/changeslist.h"
#include "ui/past/pastdaypopup.h"
#include "ui/tasks/pickbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using history::RecordDifference;
using What = RecordDifference::What;

namespace {

constexpr What all[] = {What::Made, What::Changed, What::Removed, What::Restored};

QString iconOf(What what)
{
    switch (what) {
    case What::Made:
        return u"plus"_s;
    case What::Removed:
        return u"trash-2"_s;
    case What::Restored:
        return u"undo-2"_s;
    case What::Changed:
        break;
    }
    return u"pencil"_s;
}

QString wordOf(What what)
{
    switch (what) {
    case What::Made:
        return ChangesSheet::tr("Made");
    case What::Removed:
        return ChangesSheet::tr("Removed");
    case What::Restored:
        return ChangesSheet::tr("Restored");
    case What::Changed:
        break;
    }
    return ChangesSheet::tr("Changed");
}

// What it became is told in one line.
QString shown(const FieldDef &field, const QVariant &value, const Workspace &workspace)
{
    const QString text = words::value(field, value, workspace).simplified();
    return text.isEmpty() ? u"—"_s : text;
}

ChangeEntry entryOf(const RecordDifference &found, const Workspace &workspace)
{
    constexpr std::size_t mostLines = 8;
    const EntityDef &def = workspace.schema()->at(found.entity);
    ChangeEntry entry{found.entity, found.record, iconOf(found.what), found.title, {}, {}, {}};
    if (entry.title.isEmpty())
        entry.title = def.displayLabel();
    QStringList meta{def.displayLabel(), wordOf(found.what)};
    if (const QString who = workspace.titleIn(u"user"_s, found.actor); !who.isEmpty())
        meta << who;
    meta << words::moment(found.at, workspace.clock().today());
    entry.meta = meta.join(u" · "_s);
    std::size_t fields = 0;
    for (const FieldChange &change : found.fields) {
        const FieldDef *field = def.find(change.field);
        if (!field || field->has(Internal) || ++fields > mostLines)
            continue;
        entry.lines.push_back({field->displayLabel(), shown(*field, change.before, workspace),
            shown(*field, change.after, workspace)});
    }
    if (fields > mostLines)
        entry.more = ChangesSheet::tr("and %n more field(s)", nullptr, int(fields - mostLines));
    return entry;
}

} // namespace

ChangesSheet::ChangesSheet(Workspace &workspace, QWidget *host)
    : SideSheet(host, 640), m_workspace(workspace), m_fromButton(new PickButton(tr("From the end of"), this)),
      m_toButton(new PickButton(tr("to the end of"), this)), m_entityButton(new PickButton(tr("Show"), this)),
      m_summary(new Label(TextStyle::Body, Role::TextMuted)), m_banner(new Banner(Banner::Tone::Danger)),
      m_list(new ChangesList), m_empty(new EmptyState)
{
    setObjectName(u"changesSheet"_s);
    setTitle(tr("What changed"));
    QWidget *body = makeBody();
    setBody(body);
    body->setFocusProxy(m_list);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(m_fromButton, &QAbstractButton::clicked, this, [this] { chooseDay(m_fromButton, true); });
    connect(m_toButton, &QAbstractButton::clicked, this, [this] { chooseDay(m_toButton, false); });
    connect(m_entityButton, &QAbstractButton::clicked, this, &ChangesSheet::chooseEntity);
    connect(m_list, &ChangesList::openRequested, this, &ChangesSheet::openRequested);
    connect(&m_workspace, &Workspace::committed, this, [this] {
        if (isOpen() && m_to >= m_workspace.clock().today())
            read();
    });
}

QWidget *ChangesSheet::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 1);
    column->setSpacing(0);
    m_banner->setClosable(true);
    m_banner->setObjectName(u"changesError"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(20, 14, 20, 0);
    choices->setSpacing(8);
    m_fromButton->setObjectName(u"changesFrom"_s);
    m_toButton->setObjectName(u"changesTo"_s);
    m_entityButton->setObjectName(u"changesEntity"_s);
    choices->addWidget(m_fromButton);
    choices->addWidget(m_toButton);
    choices->addStretch();
    choices->addWidget(m_entityButton);
    column->addLayout(choices);
    m_summary->setObjectName(u"changesSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(20, 10, 20, 8);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    m_empty->setPicture(u"history"_s);
    m_empty->setWords(
        tr("Nothing changed"), tr("Between these two days nobody worked on what is shown here."));
    m_empty->hide();
    column->addWidget(m_empty, 1);
    return body;
}

void ChangesSheet::openFor(const QDate &from, const QDate &to)
{
    m_from = from;
    m_to = to;
    m_entity.clear();
    m_list->setEntries({});
    read();
    open();
    m_workspace.ask(
        this, [](const query::Context &reads) { return firstPastDay(reads); },
        [this](const Result<QDate> &first) {
            if (first)
                m_first = *first;
        });
}

void ChangesSheet::setEntity(const QString &entity)
{
    m_entity = entity;
    read();
}

void ChangesSheet::read()
{
    const QDate today = m_workspace.clock().today();
    m_fromButton->setValue(format::day(m_from, today));
    m_toButton->setValue(format::day(m_to, today));
    m_entityButton->setValue(
        m_entity.isEmpty() ? tr("Everything") : m_workspace.schema()->at(m_entity).displayPlural());
    m_summary->setText(tr("Reading the log…"));
    m_ticket.cancel();
    m_ticket = m_workspace.ask(
        this,
        [from = m_from, to = m_to, entity = m_entity](
            const query::Context &reads) { return changesBetween(reads, from, to, entity, atMost); },
        [this](const Result<history::Differences> &found) {
            m_banner->setVisible(!found);
            if (found)
                show(*found);
            else
                m_banner->setText(found.error().what, found.error().why);
        },
        Workspace::Lane::Slow);
}

QString ChangesSheet::countWords(const QHash<int, qint64> &counts) const
{
    QStringList parts;
    for (const What what : all) {
        const int count = int(counts.value(int(what)));
        if (count == 0)
            continue;
        parts << (what == What::Made    ? tr("%n made", nullptr, count)
                : what == What::Changed ? tr("%n changed", nullptr, count)
                : what == What::Removed ? tr("%n removed", nullptr, count)
                                        : tr("%n restored", nullptr, count));
    }
    return parts.join(tr(", "));
}

void ChangesSheet::show(const history::Differences &found)
{
    if (m_entity.isEmpty())
        m_counts = found.counts;
    QHash<int, qint64> sum;
    for (const auto &counts : found.counts) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sum[it.key()] += it.value();
    }
    std::vector<ChangeEntry> entries;
    for (const RecordDifference &record : found.records)
        entries.push_back(entryOf(record, m_workspace));
    QString said = countWords(sum);
    if (found.isCut)
        said += u" · "_s + tr("the latest %1 are shown").arg(format::number(qint64(entries.size())));
    m_summary->setText(said);
    m_summary->setVisible(!said.isEmpty());
    m_list->setVisible(!entries.empty());
    m_empty->setVisible(entries.empty());
    m_list->setEntries(std::move(entries));
}

void ChangesSheet::chooseDay(PickButton *anchor, bool isFrom)
{
    PastDayPopup::Days days{m_first, m_workspace.clock().today(), m_workspace.clock().today(),
        isFrom ? m_from : m_to, m_workspace.reads().yearStart};
    if (!isFrom)
        days.first = std::max(m_first, m_from);
    else
        days.last = m_to;
    auto *popup = new PastDayPopup(
        isFrom ? tr("What changed since the end of") : tr("What changed until the end of"), days, this);
    connect(popup, &PastDayPopup::picked, this, [this, isFrom](const QDate &day) {
        (isFrom ? m_from : m_to) = day;
        read();
    });
    popup->openBelow(anchor);
}

void ChangesSheet::chooseEntity()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"changesEntityMenu"_s);
    const auto add = [&](const QString &entity, const QString &words) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(entity == m_entity);
        connect(action, &QAction::triggered, this, [this, entity] { setEntity(entity); });
    };
    add({}, tr("Everything"));
    menu->addSeparator();
    for (const EntityDef &def : m_workspace.schema()->entities()) {
        const QString counts = countWords(m_counts.value(def.name));
        if (!counts.isEmpty())
            add(def.name, tr("%1 (%2)", "customers (3 made, 1 changed)").arg(def.displayPlural(), counts));
    }
    menu->popup(m_entityButton->mapToGlobal(QPoint(0, m_entityButton->height() + 4)));
}

} // namespace rapport::ui
