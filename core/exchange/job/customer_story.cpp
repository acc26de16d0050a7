// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/customer_story.h"

#include "core/model/contact.h"
#include "core/model/task.h"
#include "core/query/reads.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapport::exchange {

Record merged(const Record &known, const Record &row, OnDuplicate policy)
{
    Record after = known;
    if (policy != OnDuplicate::Fill && policy != OnDuplicate::Overwrite)
        return after;
    for (const FieldDef &field : row.def().fields) {
        const QVariant value = row.value(field);
        if (!value.isValid() || !field.isWritable())
            continue;
        if (policy == OnDuplicate::Overwrite || !known.value(field).isValid())
            after.set(field, value);
    }
    return after;
}

Result<bool> CustomerStory::tell(const Record &customer, RowValues &values, bool isNew)
{
    bool changed = false;
    if (!values.contact.isNull() && !values.contact.title().isEmpty()) {
        RAPPORT_ASSIGN(const bool added, contact(customer, values.contact));
        changed = added;
    }
    if (!values.followUp.isNull()) {
        RAPPORT_ASSIGN(const bool added, followUp(customer, values.followUp, isNew));
        changed = changed || added;
    }
    return changed;
}

Result<bool> CustomerStory::contact(const Record &customer, Record contact)
{
    contact.set(u"customer", QVariant::fromValue(customer.id()));
    contact.set(u"owner", customer.value(u"owner"));
    if (!m_contacts) {
        m_contacts = std::make_unique<MatchIndex>(contact.def(), QStringList{u"name"_s, u"customer"_s});
        RAPPORT_TRY(m_contacts->load(m_context));
    }
    for (const MatchIndex::Candidate &candidate : m_contacts->find(contact)) {
        RAPPORT_ASSIGN(const Record known, m_sink.load(contact.def(), candidate.id));
        const bool same
            = known.title() == contact.title() && known.value(u"customer") == contact.value(u"customer");
        if (!same || !known.meta.deletedAt.isNull())
            continue;
        const Record after = merged(known, contact, m_options.onDuplicate);
        RAPPORT_TRY(m_sink.change(known, after));
        return after != known;
    }
    contact.meta.id = Uid::make();
    RAPPORT_TRY(m_sink.create(contact));
    m_contacts->add(contact);
    return true;
}

Result<bool> CustomerStory::followUp(const Record &customer, const Due &due, bool isNew)
{
    if (!isNew) {
        RAPPORT_ASSIGN(const std::vector<query::Row> tasks,
            query::linked(m_context, u"task", u"customer", customer.id(), {u"due"_s}, 200));
        for (const query::Row &task : tasks) {
            if (task.cells.front().value<Due>() == due)
                return false;
        }
    }
    Record task(m_context.schema->of<Task>());
    task.meta.id = Uid::make();
    task.set(u"title", QCoreApplication::translate("Import", "Follow up"));
    task.set(u"customer", QVariant::fromValue(customer.id()));
    task.set(u"due", QVariant::fromValue(due));
    task.set(u"owner", customer.value(u"owner"));
    task.set(u"kind", u"todo"_s);
    task.set(u"status", u"todo"_s);
    task.set(u"priority", u"normal"_s);
    RAPPORT_TRY(m_sink.create(task));
    return true;
}

} // namespace rapport::exchange
