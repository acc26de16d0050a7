// SPDX-License-Identifier: GPL-3.0-or-later
// How the panel is put together and filled; what it does stands in recordpanel.cpp.
#include "ui/customers/composer.h"
#include "ui/customers/factgrid.h"
#include "ui/customers/filessection.h"
#include "ui/customers/identity.h"
#include "ui/customers/linkedsection.h"
#include "ui/customers/nexttaskcard.h"
#include "ui/customers/openwith.h"
#include "ui/customers/panelheader.h"
#include "ui/customers/productuse.h"
#include "ui/customers/recordpanel.h"
#include "ui/customers/rowbutton.h"
#include "ui/customers/timelinesection.h"
#include "ui/deals/dealparts.h"
#include "ui/deals/linessection.h"
#include "ui/deals/peoplesection.h"
#include "ui/deals/stagepathbar.h"
#include "ui/form/words.h"
#include "ui/leads/leadsection.h"
#include "ui/list/format.h"
#include "ui/tasks/tasksection.h"
#include "ui/widgets/scrolling.h"

#include "core/model/contact.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

constexpr int side = 20, rowsShown = 3;

} // namespace

// `inset`: what the part draws outside of its words, such as the shade of a row.
QWidget *RecordPanel::padded(QWidget *part, int inset)
{
    auto *frame = new QWidget(m_scroll->widget());
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(side - inset, 0, side - inset, 0);
    layout->addWidget(part);
    m_column->addWidget(frame);
    m_frames.append({frame, inset});
    return frame;
}

// The scroll bar lies within the margin: nothing moves when it comes and goes.
void RecordPanel::fitMargins()
{
    const int bar = m_scroll->width() - m_scroll->viewport()->width();
    for (const auto &[frame, inset] : std::as_const(m_frames))
        frame->layout()->setContentsMargins(side - inset, 0, std::max(0, side - inset - bar), 0);
}

bool RecordPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_scroll->viewport() && event->type() == QEvent::Resize)
        fitMargins();
    return QWidget::eventFilter(object, event);
}

void RecordPanel::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    m_header = new PanelHeader(this);
    outer->addWidget(m_header);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("panelScroll"));
    auto *content = new QWidget;
    scrollDown(m_scroll, content);
    outer->addWidget(m_scroll, 1);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 14, 0, 24);
    m_column->setSpacing(12);

    m_identity = new Identity(m_workspace, content);
    m_lead = new LeadSection(m_workspace, content);
    m_task = new TaskSection(m_workspace, content);
    m_next = new NextTaskCard(m_workspace, content);
    m_facts = new FactGrid(m_workspace, content);
    m_people = new LinkedSection(tr("Contacts"), content);
    m_people->setObjectName(QStringLiteral("people"));
    if (!m_workspace.isReadOnly())
        m_people->setAddLabel(tr("New contact"));
    m_deals = new LinkedSection(tr("Open deals"), content);
    m_deals->setObjectName(QStringLiteral("deals"));
    if (!m_workspace.isReadOnly())
        m_deals->setAddLabel(tr("New deal"));
    m_groups = new QWidget(content);
    auto *groups = new QVBoxLayout(m_groups);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(12);
    m_deal = new DealParts(m_workspace, content, this);
    m_facts->setWithout(QStringLiteral("deal"), DealParts::needFields());
    m_files = new FilesSection(m_workspace, content);
    m_product = new ProductUseSection(m_workspace, content);
    m_composer = new Composer(m_workspace, content);
    m_activity = new TimelineSection(m_workspace, m_composer, content);
    m_activity->watchScroll(m_scroll->verticalScrollBar());

    padded(m_identity, 0);
    padded(m_lead, LeadSection::inset);
    padded(m_task, 0);
    padded(m_deal->path(), 0);
    padded(m_next, 0);
    padded(m_facts, 6);
    padded(m_people, 8);
    padded(m_deals, 8);
    padded(m_deal->people(), 8);
    padded(m_deal->lines(), 8);
    padded(m_deal->needs(), 6);
    padded(m_product, 8);
    padded(m_groups, 8);
    padded(m_files, 8);
    padded(m_deal->papers(), 0);
    padded(m_activity, 0);
    m_column->addStretch(1);
    m_scroll->viewport()->installEventFilter(this);
    setAcceptDrops(true);
    setTabOrder(m_scroll, m_header); // facts first, then the buttons of the head
}

void RecordPanel::connectParts()
{
    connect(m_header, &PanelHeader::previousRequested, this, &RecordPanel::previousRequested);
    connect(m_header, &PanelHeader::nextRequested, this, &RecordPanel::nextRequested);
    connect(m_header, &PanelHeader::closeRequested, this, &RecordPanel::closeRequested);
    connect(m_header, &PanelHeader::expandRequested, this, &RecordPanel::editRecord);
    m_header->setMenu(makeMenu());
    connectDeal();
    connect(m_identity, &Identity::gradeRequested, this, &RecordPanel::changeGrade);
    connect(m_identity, &Identity::tagsRequested, this, &RecordPanel::changeTags);
    connect(m_lead, &LeadSection::convertRequested, this, &RecordPanel::convertRequested);
    connect(m_lead, &LeadSection::openRequested, this, &RecordPanel::openRequested);
    connect(m_lead, &LeadSection::undoableTold, this, &RecordPanel::undoableTold);
    connect(m_lead, &LeadSection::told, this, &RecordPanel::told);
    connect(m_lead, &LeadSection::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_task, &TaskSection::told, this, &RecordPanel::told);
    connect(m_task, &TaskSection::undoableTold, this, &RecordPanel::undoableTold);
    connect(m_task, &TaskSection::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_next, &NextTaskCard::undoableTold, this, &RecordPanel::undoableTold);
    connect(m_next, &NextTaskCard::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_next, &NextTaskCard::openRequested, this, &RecordPanel::openRequested);
    connect(m_next, &NextTaskCard::planRequested, this, &RecordPanel::scheduleTask);
    connect(m_facts, &FactGrid::saveRequested, this,
        [this](const QString &field, const QVariant &value) { saveField(field, value); });
    connect(m_facts, &FactGrid::openRequested, this, &RecordPanel::openRequested);
    connect(m_facts, &FactGrid::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_facts, &FactGrid::copied, this,
        [this](const QString &text) { Q_EMIT told(tr("Copied %1").arg(text)); });
    const auto view = [this](const QString &entity) {
        if (m_data)
            Q_EMIT listRequested(entity, m_data->record.def().name, m_data->record.id());
    };
    connect(m_people, &LinkedSection::viewRequested, this, [view] { view(QStringLiteral("contact")); });
    connect(m_deals, &LinkedSection::viewRequested, this, [view] { view(QStringLiteral("deal")); });
    connect(m_people, &LinkedSection::addRequested, this, [this] { addLinked(QStringLiteral("contact")); });
    connect(m_deals, &LinkedSection::addRequested, this, [this] { addLinked(QStringLiteral("deal")); });
    connect(m_composer, &Composer::undoableTold, this, &RecordPanel::undoableTold);
    connect(m_composer, &Composer::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_composer, &Composer::grown, this, [this] { m_scroll->ensureWidgetVisible(m_composer, 0, 12); });
    connect(m_product, &ProductUseSection::openRequested, this, &RecordPanel::openRequested);
    connect(m_product, &ProductUseSection::errorRaised, this, &RecordPanel::errorRaised);
    connect(m_activity, &TimelineSection::openRequested, this, &RecordPanel::openRequested);
    connect(m_activity, &TimelineSection::errorRaised, this, &RecordPanel::errorRaised);
}

void RecordPanel::showPeople()
{
    const std::vector<query::Person> &people = m_data->people;
    QList<QWidget *> rows;
    const FieldDef &roles = definition<Contact>().at<&Contact::role>();
    for (std::size_t i = 0; i < people.size() && i < rowsShown; ++i) {
        const query::Person &person = people[i];
        auto *row = new PersonRow(
            person, person.role.isEmpty() ? QString() : roles.optionLabel(person.role), m_people);
        const auto open = [this](Kind kind, const QString &value) {
            if (const Result<void> opened = openWithSystem(kind, value); !opened)
                Q_EMIT errorRaised(opened.error());
        };
        connect(
            row, &PersonRow::callRequested, this, [open](const QString &phone) { open(Kind::Phone, phone); });
        connect(
            row, &PersonRow::mailRequested, this, [open](const QString &mail) { open(Kind::Email, mail); });
        connect(row, &QAbstractButton::clicked, this,
            [this, id = person.id] { Q_EMIT openRequested(QStringLiteral("contact"), id); });
        rows.append(row);
    }
    m_people->setRows(rows);
    m_people->setCount(qint64(people.size()));
    m_people->setCanView(people.size() > rowsShown);
}

void RecordPanel::showDeals()
{
    const std::vector<query::DealLine> &deals = m_data->deals;
    const QDate today = m_workspace.clock().today();
    QList<QWidget *> rows;
    for (std::size_t i = 0; i < deals.size() && i < rowsShown; ++i) {
        const query::DealLine &deal = deals[i];
        const QString day = deal.closesOn.isValid() ? format::shortDay(deal.closesOn, today) : QString();
        auto *row = new DealRow(deal, format::money(deal.amount, m_workspace.currency()), day, m_deals);
        connect(row, &QAbstractButton::clicked, this,
            [this, id = deal.id] { Q_EMIT openRequested(QStringLiteral("deal"), id); });
        rows.append(row);
    }
    m_deals->setRows(rows);
    m_deals->setCount(qint64(deals.size()));
    m_deals->setCanView(deals.size() > rowsShown);
}

void RecordPanel::showGroups()
{
    for (LinkedSection *section : std::as_const(m_groupSections)) {
        section->hide();
        section->deleteLater();
    }
    m_groupSections.clear();
    for (const LinkedGroup &group : m_data->groups) {
        const EntityDef &def = m_data->schema->at(group.entity);
        auto *section = new LinkedSection(group.entity == QLatin1String("task") && m_data->nextTask
                ? tr("Further tasks")
                : def.displayPlural(),
            m_groups);
        section->setObjectName(QStringLiteral("group_") + group.entity);
        section->setCount(group.count);
        section->setCanView(group.count > qint64(group.lines.size()));
        QList<QWidget *> rows;
        for (const LinkedLine &line : group.lines)
            rows.append(makeLine(group, line));
        section->setRows(rows);
        connect(
            section, &LinkedSection::viewRequested, this, [this, entity = group.entity, field = group.field] {
                Q_EMIT listRequested(entity, field, shownId());
            });
        m_groups->layout()->addWidget(section);
        section->show();
        m_groupSections.append(section);
    }
    m_groups->parentWidget()->setVisible(!m_groupSections.isEmpty());
}

QWidget *RecordPanel::makeLine(const LinkedGroup &group, const LinkedLine &line)
{
    const FieldDef *field = m_data->schema->at(group.entity).find(group.detailField);
    QString detail;
    if (field && line.detail.canConvert<query::LinkCell>())
        detail = line.detail.value<query::LinkCell>().title;
    else if (field)
        detail = words::value(*field, line.detail, m_workspace);
    auto *row = new LinkRow(line.title, detail, m_groups);
    connect(row, &QAbstractButton::clicked, this,
        [this, entity = group.entity, id = line.id] { Q_EMIT openRequested(entity, id); });
    return row;
}

} // namespace rapport::ui
