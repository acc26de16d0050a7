// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/wording.h"

#include "core/model/words.h"
#include "ui/list/format.h"

#include <QCoreApplication>

namespace rapport::ui::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

} // namespace

QString inSentence(const QString &words)
{
    if (words.size() > 1 && words[1].isUpper())
        return words;
    return words.isEmpty() ? words : QString(words[0].toLower() + words.mid(1));
}

QString title(const EntityDef &def) { return Say::tr("Import %1").arg(inSentence(def.displayPlural())); }

QString fieldIcon(const exchange::Target &target)
{
    static const QHash<QString, QString> byPath{{u"name"_s, u"building-2"_s}, {u"grade"_s, u"badge-check"_s},
        {u"city"_s, u"map-pin"_s}, {u"province"_s, u"map-pin"_s}, {u"country"_s, u"globe"_s},
        {u"address"_s, u"map-pin"_s}, {u"industry"_s, u"factory"_s}, {u"owner"_s, u"user-round-check"_s},
        {u"number"_s, u"hash"_s}, {u"id"_s, u"database"_s}, {u"source"_s, u"target"_s},
        {u"stage"_s, u"square-kanban"_s}, {u"customer"_s, u"building-2"_s}, {u"product"_s, u"package"_s}};
    static const QHash<Kind, QString> byKind{{Kind::Phone, u"phone"_s}, {Kind::Email, u"mail"_s},
        {Kind::Url, u"globe"_s}, {Kind::Date, u"calendar"_s}, {Kind::Due, u"calendar"_s},
        {Kind::Instant, u"clock"_s}, {Kind::Money, u"banknote"_s}, {Kind::Percent, u"percent"_s},
        {Kind::Integer, u"hash"_s}, {Kind::Decimal, u"hash"_s}, {Kind::Bool, u"square-check"_s},
        {Kind::Choice, u"list-checks"_s}, {Kind::Link, u"link"_s}, {Kind::Tags, u"tag"_s},
        {Kind::LongText, u"sticky-note"_s}};
    if (target.path == u"contact.name" || target.path.endsWith(u"family_name")
        || target.path.endsWith(u"given_name"))
        return u"user-round"_s;
    if (byPath.contains(target.path))
        return byPath.value(target.path);
    return target.field ? byKind.value(target.field->kind, u"file-text"_s) : u"file-text"_s;
}

QString groupOf(const exchange::Target &target, const EntityDef &def)
{
    if (target.path == u"id")
        return Say::tr("From another Rapport file");
    if (target.path.startsWith(u"contact."))
        return Say::tr("Contact of the customer");
    if (target.field && target.field->custom)
        return Say::tr("Your own fields");
    return def.displayLabel();
}

QString kindLabel(Kind kind)
{
    switch (kind) {
    case Kind::LongText:
        return Say::tr("Long text");
    case Kind::Integer:
    case Kind::Decimal:
        return Say::tr("Number");
    case Kind::Money:
        return Say::tr("Amount of money");
    case Kind::Date:
        return Say::tr("Date");
    case Kind::Phone:
        return Say::tr("Phone number");
    case Kind::Email:
        return Say::tr("Email address");
    case Kind::Url:
        return Say::tr("Web address");
    default:
        return Say::tr("Text");
    }
}

QString fileSize(qint64 bytes)
{
    return format::locale().formattedDataSize(bytes, bytes < 1000000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString counted(const QString &entity, qint64 count)
{
    QString text = countOf(entity, int(count));
    return text.replace(QString::number(count), format::number(count));
}

QString rowCount(qint64 rows) { return Say::tr("%1 row(s)", nullptr, int(rows)).arg(format::number(rows)); }

} // namespace rapport::ui::wording
