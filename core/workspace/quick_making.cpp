// SPDX-License-Identifier: GPL-3.0-or-later
// The plan; how it is made stands in quick_saving.cpp.
#include "core/workspace/quick_making.h"

#include "core/base/text.h"
#include "core/model/task.h"
#include "core/rules/values.h"

namespace rapport {

using rules::QuickKind;
using rules::QuickWhat;

namespace {

Uid uidOf(const QByteArray &key)
{
    return key.size() == 16 ? Uid::fromBytes(key) : Uid::fromText(QString::fromLatin1(key));
}

QuickRef chosen(const rules::QuickName &name, const QuickGround &ground)
{
    QuickRef ref{name.name, uidOf(name.key), uidOf(name.companyKey), false, false, {}};
    const QString entity = name.isPerson ? QStringLiteral("contact") : QStringLiteral("customer");
    if (const QString title = ground.title ? ground.title(entity, ref.id) : QString(); !title.isEmpty())
        ref.name = title;
    return ref;
}

QuickRef refOf(const rules::QuickWho &who, const QuickGround &ground)
{
    QuickRef ref{who.name, {}, {}, false, who.isGuess, {}};
    if (who.candidates.size() == 1) {
        return chosen(who.candidates.front(), ground);
    } else if (who.candidates.empty()) {
        ref.isNew = !who.isGuess;
    } else {
        ref.candidates = who.candidates;
    }
    return ref;
}

// A task knows no note; what is logged knows no to-do.
QString kindOf(const std::optional<QuickKind> &kind, bool logs)
{
    if (!kind)
        return logs ? QStringLiteral("note") : QStringLiteral("todo");
    if (logs && *kind == QuickKind::Todo)
        return QStringLiteral("note");
    if (!logs && *kind == QuickKind::Note)
        return QStringLiteral("todo");
    return rules::quickKindName(*kind);
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

// The company stands beside the title wherever a task is shown: at its end it says nothing.
QString titleOf(const QString &words, const QString &text, const rules::QuickLine &line)
{
    QString title = words.trimmed();
    for (const rules::QuickPart &part : line.parts) {
        if (part.kind != rules::PartKind::Company || text.at(part.start) != QLatin1Char('#'))
            continue;
        const QString said = text.mid(part.start + 1, part.length - 1).trimmed();
        const QString rest = title.left(title.size() - said.size()).trimmed();
        if (!said.isEmpty() && title.endsWith(said) && rest.size() > 1
            && (rest.contains(QLatin1Char(' ')) || rest.front().unicode() > 0x2e80))
            title = rest;
    }
    return capitalised(title);
}

QString unclearOf(const QString &text, const rules::QuickLine &line)
{
    QStringList words;
    for (const rules::QuickPart &part : line.parts) {
        if (part.kind == rules::PartKind::Unclear)
            words << text.mid(part.start, part.length).trimmed();
    }
    return words.join(QStringLiteral(", "));
}

// Namesakes of whom one works where the line leads are no question.
void decide(QuickRef &person, const Uid &customer, const QuickGround &ground)
{
    std::vector<rules::QuickName> there;
    if (!customer.isNull() && ground.colleagues && (person.isGuess || person.isUndecided())) {
        const std::vector<QuickRef> known = ground.colleagues(customer, person.name);
        if (known.size() == 1) {
            person = known.front();
            return;
        }
    }
    for (const rules::QuickName &name : person.candidates) {
        if (uidOf(name.companyKey) == customer && !customer.isNull())
            there.push_back(name);
    }
    if (there.size() != 1)
        return;
    person = chosen(there.front(), ground);
}

void planPeople(
    QuickPlan &plan, const rules::QuickLine &line, const QuickGround &ground, const QuickChanges &changes)
{
    const auto take = [&](const QString &key, QuickRef ref) {
        if (const auto changed = changes.people.constFind(key); changed != changes.people.cend())
            ref = *changed;
        if (ref.isNobody())
            return;
        plan.people.push_back(std::move(ref));
        plan.peopleKeys.push_back(key);
    };
    for (const rules::QuickWho &who : line.people)
        take(who.name, refOf(who, ground));
    if (changes.people.contains(QString()))
        take(QString(), {});
}

// "called Anna" beside Acme is about Acme's Anna, even when a private customer is called so: a company of
// that name would have been written with a #.
std::optional<QuickRef> meantHere(
    const QString &text, const rules::QuickLine &line, const QuickGround &ground)
{
    if (!line.company || ground.customer.isNull() || !ground.colleagues)
        return {};
    for (const rules::QuickPart &part : line.parts) {
        const QString word = text.mid(part.start, part.length).trimmed();
        if (part.kind != rules::PartKind::Company || word.startsWith(QLatin1Char('#')))
            continue;
        const std::vector<QuickRef> known = ground.colleagues(ground.customer, word);
        if (known.size() == 1)
            return known.front();
    }
    return {};
}

// Whom the line names leads before the record it was typed beside.
void planGround(QuickPlan &plan, const QString &text, const rules::QuickLine &line, const QuickGround &ground,
    const QuickChanges &changes)
{
    const auto colleague
        = plan.people.empty() && !changes.company ? meantHere(text, line, ground) : std::nullopt;
    if (colleague) {
        plan.people.push_back(*colleague);
        plan.peopleKeys.push_back(colleague->name);
    }
    plan.company = changes.company   ? *changes.company
        : line.company && !colleague ? refOf(*line.company, ground)
                                     : QuickRef();
    const bool dropped = changes.company && changes.company->isNobody();
    if (plan.company.isNobody() && !dropped) {
        const bool hasPerson = !plan.people.empty();
        Uid from = hasPerson ? plan.people.front().customer : Uid();
        if (from.isNull() && (!hasPerson || !plan.people.front().isUndecided()))
            from = ground.customer;
        if (!from.isNull()) {
            plan.company.id = from;
            plan.company.name = from == ground.customer && !ground.customerName.isEmpty()
                ? ground.customerName
                : ground.title ? ground.title(QStringLiteral("customer"), from)
                               : QString();
        }
    }
    for (QuickRef &person : plan.people)
        decide(person, plan.company.id.isNull() ? ground.customer : plan.company.id, ground);
    const bool here = plan.company.id == ground.customer && !plan.company.isNew;
    if (plan.people.empty() && here && !ground.contact.isNull() && !changes.people.contains(QString())) {
        plan.people.push_back({ground.contactName, ground.contact, ground.customer, false, false, {}});
        plan.peopleKeys.push_back({});
    }
    if (here)
        plan.deal = ground.deal;
    if (here && line.people.empty())
        plan.lead = ground.lead;
}

void planTimes(QuickPlan &plan, const rules::QuickLine &line, const QuickChanges &changes)
{
    plan.at = line.at;
    plan.due = line.due;
    if (changes.what && *changes.what != line.what) {
        // The day that was said is the day of what is made.
        if (plan.what == QuickWhat::Task && plan.due.isNull())
            plan.due = line.at;
        if (plan.what == QuickWhat::Activity && plan.at.isNull())
            plan.at = line.due;
    }
    if (plan.what == QuickWhat::Activity)
        plan.due = {};
    if (changes.when)
        (plan.logs() ? plan.at : plan.due) = *changes.when;
    if (changes.nextOn && plan.what == QuickWhat::Both)
        plan.due = *changes.nextOn;
}

std::vector<QuickRef> colleaguesNamed(const Workspace &workspace, const Uid &customer, const QString &word)
{
    constexpr int most = 300;
    std::vector<QuickRef> found;
    const QString folded = text::fold(word);
    const auto people = query::peopleOf(workspace.reads(), customer, most);
    if (!people || folded.isEmpty())
        return found;
    for (const query::Person &person : *people) {
        const QString name = text::fold(person.name);
        if (name.startsWith(folded) || name.contains(QLatin1Char(' ') + folded))
            found.push_back({person.name, person.id, customer, false, false, {}});
    }
    return found;
}

} // namespace

QString QuickPlan::undecided() const
{
    for (const QuickRef &person : people) {
        if (person.isUndecided())
            return QStringLiteral("person");
    }
    return company.isUndecided() ? QStringLiteral("company") : QString();
}

QuickPlan quickPlan(
    const QString &text, const rules::QuickLine &line, const QuickGround &ground, const QuickChanges &changes)
{
    QuickPlan plan;
    plan.what = changes.what.value_or(line.what);
    plan.kind = changes.kind.value_or(kindOf(line.kind, plan.logs()));
    plan.nextKind = changes.nextKind.value_or(kindOf(line.nextKind, false));
    planPeople(plan, line, ground, changes);
    planGround(plan, text, line, ground, changes);
    planTimes(plan, line, changes);
    plan.minutes = changes.minutes ? (*changes.minutes > 0 ? changes.minutes : std::nullopt) : line.minutes;
    plan.priority = changes.priority.value_or(line.priority);
    plan.hasOwnNext = plan.what == QuickWhat::Both
        && (changes.nextKind.has_value() || !plan.priority.isEmpty()
            || !changes.recurrence.value_or(line.recurrence).isEmpty());
    plan.recurrence = plan.plans() ? changes.recurrence.value_or(line.recurrence) : QString();
    plan.direction = changes.direction.value_or(line.direction);
    plan.result = changes.result.value_or(line.result);
    plan.place = changes.place.value_or(line.place);
    plan.owner = changes.owner.value_or(ground.owner);
    plan.note = line.note;
    plan.unclear = unclearOf(text, line);
    plan.title = titleOf(
        plan.what == QuickWhat::Both && line.what == QuickWhat::Both ? line.next : line.title, text, line);
    return plan;
}

QuickGround quickGround(const Workspace &workspace, const QString &entity, const Uid &id)
{
    QuickGround ground;
    ground.owner = workspace.actor();
    ground.title = [&workspace](const QString &of, const Uid &record) {
        return query::titleOf(workspace.reads(), of, record);
    };
    ground.colleagues = [&workspace](const Uid &customer, const QString &word) {
        return colleaguesNamed(workspace, customer, word);
    };
    if (id.isNull())
        return ground;
    const auto record = query::record(workspace.reads(), entity, id);
    if (!record)
        return ground;
    const auto linked = [&](QStringView field) { return record->value(field).value<Uid>(); };
    ground.customer = entity == QLatin1String("customer") ? id : linked(u"customer");
    if (entity == QLatin1String("contact"))
        ground.contact = id;
    else if (entity == QLatin1String("deal"))
        ground.deal = id;
    else if (entity == QLatin1String("lead"))
        ground.lead = id;
    else if (entity == QLatin1String("task") || entity == QLatin1String("activity")) {
        ground.contact = linked(u"contact");
        ground.deal = linked(u"deal");
        ground.lead = linked(u"lead");
    }
    ground.customerName = query::titleOf(workspace.reads(), QStringLiteral("customer"), ground.customer);
    ground.contactName = query::titleOf(workspace.reads(), QStringLiteral("contact"), ground.contact);
    return ground;
}

rules::WhenContext quickWhen(const Workspace &workspace)
{
    const QDateTime now
        = QDateTime::fromMSecsSinceEpoch(workspace.clock().now().ms, workspace.clock().zone());
    return {now, rules::usualDateOrder(workspace.region())};
}

} // namespace rapport
