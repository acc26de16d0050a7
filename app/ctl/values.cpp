// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/values.h"

#include "core/base/text.h"
#include "core/rules/validation.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace rapport::ctl {

namespace {

query::LinkCell linkOf(Session &session, const FieldDef &field, const QVariant &value)
{
    if (value.canConvert<query::LinkCell>() && value.metaType() == QMetaType::fromType<query::LinkCell>())
        return value.value<query::LinkCell>();
    const Uid id = value.value<Uid>();
    return {id, query::titleOf(session.reads(), field.linkTo, id)};
}

QStringList tagNames(Session &session, const QVariant &value)
{
    QStringList names;
    for (const Uid &id : value.value<TagSet>())
        names << session.workspace().titleIn(QStringLiteral("tag"), id);
    return names;
}

Result<Uid> tagNamed(Session &session, const QString &name)
{
    QStringList known;
    for (const Record &tag : session.workspace().dictionary(QStringLiteral("tag"))) {
        if (text::fold(tag.title()) == text::fold(name))
            return tag.id();
        known << tag.title();
    }
    return Error{Error::Code::NotFound, Say::tr("There is no tag “%1”.").arg(name),
        known.isEmpty() ? Say::tr("The file has no tags.")
                        : Say::tr("The tags are: %1.").arg(known.join(QLatin1String(", "))),
        Say::tr("Add it first: rapportctl add tag name=…")};
}

Result<TagSet> tagsOf(Session &session, const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;，；、]"));
    TagSet tags;
    for (const QString &name : text.split(separator, Qt::SkipEmptyParts)) {
        RAPPORT_ASSIGN(const Uid id, tagNamed(session, name.trimmed()));
        if (!tags.contains(id))
            tags << id;
    }
    return tags;
}

Result<QVariant> linkValue(Session &session, const FieldDef &field, const QString &text)
{
    if (text.isEmpty())
        return QVariant();
    if (field.linkTo == QLatin1String("user") && text == QLatin1String("me"))
        return QVariant::fromValue(session.workspace().actor());
    RAPPORT_ASSIGN(const EntityDef *def, session.entity(field.linkTo));
    RAPPORT_ASSIGN(const Uid id, session.find(*def, text));
    return QVariant::fromValue(id);
}

Result<QVariant> valueOf(
    Session &session, const Record &record, const FieldDef &field, const QString &text, QChar sign)
{
    if (field.kind == Kind::Link)
        return linkValue(session, field, text);
    if (field.kind != Kind::Tags) {
        Workspace &workspace = session.workspace();
        return rules::parseValue(
            field, text, {workspace.currency(), workspace.region(), workspace.clock().today()});
    }
    RAPPORT_ASSIGN(const TagSet named, tagsOf(session, text));
    if (sign.isNull())
        return QVariant::fromValue(named);
    TagSet tags = record.value(field).value<TagSet>();
    for (const Uid &id : named) {
        tags.removeAll(id);
        if (sign == QLatin1Char('+'))
            tags << id;
    }
    return QVariant::fromValue(tags);
}

} // namespace

QString peopleText(Session &session, const FieldDef &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case Kind::Link:
        return linkOf(session, field, value).title;
    case Kind::Tags:
        return tagNames(session, value).join(QLatin1String(", "));
    case Kind::Choice:
        return field.optionLabel(value.toString());
    case Kind::Bool:
        return value.toBool() ? Say::tr("yes") : Say::tr("no");
    case Kind::Instant:
        return value.value<Instant>().local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Kind::Due: {
        const QString text = value.value<Due>().text();
        return text.size() > 10 ? QString(text).replace(10, 1, QLatin1Char(' ')) : text;
    }
    case Kind::Percent:
        return machineText(field.kind, value) + QLatin1String(" %");
    default:
        return machineText(field.kind, value);
    }
}

QJsonValue valueJson(Session &session, const FieldDef &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    if (field.kind == Kind::Link) {
        const query::LinkCell link = linkOf(session, field, value);
        return QJsonObject{{QStringLiteral("id"), link.id.text()}, {QStringLiteral("title"), link.title}};
    }
    if (field.kind == Kind::Tags)
        return QJsonArray::fromStringList(tagNames(session, value));
    if (field.kind == Kind::Money) {
        const auto money = value.value<Money>();
        const QString currency
            = money.currency.isEmpty() ? session.workspace().currency().code() : money.currency.code();
        return QJsonObject{{QStringLiteral("minor"), money.minor}, {QStringLiteral("currency"), currency}};
    }
    if (field.kind == Kind::Instant)
        return value.value<Instant>().iso();
    return toJson(field.kind, value);
}

QJsonObject recordJson(Session &session, const Record &record)
{
    QJsonObject json{{QStringLiteral("id"), record.id().text()}};
    for (const FieldDef &field : record.def().fields)
        json.insert(field.name, valueJson(session, field, record.value(field)));
    json.insert(QStringLiteral("created_at"), record.meta.createdAt.iso());
    json.insert(QStringLiteral("updated_at"), record.meta.updatedAt.iso());
    json.insert(QStringLiteral("version"), record.meta.version);
    json.insert(QStringLiteral("deleted_at"),
        record.meta.deletedAt.isNull() ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(record.meta.deletedAt.iso()));
    return json;
}

Result<void> assign(Session &session, Record &record, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return usageError(Say::tr("“%1” is not FIELD=VALUE.").arg(assignment));
    QString name = assignment.left(equals).trimmed();
    QChar sign;
    if (name.endsWith(QLatin1Char('+')) || name.endsWith(QLatin1Char('-'))) {
        sign = name.back();
        name.chop(1);
    }
    const FieldDef *field = record.def().find(name);
    if (!field || (!sign.isNull() && field->kind != Kind::Tags)) {
        QStringList names;
        for (const FieldDef &known : record.def().fields) {
            if (known.isWritable() && !known.has(Internal))
                names << known.name;
        }
        return usageError(Say::tr("There is no field “%1”. There are: %2.")
                              .arg(assignment.left(equals), names.join(QLatin1String(", "))));
    }
    if (!field->isWritable())
        return Error{Error::Code::Refused, Say::tr("%1 cannot be set.").arg(field->displayLabel()),
            Say::tr("It follows from other records."), Say::tr("Change those."), field->name};
    RAPPORT_ASSIGN(
        const QVariant value, valueOf(session, record, *field, assignment.mid(equals + 1).trimmed(), sign));
    record.set(*field, normalized(field->kind, value));
    return {};
}

} // namespace rapport::ctl
