// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversion.h"

#include "core/rules/conversion.h"

#include <QCoreApplication>

#include <limits>

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Conversion)
};

Error refused(const QString &why, const QString &help)
{
    return {Error::Code::Refused, Say::tr("The lead was not converted."), why, help};
}

class Work
{
public:
    Work(Workspace &workspace, const Conversion &wish)
        : m_workspace(workspace), m_wish(wish), m_reads(workspace.reads())
    { }

    Result<Converted> run()
    {
        RAPPORT_TRY(read());
        RAPPORT_TRY(check());
        fillDeal();
        const rules::Local local{m_workspace.currency(), m_workspace.region(), m_workspace.clock().today()};
        const rules::ConversionParts after = rules::converted(m_before, m_workspace.clock().now(), local);
        add(m_before.newCustomer, m_before.customer, after.customer);
        add(m_before.newContact, m_before.contact, after.contact);
        if (!after.deal.isNull())
            add(m_before.newDeal, m_before.deal, after.deal);
        RAPPORT_TRY(addAffiliation(after));
        RAPPORT_TRY(addToDeal(after));
        add(false, m_before.lead, after.lead);
        RAPPORT_TRY(addChildren(after));
        const Label label{QStringLiteral("convert"), QStringLiteral("lead"), m_before.lead.title(), 1, {}};
        RAPPORT_TRY(m_workspace.save(label, m_edits));
        return Converted{
            after.customer.id(), after.contact.id(), after.deal.isNull() ? Uid() : after.deal.id()};
    }

private:
    Result<void> part(const QString &entity, const Uid &join, Record &record, bool &isNew)
    {
        isNew = join.isNull();
        if (isNew) {
            record = m_workspace.blank(entity);
            record.meta.id = Uid::make();
            return {};
        }
        RAPPORT_ASSIGN(record, query::record(m_reads, entity, join));
        if (!record.meta.deletedAt.isNull())
            return refused(Say::tr("“%1” lies in the trash.").arg(record.title()),
                Say::tr("Restore it first, or choose another one."));
        return {};
    }

    Result<void> read()
    {
        RAPPORT_ASSIGN(m_before.lead, query::record(m_reads, QStringLiteral("lead"), m_wish.lead));
        RAPPORT_TRY(
            part(QStringLiteral("customer"), m_wish.customer, m_before.customer, m_before.newCustomer));
        RAPPORT_TRY(part(QStringLiteral("contact"), m_wish.contact, m_before.contact, m_before.newContact));
        if (m_wish.withDeal)
            RAPPORT_TRY(part(QStringLiteral("deal"), m_wish.deal, m_before.deal, m_before.newDeal));
        for (const FieldDef &field : m_before.lead.def().fields) {
            const Uid target = m_before.lead.value(field).value<Uid>();
            if (field.kind == Kind::Link && !target.isNull())
                m_before.linkTitles.insert(field.name, query::titleOf(m_reads, field.linkTo, target));
        }
        for (const Record &tag : m_workspace.dictionary(QStringLiteral("tag")))
            m_before.tagNames.insert(tag.id(), tag.title());
        return {};
    }

    Result<void> check() const
    {
        const Record &lead = m_before.lead;
        if (lead.value(u"status").toString() == QLatin1String("converted"))
            return refused(Say::tr("“%1” is converted already.").arg(lead.title()),
                Say::tr("Go on with the customer it became."));
        if (!lead.meta.deletedAt.isNull())
            return refused(
                Say::tr("“%1” lies in the trash.").arg(lead.title()), Say::tr("Restore it first."));
        const Uid owner = m_before.deal.isNull() ? Uid() : m_before.deal.value(u"customer").value<Uid>();
        if (!owner.isNull() && owner != m_before.customer.id())
            return refused(Say::tr("The deal “%1” belongs to another customer.").arg(m_before.deal.title()),
                Say::tr("Join that customer, or make a new deal."));
        return {};
    }

    void fillDeal()
    {
        if (m_before.deal.isNull() || !m_before.newDeal)
            return;
        Record &deal = m_before.deal;
        const QString product = m_before.linkTitles.value(QStringLiteral("product"));
        const QString name = m_wish.dealName.trimmed();
        deal.set(u"name", name.isEmpty() ? conversionDealName(m_before.lead, product) : name);
        if (!m_wish.amount.isNull())
            deal.set(u"amount", QVariant::fromValue(m_wish.amount));
        if (!m_wish.stage.isNull())
            deal.set(u"stage", QVariant::fromValue(m_wish.stage));
        if (m_wish.closesOn.isValid())
            deal.set(u"closes_on", m_wish.closesOn);
    }

    void add(bool isNew, const Record &before, const Record &after)
    {
        m_edits.push_back({isNew ? Record() : before, after});
    }

    // A contact that works elsewhere is tied to the customer as well.
    Result<void> addAffiliation(const rules::ConversionParts &after)
    {
        if (after.contact.value(u"customer").value<Uid>() == after.customer.id())
            return {};
        RAPPORT_ASSIGN(const auto ties,
            query::linked(m_reads, u"affiliation", u"contact", after.contact.id(),
                {QStringLiteral("customer")}, std::numeric_limits<int>::max()));
        for (const query::Row &tie : ties) {
            if (tie.cells[0].value<query::LinkCell>().id == after.customer.id())
                return {};
        }
        Record tie(m_workspace.schema()->at(u"affiliation"));
        tie.meta.id = Uid::make();
        tie.set(u"contact", QVariant::fromValue(after.contact.id()));
        tie.set(u"customer", QVariant::fromValue(after.customer.id()));
        tie.set(u"title", after.lead.value(u"title"));
        m_edits.push_back({Record(), tie});
        return {};
    }

    // A joined deal keeps whom to call first; the lead's contact has a say in it, too.
    Result<void> addToDeal(const rules::ConversionParts &after)
    {
        const Uid contact = after.contact.id();
        if (after.deal.isNull() || after.deal.value(u"contact").value<Uid>() == contact)
            return {};
        RAPPORT_ASSIGN(const auto people,
            query::linked(m_reads, u"deal_contact", u"contact", contact, {QStringLiteral("deal")},
                std::numeric_limits<int>::max()));
        for (const query::Row &person : people) {
            if (person.cells[0].value<query::LinkCell>().id == after.deal.id())
                return {};
        }
        Record person(m_workspace.schema()->at(u"deal_contact"));
        person.meta.id = Uid::make();
        person.set(u"deal", QVariant::fromValue(after.deal.id()));
        person.set(u"contact", QVariant::fromValue(contact));
        person.set(u"role", after.contact.value(u"role"));
        m_edits.push_back({Record(), person});
        return {};
    }

    Result<void> addChildren(const rules::ConversionParts &after)
    {
        for (const auto &[def, field] : m_reads.schema->referencesTo(u"lead")) {
            RAPPORT_ASSIGN(const auto rows,
                query::linked(
                    m_reads, def->name, field->name, m_wish.lead, {}, std::numeric_limits<int>::max()));
            // Oldest first, as they were made.
            for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
                RAPPORT_ASSIGN(const Record child, query::record(m_reads, def->name, row->id));
                add(false, child, rules::handedOn(child, *field, after));
            }
        }
        return {};
    }

    Workspace &m_workspace;
    const Conversion &m_wish;
    query::Context m_reads;
    rules::ConversionParts m_before;
    std::vector<Workspace::Edit> m_edits;
};

} // namespace

Result<Converted> convertLead(Workspace &workspace, const Conversion &wish)
{
    return Work(workspace, wish).run();
}

QString conversionDealName(const Record &lead, const QString &product)
{
    const QString company = lead.value(u"company").toString();
    const QString who = company.isEmpty() ? lead.title() : company;
    return product.isEmpty() ? Say::tr("New business with %1").arg(who) : Say::tr("%1, %2").arg(who, product);
}

} // namespace rapport
