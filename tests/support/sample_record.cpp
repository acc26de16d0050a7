// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_record.h"

namespace rapport::test {

namespace {

// Words that the search finds by themselves and that no other field of the record holds.
QString word(const FieldDef &field, int variant)
{
    QString letters;
    for (const QChar c : field.name) {
        if (c.isLetter())
            letters += c;
    }
    return QStringLiteral("q%1x%2").arg(
        letters, variant == 0 ? QStringLiteral("alpha") : QStringLiteral("beta"));
}

Uid linkedBy(const FieldDef &field, const std::function<Uid(const QString &)> &link, const QString &entity)
{
    return link ? link(field.kind == Kind::Tags ? QStringLiteral("tag") : entity) : Uid();
}

} // namespace

QVariant sampleValue(const FieldDef &field, int variant, const std::function<Uid(const QString &)> &link)
{
    switch (field.kind) {
    case Kind::Text:
        return QString(word(field, variant) + QStringLiteral(" 重庆 Zürich"));
    case Kind::LongText:
        if (field.name == QLatin1String("recurrence")) // must be a rule
            return QStringLiteral("RRULE:FREQ=WEEKLY;INTERVAL=%1").arg(2 + variant);
        return QString(word(field, variant) + QStringLiteral("\nline two \"quoted\" \\ 100%\n第三行"));
    case Kind::Integer:
        return qlonglong(4 + variant);
    case Kind::Decimal:
        return 0.1 + variant;
    case Kind::Percent:
        return 12.5 + variant;
    case Kind::Money:
        return QVariant::fromValue(
            Money::of(123450 + variant, Currency::fromCode(variant == 0 ? u"USD" : u"JPY")));
    case Kind::Date:
        return QDate(2026, 2, 28).addDays(variant);
    case Kind::Due:
        return QVariant::fromValue(
            variant == 0 ? Due{QDate(2026, 3, 17), {}} : Due{QDate(2026, 3, 18), QTime(15, 30)});
    case Kind::Instant:
        return QVariant::fromValue(Instant{monday().ms - 86400000LL * (variant + 1)});
    case Kind::Bool:
        return variant == 0;
    case Kind::Choice:
        return field.options.empty() ? word(field, variant)
                                     : field.options[std::size_t(variant) % field.options.size()].key;
    case Kind::Link:
        return QVariant::fromValue(linkedBy(field, link, field.linkTo));
    case Kind::Tags:
        return QVariant::fromValue(QList<Uid>{linkedBy(field, link, {})});
    case Kind::Phone:
        return QStringLiteral("+1 512 555 01%1").arg(42 + variant);
    case Kind::Email:
        return QString(word(field, variant) + QStringLiteral("@example.com"));
    case Kind::Url:
        return QString(
            QStringLiteral("https://www.") + word(field, variant) + QStringLiteral(".example.com"));
    }
    return {};
}

Record Samples::make(const EntityDef &def, int variant)
{
    Record record(def);
    record.meta.id = Uid::make();
    for (const FieldDef &field : def.fields) {
        if (field.isWritable())
            record.set(field,
                sampleValue(field, variant, [&](const QString &entity) { return linkTo(entity, variant); }));
    }
    return record;
}

Uid Samples::linkTo(const QString &entity, int variant)
{
    const QString key = entity + QString::number(variant);
    if (m_made.contains(key))
        return m_made.value(key);
    // Remembered before its own links are made: a customer's parent is a customer.
    const EntityDef &def = m_store.schema->at(entity);
    Record record(def);
    record.meta.id = Uid::make();
    m_made.insert(key, record.id());
    for (const FieldDef &field : def.fields) {
        if (field.isWritable() && field.kind != Kind::Link && field.kind != Kind::Tags)
            record.set(field, sampleValue(field, variant, {}));
    }
    if (def.title())
        record.set(*def.title(), QStringLiteral("linked %1 %2").arg(entity).arg(variant));
    m_store.add(record, m_origin);
    return record.id();
}

} // namespace rapport::test
