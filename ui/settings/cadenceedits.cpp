// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cadenceedits.h"

#include "core/model/cadence.h"
#include "core/workspace/default_cadences.h"
#include "ui/settings/ordering.h"

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<Record> CadenceEdits::rules() const
{
    auto all = query::all(m_workspace.reads(), u"cadence");
    return all ? std::move(*all) : std::vector<Record>();
}

Result<Uid> CadenceEdits::addRule(const QString &name)
{
    Record rule = m_workspace.blank(u"cadence"_s);
    rule.meta.id = Uid::make();
    rule.set(u"name", name.trimmed());
    rule.set(u"every_days", qlonglong(14));
    rule.set(u"position", nextPosition(rules()));
    RAPPORT_TRY(m_workspace.save(actLabel("create", rule), Record(), rule));
    return rule.id();
}

Result<void> CadenceEdits::addUsual()
{
    qint64 position = nextPosition(rules());
    std::vector<Workspace::Edit> edits;
    for (Record rule : defaultCadences(*m_workspace.schema(), m_workspace.setting(u"lang"_s))) {
        rule.set(u"position", position++);
        edits.push_back({Record(), rule});
    }
    return m_workspace.save({u"create"_s, u"cadence"_s, {}, int(edits.size()), {}}, edits);
}

Result<void> CadenceEdits::moveRule(const Uid &rule, int to)
{
    const std::vector<Record> all = rules();
    const auto found = std::ranges::find(all, rule, &Record::id);
    const auto edits = placed(movedTo(all, rule, to));
    if (found == all.end() || edits.empty())
        return {};
    return m_workspace.save(actLabel("reorder", *found), edits);
}

Result<void> CadenceEdits::change(const Record &before, const Record &after)
{
    return m_workspace.save(actLabel("update", after), {Workspace::Edit{before, after}});
}

Result<void> CadenceEdits::removeRule(const Uid &rule) { return m_workspace.remove(u"cadence"_s, {rule}); }

} // namespace rapport::ui
