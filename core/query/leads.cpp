// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/leads.h"

#include <algorithm>

namespace rapport::query {

namespace {

// The customer a contact works at is probably the lead's company, too.
void addEmployers(const Context &context, ConversionOffer &offer)
{
    for (const Alike &contact : offer.contacts) {
        const auto found = record(context, contact.entity, contact.id);
        const Uid customer = found ? found->value(u"customer").value<Uid>() : Uid();
        const bool known = std::any_of(offer.customers.begin(), offer.customers.end(),
            [&](const Alike &one) { return one.id == customer; });
        if (customer.isNull() || known)
            continue;
        const QString entity = QStringLiteral("customer"), title = titleOf(context, entity, customer);
        if (!title.isEmpty())
            offer.customers.push_back(
                {entity, customer, title, QStringLiteral("converted_contact"), contact.title});
    }
}

} // namespace

Result<QHash<QString, qint64>> hangingOn(const Context &context, const Uid &lead)
{
    QHash<QString, qint64> counts;
    for (const auto &[def, field] : context.schema->referencesTo(u"lead")) {
        RAPPORT_ASSIGN(const qint64 count, linkedCount(context, def->name, field->name, lead));
        if (count > 0)
            counts[def->name] += count;
    }
    return counts;
}

Result<ConversionOffer> conversionOffer(const Context &context, const Uid &lead, int limit)
{
    ConversionOffer offer;
    offer.schema = context.schema;
    RAPPORT_ASSIGN(offer.lead, record(context, QStringLiteral("lead"), lead));
    for (const FieldDef &field : offer.lead.def().fields) {
        const Uid target = offer.lead.value(field).value<Uid>();
        if (field.kind == Kind::Link && !target.isNull())
            offer.linkTitles.insert(field.name, titleOf(context, field.linkTo, target));
    }
    RAPPORT_ASSIGN(offer.customers, alikeIn(context, offer.lead, QStringLiteral("customer"), limit));
    RAPPORT_ASSIGN(offer.contacts, alikeIn(context, offer.lead, QStringLiteral("contact"), limit));
    addEmployers(context, offer);
    RAPPORT_ASSIGN(offer.moves, hangingOn(context, lead));
    return offer;
}

} // namespace rapport::query
