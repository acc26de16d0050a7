// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/peoplesection.h"

#include "ui/customers/openwith.h"
#include "ui/form/pickers.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace rapport::ui {

namespace {

constexpr int mostInfluence = 5;

} // namespace

PeopleSection::PeopleSection(Workspace &workspace, QWidget *parent)
    : LinkedSection(tr("People"), parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("dealPeople"));
    setAddLabel(tr("Add a person"), QStringLiteral("P"));
    connect(this, &LinkedSection::addRequested, this, [this] { pick(); });
}

void PeopleSection::show(const Record &deal, const std::vector<query::DealPerson> &people)
{
    Uid focused;
    for (const QWidget *row : rows()) {
        if (row->hasFocus())
            focused = static_cast<const DealPersonRow *>(row)->person().contact;
    }
    m_deal = Record(); // before its schema may go
    m_schema = m_workspace.schema();
    m_deal = deal;
    m_people = people;
    QList<QWidget *> made;
    QWidget *again = nullptr;
    for (const query::DealPerson &person : people) {
        made.append(makeRow(person));
        if (person.contact == focused)
            again = made.last();
    }
    setRows(made);
    setCount(qint64(people.size()));
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

DealPersonRow *PeopleSection::makeRow(const query::DealPerson &person)
{
    auto *row = new DealPersonRow(person, this);
    const auto open = [this](Kind kind, const QString &value) {
        if (const Result<void> opened = openWithSystem(kind, value); !opened)
            Q_EMIT errorRaised(opened.error());
    };
    connect(row, &DealPersonRow::callRequested, this, [open](const QString &to) { open(Kind::Phone, to); });
    connect(row, &DealPersonRow::mailRequested, this, [open](const QString &to) { open(Kind::Email, to); });
    connect(row, &QAbstractButton::clicked, this,
        [this, id = person.contact] { Q_EMIT openRequested(QStringLiteral("contact"), id); });
    connect(row, &DealPersonRow::influenceRequested, this,
        [this, person](int influence) { change(person, QStringLiteral("influence"), qlonglong(influence)); });
    connect(row, &DealPersonRow::removeRequested, this, [this, person] { remove(person); });
    connect(
        row, &DealPersonRow::menuRequested, this, [this, person](const QPoint &at) { showMenu(person, at); });
    return row;
}

void PeopleSection::pick(QWidget *anchor)
{
    if (m_deal.isNull() || m_workspace.isReadOnly())
        return;
    auto *popup = new PickPopup(m_workspace, QStringLiteral("contact"), tr("Add a person"), this);
    popup->setCustomer(m_deal.value(u"customer").value<Uid>());
    QList<Uid> there;
    for (const query::DealPerson &person : m_people)
        there.append(person.contact);
    popup->setChecked(there);
    connect(popup, &PickPopup::picked, this, &PeopleSection::add);
    popup->showBelow(anchor ? anchor : findChild<QWidget *>(QStringLiteral("sectionAdd")));
}

bool PeopleSection::save(
    const QString &verb, const QString &subject, const std::vector<Workspace::Edit> &edits)
{
    const rapport::Label label{verb, QStringLiteral("deal_contact"), subject, 1, {}};
    const Result<void> saved = m_workspace.save(label, edits);
    if (!saved)
        Q_EMIT errorRaised(saved.error());
    return saved.ok();
}

// The first one is whom the deal names.
void PeopleSection::add(const Uid &contact)
{
    const bool known = std::any_of(m_people.begin(), m_people.end(),
        [&](const query::DealPerson &person) { return person.contact == contact && !person.link.isNull(); });
    const auto person = query::record(m_workspace.reads(), u"contact", contact);
    if (m_deal.isNull() || known || !person)
        return;
    Record tie = m_workspace.blank(QStringLiteral("deal_contact"));
    tie.meta.id = Uid::make();
    tie.set(u"deal", QVariant::fromValue(m_deal.id()));
    tie.set(u"contact", QVariant::fromValue(contact));
    tie.set(u"role", person->value(u"role"));
    tie.set(u"influence", person->value(u"influence"));
    std::vector<Workspace::Edit> edits{{{}, tie}};
    if (!m_deal.value(u"contact").isValid()) {
        Record named = m_deal;
        named.set(u"contact", QVariant::fromValue(contact));
        edits.push_back({m_deal, named});
    }
    if (save(QStringLiteral("create"), person->title(), edits))
        Q_EMIT undoableTold(tr("%1 added").arg(person->title()));
}

void PeopleSection::change(const query::DealPerson &person, const QString &field, const QVariant &value)
{
    Record before, after;
    if (person.link.isNull()) {
        after = m_workspace.blank(QStringLiteral("deal_contact"));
        after.meta.id = Uid::make();
        after.set(u"deal", QVariant::fromValue(m_deal.id()));
        after.set(u"contact", QVariant::fromValue(person.contact));
    } else {
        const auto tie = query::record(m_workspace.reads(), u"deal_contact", person.link);
        if (!tie)
            return Q_EMIT errorRaised(tie.error());
        before = *tie;
        after = before;
    }
    after.set(field, value);
    if (!before.isNull() && before == after)
        return;
    if (save(QStringLiteral("update"), person.name, {{before, after}}))
        Q_EMIT undoableTold(tr("%1: %2 changed").arg(person.name, after.def().find(field)->displayLabel()));
}

void PeopleSection::setMain(const Uid &contact)
{
    Record after = m_deal;
    after.set(u"contact", contact.isNull() ? QVariant() : QVariant::fromValue(contact));
    const rapport::Label label{
        QStringLiteral("update"), QStringLiteral("deal"), m_deal.title(), 1, QStringLiteral("contact")};
    if (const Result<void> saved = m_workspace.save(label, m_deal, after); !saved)
        Q_EMIT errorRaised(saved.error());
    else
        Q_EMIT undoableTold(tr("Main contact changed"));
}

// Whom the deal names stops being that first; a second time takes the person off.
void PeopleSection::remove(const query::DealPerson &person)
{
    if (m_workspace.isReadOnly())
        return;
    if (person.isMain)
        return setMain({});
    const Result<void> removed = m_workspace.remove(QStringLiteral("deal_contact"), {person.link});
    if (removed)
        Q_EMIT undoableTold(tr("%1 taken off the deal").arg(person.name));
    else
        Q_EMIT errorRaised(removed.error());
}

void PeopleSection::showMenu(const query::DealPerson &person, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_workspace.isReadOnly();
    const auto choices
        = [&](const QString &field, const QString &current, const QList<std::pair<QString, QVariant>> &all) {
              auto *group = new QActionGroup(menu);
              for (const auto &[text, value] : all) {
                  QAction *entry = group->addAction(menu->addAction(text));
                  entry->setCheckable(true);
                  entry->setChecked(value.toString() == current);
                  entry->setEnabled(writable);
                  connect(entry, &QAction::triggered, this,
                      [this, person, field, chosen = value] { change(person, field, chosen); });
              }
          };
    // The style draws no titles of sections.
    const auto head = [menu](const QString &text) { menu->addAction(text)->setEnabled(false); };
    const FieldDef &roles = definition<DealContact>().at<&DealContact::role>();
    QList<std::pair<QString, QVariant>> all;
    for (const Option &option : roles.options)
        all.append({roles.optionLabel(option.key), QString(option.key)});
    head(tr("Role"));
    choices(QStringLiteral("role"), person.role, all);
    menu->addSeparator();
    head(tr("Influence"));
    all.clear();
    for (int i = 1; i <= mostInfluence; ++i)
        all.append({QString(i, QChar(0x25cf)) + QString(mostInfluence - i, QChar(0x25cb))
                + QStringLiteral("\t%1").arg(i),
            qlonglong(i)});
    choices(QStringLiteral("influence"), QString::number(person.influence), all);
    menu->addSeparator();
    QAction *main = menu->addAction(tr("Main contact"));
    main->setCheckable(true);
    main->setChecked(person.isMain);
    main->setEnabled(writable);
    connect(
        main, &QAction::triggered, this, [this, person](bool on) { setMain(on ? person.contact : Uid()); });
    QAction *away = menu->addAction(theme().menuIcon(QStringLiteral("user-round-x")),
        (person.isMain ? tr("No longer the main contact") : tr("Take off the deal"))
            + QStringLiteral("\tDel"));
    away->setEnabled(writable);
    connect(away, &QAction::triggered, this, [this, person] { remove(person); });
    menu->popup(at);
}

} // namespace rapport::ui
