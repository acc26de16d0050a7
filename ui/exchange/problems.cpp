// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problems.h"

#include "ui/exchange/wording.h"
#include "ui/list/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::Problem;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ImportProblems)
};

QString fieldLabel(const QString &field, const exchange::Targets &targets)
{
    const exchange::Target *target = targets.find(field);
    return target ? target->label() : field;
}

// "A, B or C" for a choice of few.
QString choices(const FieldDef &field)
{
    QStringList labels;
    for (const Option &option : field.options)
        labels << field.optionLabel(option.key);
    const QString last = labels.takeLast();
    return labels.isEmpty() ? last : Say::tr("%1 or %2").arg(labels.join(Say::tr(", ")), last);
}

bool isShortChoice(const exchange::Target *target)
{
    return target && target->field && target->field->kind == Kind::Choice && !target->field->options.empty()
        && target->field->options.size() <= 4;
}

int weight(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::MissingTitle:
        return 0;
    case Problem::Kind::Refused:
        return 1;
    case Problem::Kind::BadValue:
        return 2;
    case Problem::Kind::DoubtfulText:
        return 3;
    case Problem::Kind::Duplicate:
        return 4;
    case Problem::Kind::MissingLink:
        return 5;
    case Problem::Kind::Ambiguous:
        return 6;
    case Problem::Kind::ReadAs:
        return 7;
    case Problem::Kind::CreatedLink:
        return 8;
    default:
        return 9;
    }
}

void describe(ProblemGroup &group, const exchange::Targets &targets, const EntityDef &def)
{
    const exchange::Target *target = targets.find(group.field);
    const QString label = fieldLabel(group.field, targets);
    const QString inside = wording::inSentence(label);
    const auto set = [&](const char *icon, Role role, const QString &title, const QString &outcome) {
        group.icon = QLatin1String(icon);
        group.role = role;
        group.title = title;
        group.outcome = outcome;
    };
    switch (group.kind) {
    case Problem::Kind::MissingTitle:
        return set("circle-x", Role::Danger,
            Say::tr("Missing %1")
                .arg(wording::inSentence(def.title() ? def.title()->displayLabel() : def.displayLabel())),
            Say::tr("Rows left out"));
    case Problem::Kind::Refused:
        return set("circle-x", Role::Danger, Say::tr("Rows the file cannot take"), Say::tr("Rows left out"));
    case Problem::Kind::BadValue:
        if (isShortChoice(target))
            group.expected = choices(*target->field);
        return set("triangle-alert", Role::Warning,
            !group.expected.isEmpty() ? Say::tr("%1 not %2").arg(label, group.expected)
                                      : Say::tr("%1 not valid").arg(label),
            Say::tr("Left empty, the text goes to the notes"));
    case Problem::Kind::DoubtfulText:
        return set("triangle-alert", Role::Warning, Say::tr("%1 looks wrong").arg(label),
            Say::tr("Imported as it stands"));
    case Problem::Kind::Duplicate:
        return set("copy", Role::Warning, Say::tr("Possible duplicates"), Say::tr("Uses the rule below"));
    case Problem::Kind::MissingLink:
        return set(group.field == u"owner" ? "user-round-x" : "triangle-alert", Role::Warning,
            Say::tr("%1 not found").arg(label), Say::tr("Left empty, the text goes to the notes"));
    case Problem::Kind::Ambiguous:
        return set("triangle-alert", Role::Warning, Say::tr("Several records fit %1").arg(inside),
            Say::tr("The oldest one is taken"));
    case Problem::Kind::ReadAs:
        return set("scan-search", Role::Info, Say::tr("%1 read as a name that is known").arg(label),
            Say::tr("Check that they mean the same"));
    case Problem::Kind::CreatedLink:
        return set("plus", Role::Info, Say::tr("New in “%1”").arg(label), Say::tr("Made by the import"));
    case Problem::Kind::Reading:
    case Problem::Kind::NotImported:
        break;
    }
    set("triangle-alert", Role::Warning, Say::tr("Oddities in the file"), Say::tr("Read as far as possible"));
}

} // namespace

std::vector<ProblemGroup> problemGroups(
    const exchange::ImportReport &report, const exchange::Targets &targets, const EntityDef &def)
{
    std::map<std::tuple<int, QString>, ProblemGroup> sorted;
    QHash<int, qint64> listed;
    for (const Problem &problem : report.problems.list()) {
        if (problem.kind == Problem::Kind::NotImported)
            continue;
        const bool byField = problem.kind != Problem::Kind::MissingTitle
            && problem.kind != Problem::Kind::Refused && problem.kind != Problem::Kind::Duplicate
            && problem.kind != Problem::Kind::Reading;
        ProblemGroup &group = sorted[{weight(problem.kind), byField ? problem.field : QString()}];
        group.kind = problem.kind;
        group.field = problem.field;
        group.count += problem.rows;
        group.examples.push_back(problem);
        listed[int(problem.kind)] += problem.rows;
    }
    std::vector<ProblemGroup> groups;
    // Rows whose record is there already, whatever the rule makes of them.
    const qint64 known = report.updated + report.skipped + report.duplicate;
    if (known > 0) {
        ProblemGroup &group = sorted[{weight(Problem::Kind::Duplicate), QString()}];
        group.kind = Problem::Kind::Duplicate;
        group.count = known;
    }
    QHash<int, int> ofKind;
    for (const auto &[key, group] : sorted)
        ++ofKind[int(group.kind)];
    for (auto &[key, group] : sorted) {
        // Only some hundreds of each kind are listed, but all of them are counted.
        const qint64 all = report.problems.count(group.kind);
        if (ofKind[int(group.kind)] == 1)
            group.count = std::max(group.count, all);
        else
            group.more = all > listed[int(group.kind)];
        describe(group, targets, def);
        groups.push_back(std::move(group));
    }
    return groups;
}

qint64 problemTotal(const std::vector<ProblemGroup> &groups)
{
    qint64 total = 0;
    for (const ProblemGroup &group : groups)
        total += group.role == Role::Info ? 0 : group.count;
    return total;
}

static QString checkWords(const ProblemGroup &group)
{
    const QString count = format::number(group.count) + (group.more ? u"+"_s : QString());
    switch (group.kind) {
    case Problem::Kind::MissingTitle:
        return Say::tr("%1 empty", "count").arg(count);
    case Problem::Kind::DoubtfulText:
        return Say::tr("%1 look wrong", "count").arg(count);
    case Problem::Kind::MissingLink:
        return Say::tr("%1 not found", "count").arg(count);
    case Problem::Kind::Ambiguous:
        return Say::tr("%1 not clear", "count").arg(count);
    case Problem::Kind::ReadAs:
        return Say::tr("%1 read as known", "count").arg(count);
    case Problem::Kind::CreatedLink:
        return Say::tr("%1 new", "count").arg(format::number(qint64(group.examples.size())));
    default:
        return group.expected.isEmpty() ? Say::tr("%1 not valid", "count").arg(count)
                                        : Say::tr("%1 not %2", "count").arg(count, group.expected);
    }
}

ColumnCheck columnCheck(const exchange::MappedColumn &column, const exchange::ImportReport *report,
    const std::vector<ProblemGroup> &groups)
{
    if (column.field.isEmpty())
        return {ColumnCheck::Kind::NotImported, {}, Role::TextSubtle, Say::tr("Not imported")};
    const auto has = [&](const ProblemGroup &group) {
        return group.kind != Problem::Kind::Duplicate && group.kind != Problem::Kind::Refused
            && (group.field == column.field || group.field == column.column);
    };
    const auto found = std::ranges::find_if(groups, has);
    if (report && found != groups.end())
        return {ColumnCheck::Kind::Problem, found->icon, found->role, checkWords(*found)};
    constexpr double sure = 0.7;
    if (column.confidence < sure)
        return {ColumnCheck::Kind::Confirm, {}, Role::AccentText, Say::tr("Confirm")};
    if (!report)
        return {};
    return {ColumnCheck::Kind::Fine, u"check"_s, Role::Success, {}};
}

} // namespace rapport::ui
