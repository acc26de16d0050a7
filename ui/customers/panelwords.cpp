// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/panelwords.h"

#include "core/model/activity.h"
#include "ui/form/words.h"

#include <QCoreApplication>

namespace rapport::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

// "Maya" is enough beside a time; a Chinese name has no blank and stays whole.
QString firstName(const QString &name) { return name.section(QLatin1Char(' '), 0, 0); }

QString metaOf(const QString &who, Instant at, const Workspace &workspace)
{
    const QString when = words::moment(at, workspace.clock().today());
    return who.isEmpty() ? when : QString(firstName(who) + QStringLiteral(" · ") + when);
}

QString withWhom(const QString &kind, const QString &direction, const QString &name)
{
    const bool incoming = direction == QLatin1String("incoming");
    if (kind == QLatin1String("call"))
        return incoming ? Say::tr("Call from %1").arg(name) : Say::tr("Call with %1").arg(name);
    if (kind == QLatin1String("visit"))
        return Say::tr("Visit to %1").arg(name);
    if (kind == QLatin1String("email"))
        return incoming ? Say::tr("Email from %1").arg(name) : Say::tr("Email to %1").arg(name);
    if (kind == QLatin1String("meeting"))
        return Say::tr("Meeting with %1").arg(name);
    return definition<Activity>().at<&Activity::kind>().optionLabel(kind);
}

// Lines of what was said besides the content, each behind its name.
QStringList saidIn(const query::TimelineEntry &entry)
{
    const EntityDef &def = definition<Activity>();
    QStringList lines;
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.append(Say::tr("%1: %2").arg(label, text.simplified()));
    };
    add(def.at<&Activity::objections>().displayLabel(), entry.objections);
    add(def.at<&Activity::promises>().displayLabel(), entry.promises);
    add(def.at<&Activity::feedback>().displayLabel(), entry.feedback);
    return lines;
}

QString changeText(const FieldChange &change, const EntityDef &def, const Workspace &workspace, bool withName)
{
    const FieldDef *field = def.find(change.field);
    if (!field)
        return {};
    const auto shown = [&](const QVariant &value) {
        const QString text = words::value(*field, value, workspace);
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    const QString arrow = shown(change.before) + QStringLiteral(" → ") + shown(change.after);
    return withName ? Say::tr("%1: %2").arg(field->displayLabel(), arrow) : arrow;
}

} // namespace

TimelineItem activityItem(const query::TimelineEntry &entry, const Workspace &workspace)
{
    TimelineItem item;
    item.id = entry.id;
    item.icon = words::kindIcon(entry.kind);
    const FieldDef &kinds = definition<Activity>().at<&Activity::kind>();
    item.title = entry.subject;
    if (item.title.isEmpty())
        item.title = entry.contact.isEmpty() ? kinds.optionLabel(entry.kind)
                                             : withWhom(entry.kind, entry.direction, entry.contact);
    if (entry.minutes && *entry.minutes > 0)
        item.aside = Say::tr("%n min", nullptr, int(*entry.minutes));
    item.text = entry.content;
    item.said = saidIn(entry);
    QStringList meta{metaOf(entry.owner, entry.at(), workspace)};
    if (!entry.result.isEmpty())
        meta.append(definition<Activity>().at<&Activity::result>().optionLabel(entry.result));
    if (!entry.place.isEmpty())
        meta.append(entry.place);
    if (!entry.people.isEmpty())
        meta.append(Say::tr("with %1").arg(entry.people.join(Say::tr(", "))));
    if (!entry.task.isEmpty() && entry.task != item.title)
        meta.append(Say::tr("from the task “%1”").arg(entry.task));
    item.meta = meta.join(QStringLiteral(" · "));
    return item;
}

TimelineItem historyItem(const query::HistoryEntry &entry, const EntityDef &def, const Workspace &workspace)
{
    TimelineItem item;
    item.meta = metaOf(entry.actor, entry.at, workspace);
    const std::vector<FieldChange> &fields = entry.change.fields;
    switch (entry.change.op) {
    case Change::Op::Create:
        item.icon = entry.origin == Origin::Import ? QStringLiteral("upload") : QStringLiteral("plus");
        item.title = entry.origin == Origin::Import ? Say::tr("Imported") : Say::tr("Created");
        return item;
    case Change::Op::Remove:
        item.icon = QStringLiteral("trash-2");
        item.title = Say::tr("Deleted");
        return item;
    case Change::Op::Restore:
        item.icon = QStringLiteral("undo-2");
        item.title = Say::tr("Restored");
        return item;
    case Change::Op::Update:
        break;
    }
    item.icon = entry.origin == Origin::Undo ? QStringLiteral("undo-2")
        : entry.origin == Origin::Redo       ? QStringLiteral("redo-2")
                                             : QStringLiteral("pencil");
    const FieldDef *only = fields.size() == 1 ? def.find(fields.front().field) : nullptr;
    item.title = only ? only->displayLabel() : Say::tr("%n field(s) changed", nullptr, int(fields.size()));
    if (entry.origin == Origin::Undo)
        item.aside = Say::tr("Undone");
    QStringList lines;
    for (const FieldChange &change : fields)
        lines.append(changeText(change, def, workspace, !only));
    lines.removeAll(QString());
    item.text = lines.join(QLatin1Char('\n'));
    return item;
}

QString detailOf(const Record &record, const QHash<QString, QString> &linkTitles)
{
    QStringList parts;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    add(record.value(u"industry").toString());
    if (record.def().name != QLatin1String("customer"))
        add(record.value(u"title").toString() == record.title() ? QString()
                                                                : record.value(u"title").toString());
    add(linkTitles.value(QStringLiteral("customer")));
    add(record.value(u"company").toString());
    QStringList place{record.value(u"city").toString(), record.value(u"country").toString()};
    place.removeAll(QString());
    add(place.join(Say::tr(", ")));
    if (parts.isEmpty())
        add(record.value(u"code").toString());
    if (parts.isEmpty())
        parts.append(record.def().displayLabel());
    return parts.join(QStringLiteral(" · "));
}

} // namespace rapport::ui
