// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in a task: shown, added and taken off. Each is one step of undo.
#include "ui/tasks/tasksection.h"

#include "core/model/participant.h"
#include "core/query/follow_up_facts.h"
#include "core/workspace/invitation.h"
#include "ui/form/pickers.h"
#include "ui/list/format.h"
#include "ui/tasks/strangerpopup.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sectionheader.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

QString TaskSection::nameOf(const Record &person) const
{
    const Uid contact = person.value(u"contact").value<Uid>(), user = person.value(u"user").value<Uid>();
    if (!contact.isNull())
        return query::titleOf(m_workspace.reads(), u"contact", contact);
    if (!user.isNull())
        return m_workspace.titleIn(u"user"_s, user);
    const QString name = person.value(u"name").toString();
    return name.isEmpty() ? person.value(u"email").toString() : name;
}

void TaskSection::showPeople()
{
    while (QLayoutItem *item = m_people->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto people = query::participantsOf(m_workspace.reads(), m_task);
    if (!people)
        return Q_EMIT errorRaised(people.error());
    m_head->setVisible(m_meets || !people->empty());
    m_head->setCount(people->empty() ? QString() : format::number(qint64(people->size())));
    for (const Record &person : *people)
        m_people->addWidget(personRow(person));
}

QWidget *TaskSection::personRow(const Record &person)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"participant"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(8);
    const QString name = nameOf(person);
    row->setAccessibleName(name);
    auto *picture = new Avatar(24, false, row);
    const Uid contact = person.value(u"contact").value<Uid>(), user = person.value(u"user").value<Uid>();
    picture->setPerson(name, (!contact.isNull() ? contact : !user.isNull() ? user : person.id()).text());
    line->addWidget(picture);
    auto *words = new Label(name, TextStyle::Body, Role::Text, row);
    words->setElided(true);
    line->addWidget(words, 1);
    QStringList marks;
    if (person.value(u"organizer").toBool())
        marks << tr("Organizer");
    const QString answer = person.value(u"response").toString();
    if (!answer.isEmpty() && answer != u"needs_action")
        marks << definition<Participant>().at<&Participant::response>().optionLabel(answer);
    if (!marks.isEmpty())
        line->addWidget(new Label(marks.join(u" · "_s), TextStyle::Meta, Role::TextMuted, row));
    if (!m_workspace.isReadOnly()) {
        auto *cross = new IconButton(u"x"_s, tr("Take %1 off").arg(name), row);
        cross->setObjectName(u"removeParticipant"_s);
        cross->setExtent(24, 14);
        connect(cross, &IconButton::clicked, this, [this, id = person.id()] { removePerson(id); });
        line->addWidget(cross);
    }
    return row;
}

void TaskSection::addPerson()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"participantMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &icon, const QString &words, void (TaskSection::*act)()) {
        connect(menu->addAction(theme().menuIcon(icon), words), &QAction::triggered, this, act);
    };
    add(u"users"_s, tr("A contact…"), &TaskSection::addContact);
    add(u"user-round"_s, tr("A colleague…"), &TaskSection::addColleague);
    add(u"at-sign"_s, tr("Somebody else…"), &TaskSection::addStranger);
    if (m_people->count() > 0) {
        menu->addSeparator();
        add(u"send"_s, tr("Save invitation…"), &TaskSection::saveInvitation);
    }
    menu->popup(m_add->mapToGlobal(QPoint(m_add->width() - menu->sizeHint().width(), m_add->height() + 4)));
}

void TaskSection::addContact()
{
    auto *popup = new PickPopup(m_workspace, u"contact"_s, tr("Contact"), this);
    popup->setCustomer(m_customer);
    connect(popup, &PickPopup::picked, this,
        [this](const Uid &id) { save(u"contact"_s, QVariant::fromValue(id)); });
    connect(popup, &PickPopup::errorRaised, this, &TaskSection::errorRaised);
    popup->showBelow(m_add);
}

void TaskSection::addColleague()
{
    PickPopup *popup = makeOwnerPicker(m_workspace, this);
    connect(
        popup, &PickPopup::picked, this, [this](const Uid &id) { save(u"user"_s, QVariant::fromValue(id)); });
    popup->showBelow(m_add);
}

void TaskSection::addStranger()
{
    auto *popup = new StrangerPopup(m_workspace, this);
    connect(popup, &StrangerPopup::named, this,
        [this](const QString &name, const QString &email) { save(u"name"_s, name, email); });
    popup->openBelow(m_add, true);
}

// As a mail that any mail program opens and sends.
void TaskSection::saveInvitation()
{
    const auto made = invitation(m_workspace, m_task);
    if (!made)
        return Q_EMIT errorRaised(made.error());
    auto *dialog = new QFileDialog(window(), tr("Save invitation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Mail with invitation (*.eml)"), tr("Calendar file (*.ics)")});
    dialog->setDefaultSuffix(u"eml"_s);
    dialog->selectFile(QString(m_title).replace(u'/', u'-') + u".eml"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u".ics"_s) ? u"ics"_s : u"eml"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, mail = *made](const QString &path) {
        if (const auto saved = rapport::saveInvitation(path, mail); !saved)
            return Q_EMIT errorRaised(saved.error());
        const QString warning = mail.warning();
        Q_EMIT told(warning.isEmpty() ? tr("Invitation saved") : warning);
    });
    dialog->open();
}

void TaskSection::save(const QString &field, const QVariant &value, const QString &email)
{
    Record person = m_workspace.blank(u"participant"_s);
    person.set(u"task", QVariant::fromValue(m_task));
    person.set(field, value);
    if (!email.isEmpty())
        person.set(u"email", email);
    const QString name = nameOf(person);
    const rapport::Label label{u"create"_s, u"participant"_s, name, 1, {}};
    if (const auto saved = m_workspace.save(label, Record(), person); !saved)
        return Q_EMIT errorRaised(saved.error());
    Q_EMIT undoableTold(tr("%1 takes part").arg(name));
}

void TaskSection::removePerson(const Uid &participant)
{
    if (const auto removed = m_workspace.remove(u"participant"_s, {participant}); !removed)
        return Q_EMIT errorRaised(removed.error());
    Q_EMIT undoableTold(tr("Taken off “%1”").arg(m_title));
}

} // namespace rapport::ui
