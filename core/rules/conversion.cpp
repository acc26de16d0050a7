// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conversion.h"

#include "core/rules/bant.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::rules {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Conversion)
};

// Where a field of the lead goes. A value is kept when one of the three took it or held it.
struct Way {
    const char *lead;
    const char *customer;
    const char *contact;
    const char *deal;
};
constexpr Way ways[] = {
    {"title", nullptr, "title", nullptr},
    {"source", "source", "source", "source"},
    {"mobile", nullptr, "mobile", nullptr},
    {"phone", "phone", "phone", nullptr},
    {"email", nullptr, "email", nullptr},
    {"website", "website", nullptr, nullptr},
    {"wechat", nullptr, "wechat", nullptr},
    {"industry", "industry", nullptr, nullptr},
    {"country", "country", nullptr, nullptr},
    {"province", "province", nullptr, nullptr},
    {"city", "city", nullptr, nullptr},
    {"address", "address", nullptr, nullptr},
    {"number", nullptr, nullptr, nullptr},
    {"channel", nullptr, nullptr, nullptr},
    {"need", nullptr, nullptr, "need"},
    {"product", nullptr, nullptr, "product"},
    {"budget", nullptr, nullptr, "amount"},
    {"timeline", nullptr, nullptr, "closes_on"},
    {"authority", nullptr, "role", nullptr},
    {"invalid_reason", nullptr, nullptr, nullptr},
};

class Converter
{
public:
    Converter(ConversionParts parts, Instant now, const Local &local)
        : m(std::move(parts)), m_now(now), m_local(local)
    { }

    ConversionParts run()
    {
        names();
        tags();
        owners();
        for (const Way &way : ways)
            carry(way);
        for (const FieldDef &field : m.lead.def().fields) {
            if (field.custom)
                carryCustom(field);
        }
        scores();
        links();
        writeNotes();
        m.lead.set(u"status", QStringLiteral("converted"));
        m.lead.set(u"converted_at", QVariant::fromValue(m_now));
        m.lead.set(u"converted_customer", QVariant::fromValue(m.customer.id()));
        m.lead.set(u"converted_contact", QVariant::fromValue(m.contact.id()));
        if (!m.deal.isNull())
            m.lead.set(u"converted_deal", QVariant::fromValue(m.deal.id()));
        return std::move(m);
    }

private:
    // True when the record holds the value afterwards.
    bool put(Record &record, const char *name, const QVariant &value) const
    {
        const FieldDef *field
            = name && !record.isNull() ? record.def().find(QString::fromLatin1(name)) : nullptr;
        return field && put(record, *field, value);
    }

    bool put(Record &record, const FieldDef &field, const QVariant &value) const
    {
        if (record.value(field) == value)
            return true;
        if (record.value(field).isValid())
            return false;
        Record tried = record;
        tried.set(field, value);
        if (!validateChange(record, tried, m_local).empty())
            return false; // kept in the note rather than refused
        record = std::move(tried);
        return record.value(field) == value;
    }

    QString shown(const FieldDef &field, const QVariant &value) const
    {
        if (field.kind == Kind::Choice)
            return field.optionLabel(value.toString());
        if (field.kind == Kind::Tags) {
            QStringList names;
            for (const Uid &tag : value.value<QList<Uid>>())
                names << m.tagNames.value(tag, tag.text());
            return names.join(Say::tr(", "));
        }
        const QString title = field.kind == Kind::Link ? m.linkTitles.value(field.name) : QString();
        return title.isEmpty() ? machineText(field.kind, value) : title;
    }

    void note(const FieldDef &field, const QVariant &value)
    {
        m_lines << QCoreApplication::translate("Conversion", "%1: %2")
                       .arg(field.displayLabel(), shown(field, value));
    }

    void names()
    {
        const QString company = m.lead.value(u"company").toString(), person = m.lead.title();
        if (!company.isEmpty() && !put(m.customer, "name", company))
            note(*m.lead.def().find(u"company"), company);
        if (company.isEmpty() && m.newCustomer) {
            m.customer.set(u"kind", QStringLiteral("person"));
            put(m.customer, "name", person);
        }
        if (!put(m.contact, "name", person))
            note(*m.lead.def().find(u"name"), person);
    }

    void tags()
    {
        const auto wanted = m.lead.value(u"tags").value<TagSet>();
        for (Record *record : {&m.customer, &m.contact, &m.deal}) {
            if (record->isNull() || wanted.isEmpty())
                continue;
            auto now = record->value(u"tags").value<TagSet>();
            for (const Uid &tag : wanted) {
                if (!now.contains(tag))
                    now << tag;
            }
            record->set(u"tags", QVariant::fromValue(now));
        }
    }

    // New records go to whoever has the lead; a joined one keeps its owner.
    void owners()
    {
        const QVariant owner = m.lead.value(u"owner");
        if (!owner.isValid())
            return;
        const auto give = [&](Record &record, bool isNew) {
            if (!record.isNull() && (isNew || !record.value(u"owner").isValid()))
                record.set(u"owner", owner);
        };
        give(m.customer, m.newCustomer);
        give(m.contact, m.newContact);
        give(m.deal, m.newDeal);
    }

    void carry(const Way &way)
    {
        const FieldDef *field = m.lead.def().find(QString::fromLatin1(way.lead));
        const QVariant value = field ? m.lead.value(*field) : QVariant();
        if (!value.isValid())
            return;
        // All three are tried: each has its own use for a phone or a source.
        const bool customer = put(m.customer, way.customer, value);
        const bool contact = put(m.contact, way.contact, value);
        const bool deal = put(m.deal, way.deal, value);
        if (!customer && !contact && !deal)
            note(*field, value);
    }

    void carryCustom(const FieldDef &field)
    {
        const QVariant value = m.lead.value(field);
        if (!value.isValid())
            return;
        bool kept = false;
        for (Record *record : {&m.customer, &m.contact, &m.deal}) {
            const FieldDef *same = record->isNull() ? nullptr : record->def().find(field.name);
            if (same && same->custom && same->kind == field.kind)
                kept = put(*record, *same, value) || kept;
        }
        if (!kept)
            note(field, value);
    }

    void scores()
    {
        const auto total = bantTotal(m.lead);
        if (!total)
            return;
        QStringList parts;
        for (const Bant part : bantParts) {
            if (const auto score = bantScore(m.lead, part))
                parts << QCoreApplication::translate("Conversion", "%1 %2").arg(bantTitle(part)).arg(*score);
        }
        m_lines << QCoreApplication::translate("Conversion", "BANT: %1 of %2, grade %3 (%4)")
                       .arg(*total)
                       .arg(bantMost)
                       .arg(bantGrade(*total), parts.join(Say::tr(", ")));
    }

    void links()
    {
        const QVariant customer = QVariant::fromValue(m.customer.id());
        if (!m.contact.value(u"customer").isValid())
            m.contact.set(u"customer", customer);
        if (m.deal.isNull())
            return;
        if (!m.deal.value(u"customer").isValid())
            m.deal.set(u"customer", customer);
        if (!m.deal.value(u"contact").isValid())
            m.deal.set(u"contact", QVariant::fromValue(m.contact.id()));
    }

    void writeNotes()
    {
        const QString own = m.lead.value(u"note").toString();
        QStringList blocks;
        if (const QString there = m.customer.value(u"note").toString(); !there.isEmpty())
            blocks << there;
        if (!own.isEmpty() && !m.customer.value(u"note").toString().contains(own))
            blocks << own;
        if (!m_lines.isEmpty())
            blocks << QCoreApplication::translate("Conversion", "From the lead “%1”:").arg(m.lead.title())
                    + QLatin1Char('\n') + m_lines.join(QLatin1Char('\n'));
        m.customer.set(u"note", blocks.join(QLatin1String("\n\n")));
    }

    ConversionParts m;
    Instant m_now;
    const Local &m_local;
    QStringList m_lines;
};

} // namespace

ConversionParts converted(const ConversionParts &parts, Instant now, const Local &local)
{
    return Converter(parts, now, local).run();
}

Record handedOn(const Record &child, const FieldDef &leadLink, const ConversionParts &parts)
{
    Record after = child;
    after.set(leadLink, {});
    const auto give = [&](QStringView name, const Record &to) {
        const FieldDef *field = to.isNull() ? nullptr : after.def().find(name);
        if (field && field->kind == Kind::Link && !after.value(*field).isValid())
            after.set(*field, QVariant::fromValue(to.id()));
    };
    // What is part of a deal is reached from its customer; as a part of both it would go to the
    // trash with either.
    const FieldDef *deal = after.def().find(u"deal");
    give(u"deal", parts.deal);
    give(u"contact", parts.contact);
    if (!deal || !deal->has(PartOf) || !after.value(*deal).isValid())
        give(u"customer", parts.customer);
    return after;
}

std::vector<Error> leadBreaches(const Record &before, const Record &after)
{
    const auto text = [](const Record &record, QStringView field) {
        return record.isNull() ? QString() : record.value(field).toString();
    };
    const QString was = text(before, u"status"), is = text(after, u"status");
    std::vector<Error> breaches;
    if (is == QLatin1String("invalid") && text(after, u"invalid_reason").trimmed().isEmpty()
        && (was != is || !text(before, u"invalid_reason").isEmpty()))
        breaches.push_back({Error::Code::Invalid, Say::tr("An invalid lead needs a reason"), {},
            Say::tr("Say in a few words why nothing can come of it."), QStringLiteral("invalid_reason")});
    if (is == QLatin1String("converted") && was != is && !after.value(u"converted_customer").isValid())
        breaches.push_back({Error::Code::Invalid, Say::tr("A lead is converted by “Convert lead” only"), {},
            Say::tr("Convert it: that makes the customer, the contact and the deal."),
            QStringLiteral("status")});
    if (was == QLatin1String("converted") && is != was && before.value(u"converted_customer").isValid())
        breaches.push_back({Error::Code::Invalid, Say::tr("A converted lead stays converted"), {},
            Say::tr("Undo the conversion, or go on with the customer it became."), QStringLiteral("status")});
    return breaches;
}

} // namespace rapport::rules
