// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search_details.h"

#include "core/query/list.h"

#include <QStringList>

namespace rapport::query {

namespace {

// Fields that tell namesakes apart, and the one at the right edge.
struct Shown {
    QStringList detail;
    QStringList trailing; // the first that is filled
};

const Shown &shownOf(const QString &entity)
{
    static const QHash<QString, Shown> known{
        {QStringLiteral("customer"), {{QStringLiteral("city"), QStringLiteral("owner")}, {}}},
        {QStringLiteral("contact"),
            {{QStringLiteral("title"), QStringLiteral("customer")},
                {QStringLiteral("mobile"), QStringLiteral("phone")}}},
        {QStringLiteral("deal"),
            {{QStringLiteral("customer"), QStringLiteral("stage")}, {QStringLiteral("amount")}}},
        {QStringLiteral("lead"), {{QStringLiteral("company")}, {QStringLiteral("mobile")}}},
        {QStringLiteral("product"),
            {{QStringLiteral("code"), QStringLiteral("category")}, {QStringLiteral("price")}}},
        {QStringLiteral("task"), {{QStringLiteral("customer")}, {QStringLiteral("due")}}},
        {QStringLiteral("activity"),
            {{QStringLiteral("customer"), QStringLiteral("content")}, {QStringLiteral("at")}}},
    };
    static const Shown none;
    const auto it = known.constFind(entity);
    return it == known.cend() ? none : *it;
}

QString cellText(const FieldDef &field, const QVariant &cell)
{
    if (cell.userType() == qMetaTypeId<LinkCell>())
        return cell.value<LinkCell>().title;
    return machineText(field.kind, cell);
}

// What was logged in passing has no subject: its words name it, else its kind.
void nameActivity(const Context &context, qint64 row, Hit &hit, QStringList &detail)
{
    constexpr int longest = 120;
    const auto found = rows(context, hit.entity, {QStringLiteral("kind"), QStringLiteral("content")}, {row});
    if (!found || found->empty())
        return;
    const EntityDef &def = context.schema->at(hit.entity);
    const QString content = found->front().cells[1].toString(), words = content.simplified().left(longest);
    detail.removeOne(content);
    hit.title = words.isEmpty() ? def.find(u"kind")->optionLabel(found->front().cells[0].toString()) : words;
}

} // namespace

Result<std::optional<Hit>> describeHit(const Context &context, const EntityDef &def, qint64 row, bool details)
{
    const Shown &shown = shownOf(def.name);
    QStringList fields{def.title()->name};
    if (details)
        fields += shown.detail + shown.trailing;
    const bool graded = details && def.find(u"grade");
    if (graded)
        fields << QStringLiteral("grade");
    RAPPORT_ASSIGN(const std::vector<Row> found, rows(context, def.name, fields, {row}));
    if (found.empty())
        return std::optional<Hit>();
    Hit hit;
    hit.entity = def.name;
    hit.id = found.front().id;
    QStringList detail;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString text = cellText(*def.find(fields[i]), found.front().cells[std::size_t(i)]);
        if (i == 0)
            hit.title = text;
        else if (graded && i == fields.size() - 1)
            hit.grade = text;
        else if (shown.trailing.contains(fields[i]))
            hit.trailing = hit.trailing.isEmpty() ? text : hit.trailing;
        else if (!text.isEmpty())
            detail << text;
    }
    if (hit.title.isEmpty() && def.name == QLatin1String("activity"))
        nameActivity(context, row, hit, detail);
    hit.detail
        = detail.join(def.name == QLatin1String("contact") ? QStringLiteral(", ") : QStringLiteral(" · "));
    return std::optional(std::move(hit));
}

} // namespace rapport::query
