// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/words.h"

#include "core/base/phone.h"
#include "core/workspace/workspace.h"
#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui::words {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString clock(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

QString plain(double value)
{
    QString text = QString::number(value, 'f', 10);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString linkText(const FieldDef &field, const Uid &id, const Workspace &workspace)
{
    const QString known = workspace.titleIn(field.linkTo, id);
    return known.isEmpty() ? query::titleOf(workspace.reads(), field.linkTo, id) : known;
}

QString tagsText(const TagSet &tags, const Workspace &workspace)
{
    QStringList names;
    for (const Uid &tag : tags)
        names.append(workspace.titleIn(QStringLiteral("tag"), tag));
    return names.join(Say::tr(", "));
}

QString dueText(const Due &point, QDate today)
{
    const Due due = point.here();
    const bool withTime = due.time.isValid() && due.day >= today && today.daysTo(due.day) > 1;
    return withTime ? QString(format::due(due, today) + QLatin1Char(' ') + clock(due.time))
                    : format::due(due, today);
}

} // namespace

QString moment(Instant at, QDate today)
{
    if (at.isNull())
        return {};
    const QDateTime local = at.local();
    const qint64 days = local.date().daysTo(today);
    const QString day = days == 0 ? Say::tr("Today")
        : days == 1               ? Say::tr("Yesterday")
                                  : format::shortDay(local.date(), today);
    return Say::tr("%1, %2").arg(day, clock(local.time()));
}

QString value(const FieldDef &field, const QVariant &value, const Workspace &workspace)
{
    if (field.kind == Kind::Bool)
        return value.toBool() ? Say::tr("Yes") : Say::tr("No");
    if (!value.isValid())
        return {};
    const QDate today = workspace.clock().today();
    switch (field.kind) {
    case Kind::Money:
        return format::money(value.value<Money>(), workspace.currency());
    case Kind::Integer:
        return value.toString();
    case Kind::Decimal:
        return format::decimal(value.toDouble());
    case Kind::Percent:
        return Say::tr("%1%").arg(format::decimal(value.toDouble()));
    case Kind::Date:
        return format::day(value.toDate(), today);
    case Kind::Due:
        return dueText(value.value<Due>(), today);
    case Kind::Instant:
        return field.has(Derived) ? format::past(value.value<Instant>(), today)
                                  : moment(value.value<Instant>(), today);
    case Kind::Choice:
        return field.optionLabel(value.toString());
    case Kind::Link:
        return linkText(field, value.value<Uid>(), workspace);
    case Kind::Tags:
        return tagsText(value.value<TagSet>(), workspace);
    case Kind::Phone:
        return formatPhone(value.toString(), workspace.region());
    default:
        return value.toString();
    }
}

QString editText(Kind kind, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (kind) {
    case Kind::Integer:
        return value.toString();
    case Kind::Decimal:
        return plain(value.toDouble());
    case Kind::Percent:
        return plain(value.toDouble()) + QLatin1Char('%');
    case Kind::Date:
        return value.toDate().toString(Qt::ISODate);
    case Kind::Due: {
        const Due due = value.value<Due>().here();
        const QString day = due.day.toString(Qt::ISODate);
        return due.time.isValid() ? QString(day + QLatin1Char(' ') + clock(due.time)) : day;
    }
    case Kind::Instant:
        return value.value<Instant>().local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case Kind::Money:
        return value.value<Money>().amountText();
    default:
        return value.toString();
    }
}

QString brief(const Error &error) { return error.why.isEmpty() ? error.what : error.why; }

QString causeAndHelp(const Error &error)
{
    // Chinese sentences stand without a space between them.
    const bool together = error.why.isEmpty() || error.help.isEmpty() || error.why.back().unicode() > 0x2e80;
    return together ? QString(error.why + error.help) : QString(error.why + QLatin1Char(' ') + error.help);
}

QString kindIcon(const QString &kind)
{
    static const QHash<QString, QString> icons{{QStringLiteral("call"), QStringLiteral("phone")},
        {QStringLiteral("visit"), QStringLiteral("map-pin")},
        {QStringLiteral("email"), QStringLiteral("mail")},
        {QStringLiteral("note"), QStringLiteral("sticky-note")},
        {QStringLiteral("meeting"), QStringLiteral("video")},
        {QStringLiteral("wechat"), QStringLiteral("message-square")},
        {QStringLiteral("sms"), QStringLiteral("message-square")},
        {QStringLiteral("event"), QStringLiteral("calendar")}};
    return icons.value(kind, QStringLiteral("square-check"));
}

} // namespace rapport::ui::words
