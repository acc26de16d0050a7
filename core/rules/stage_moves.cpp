// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stage_moves.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapport::rules {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(StageGate)
};

QStringList partsOf(const QString &text, QChar separator)
{
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        const QString item = part.trimmed();
        if (!item.isEmpty() && !parts.contains(item))
            parts << item;
    }
    return parts;
}

bool isOfKind(const Record &stage, QLatin1String kind) { return stage.value(u"kind").toString() == kind; }

// Out of a stage without return lead only later stages of its pipeline, and the end of the deal.
bool leadsBack(const Record &from, const Record &to)
{
    if (!from.value(u"no_return").toBool() || !isOfKind(to, QLatin1String("open")))
        return false;
    return from.value(u"pipeline") != to.value(u"pipeline")
        || to.value(u"position").toLongLong() < from.value(u"position").toLongLong();
}

// A space follows a full stop, none the Chinese one, which is as wide as a letter.
QString sentences(const QStringList &all) { return all.join(u' ').replace(u"。 "_s, u"。"_s); }

QString labelsOf(const EntityDef &def, const QStringList &fields)
{
    QStringList labels;
    for (const QString &name : fields)
        labels << def.find(name)->displayLabel();
    return labels.join(Say::tr(", "));
}

} // namespace

StageGate stageGate(const Record &after, const Record &from, const Record &to)
{
    StageGate gate;
    QStringList required = requiredFieldsOf(to);
    if (isOfKind(to, QLatin1String("lost")) && !required.contains(u"lost_reason"_s))
        required.prepend(u"lost_reason"_s);
    for (const QString &name : required) {
        // A key that no field has any more keeps nobody out.
        const FieldDef *field = after.def().find(name);
        if (field && field->isWritable() && !after.value(*field).isValid())
            gate.missing << name;
        else if (field && isTextual(field->kind) && after.value(*field).toString().trimmed().isEmpty())
            gate.missing << name;
    }
    if (from.isNull())
        return gate;
    const QStringList ticked = tickedOf(after);
    for (const QString &item : checklistOf(to)) {
        if (!ticked.contains(item))
            gate.unticked << item;
    }
    gate.backward = leadsBack(from, to);
    return gate;
}

Error gateRefusal(const StageGate &gate, const Record &deal, const Record &to)
{
    Error error{Error::Code::Refused, Say::tr("“%1” was not moved to “%2”.").arg(deal.title(), to.title()),
        {}, {}, u"stage"_s};
    QStringList why, help;
    if (gate.backward) {
        why << Say::tr("The stage that it stands in has no way back.");
        help << Say::tr("Move it to a later stage, or close it as won or lost.");
    }
    if (gate.missing == QStringList{u"lost_reason"_s}) {
        why << Say::tr("A lost deal says why it was lost.");
        help << Say::tr("Enter the reason.");
    } else if (!gate.missing.isEmpty()) {
        why << Say::tr("The stage asks for: %1.").arg(labelsOf(deal.def(), gate.missing));
        help << Say::tr("Fill in what is empty.");
    }
    if (!gate.unticked.isEmpty()) {
        why << Say::tr("On its checklist is still open: %1.").arg(gate.unticked.join(Say::tr(", ")));
        help << Say::tr("Tick off what is done.");
    }
    if (!gate.missing.isEmpty())
        error.field = gate.missing.first();
    error.why = sentences(why);
    error.help = sentences(help);
    return error;
}

QStringList checklistOf(const Record &stage) { return partsOf(stage.value(u"checklist").toString(), u'\n'); }

QStringList requiredFieldsOf(const Record &stage)
{
    return partsOf(stage.value(u"required_fields").toString(), u',');
}

QStringList tickedOf(const Record &deal) { return partsOf(deal.value(u"checked").toString(), u'\n'); }

void setTicked(Record &deal, const QString &item, bool on)
{
    QStringList items = tickedOf(deal);
    items.removeAll(item.trimmed());
    if (on)
        items << item.trimmed();
    deal.set(u"checked", items.join(u'\n'));
}

} // namespace rapport::rules
