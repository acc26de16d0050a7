// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/new_file.h"

#include "core/model/pipeline.h"
#include "core/model/settings.h"
#include "core/workspace/default_cadences.h"
#include "core/workspace/default_stages.h"

#include <QHash>

namespace rapport {

namespace {

// Shown by `key` in the reader's language; the name is for other programs that read the file.
struct ViewSeed {
    const char *entity;
    const char *key;
    const char *name;
    const char *filter;
    const char *sort;
};

constexpr ViewSeed views[] = {
    {"customer", "all", "All customers", "", "next_follow_up"},
    {"customer", "mine", "My customers", "owner = me", "next_follow_up"},
    {"customer", "active", "Active accounts", "status = customer", "next_follow_up"},
    {"customer", "key", "Key accounts", "grade = A", "next_follow_up"},
    {"customer", "due", "Due this week", "next_follow_up = this_week", "next_follow_up"},
    {"customer", "quiet7", "Quiet for 7 days", "last_contact < today-7 and status not in (lost, pool)",
        "last_contact"},
    {"customer", "quiet15", "Quiet for 15 days", "last_contact < today-15 and status not in (lost, pool)",
        "last_contact"},
    {"customer", "quiet30", "Quiet for 30 days", "last_contact < today-30 and status not in (lost, pool)",
        "last_contact"},
    {"contact", "all", "All contacts", "", "name"},
    {"contact", "mine", "My contacts", "owner = me", "name"},
    {"contact", "deciders", "Decision makers", "role = decision_maker", "name"},
    {"lead", "all", "All leads", "", ""},
    {"lead", "mine", "My leads", "owner = me", ""},
    {"lead", "new", "New this week", "created_at = this_week", ""},
    {"lead", "unassigned", "Unassigned", "owner is empty and status not in (converted, invalid, recycled)",
        ""},
    {"lead", "qualified", "Qualified", "status = qualified", "bant_total:desc"},
    {"deal", "open", "Open deals", "status = open", "closes_on"},
    {"deal", "mine", "My deals", "status = open and owner = me", "closes_on"},
    {"deal", "closing", "Closing this month", "status = open and closes_on = this_month", "closes_on"},
    {"deal", "won", "Won", "status = won", "closed_on:desc"},
    {"deal", "lost", "Lost", "status = lost", "closed_on:desc"},
    {"deal", "unassigned", "Without customer", "customer is empty", ""},
    {"deal", "all", "All deals", "", ""},
    {"task", "open", "Open tasks", "status = todo and kind != event", "due"},
    {"task", "mine", "My tasks", "status = todo and owner = me and kind != event", "due"},
    {"task", "overdue", "Overdue", "status = todo and due < today and kind != event", "due"},
    {"task", "planned", "Planned by rules", "status = todo and source = cadence", "due"},
    {"task", "done", "Done", "status = done", ""},
    {"product", "all", "All products", "", "name"},
    {"product", "on_sale", "On sale", "status = on_sale", "name"},
    {"product", "categories", "By category", "", "category"},
    {"product", "off", "Off sale", "status = off", "name"},
};

class Filler
{
public:
    Filler(Store &store, const Workspace::NewFile &options) : m_store(store), m_options(options) { }

    ChangeSet changes()
    {
        settings();
        pipeline();
        followUps();
        for (const ViewSeed &seed : views)
            view(seed);
        m_changes.label = {QStringLiteral("setup"), QStringLiteral("setting"), {}, 1, {}};
        return m_changes;
    }

private:
    template <typename E>
    E fresh() const
    {
        E entity;
        entity.meta.id = Uid::make();
        return entity;
    }

    template <typename E>
    void add(const E &entity)
    {
        m_changes.changes.push_back(creation(toRecord(entity, m_store.schema().of<E>())));
    }

    void set(const char *name, const QString &text)
    {
        auto setting = fresh<Setting>();
        setting.name = QLatin1String(name);
        setting.text = text;
        add(setting);
    }

    void settings()
    {
        const bool chinese = m_options.language == QLatin1String("zh");
        set("currency", m_options.currency);
        set("lang", m_options.language);
        set("company", m_options.company);
        static const QHash<QString, QString> regions{{QStringLiteral("CNY"), QStringLiteral("CN")},
            {QStringLiteral("USD"), QStringLiteral("US")}, {QStringLiteral("GBP"), QStringLiteral("GB")},
            {QStringLiteral("EUR"), QStringLiteral("DE")}, {QStringLiteral("JPY"), QStringLiteral("JP")},
            {QStringLiteral("HKD"), QStringLiteral("HK")}, {QStringLiteral("TWD"), QStringLiteral("TW")},
            {QStringLiteral("SGD"), QStringLiteral("SG")}};
        const QString region
            = regions.value(m_options.currency, chinese ? QStringLiteral("CN") : QStringLiteral("US"));
        set("region", region);
        set("work_days", QStringLiteral("1-5"));
        set("work_hours", QStringLiteral("09:00-18:00"));
        set("holidays", region == QLatin1String("CN") ? region : QString());
    }

    void followUps()
    {
        for (const Record &cadence : defaultCadences(m_store.schema(), m_options.language))
            m_changes.changes.push_back(creation(cadence));
        set("quiet_a", QStringLiteral("7"));
        set("quiet_b", QStringLiteral("15"));
        set("quiet_c", QStringLiteral("30"));
        set("quiet_manager", QStringLiteral("7"));
    }

    void pipeline()
    {
        const bool chinese = m_options.language == QLatin1String("zh");
        auto pipeline = fresh<Pipeline>();
        pipeline.name = chinese ? QStringLiteral("新签业务") : QStringLiteral("New business");
        pipeline.position.number = 1;
        add(pipeline);
        for (const Record &stage : defaultStages(m_store.schema(), pipeline.meta.id, m_options.language))
            m_changes.changes.push_back(creation(stage));
    }

    void view(const ViewSeed &seed)
    {
        auto view = fresh<View>();
        view.name = QString::fromUtf8(seed.name);
        view.of = QLatin1String(seed.entity);
        view.key = QLatin1String(seed.key);
        view.filter = QString::fromLatin1(seed.filter);
        view.sort = QLatin1String(seed.sort);
        view.position.number = ++m_viewPosition;
        add(view);
    }

    Store &m_store;
    const Workspace::NewFile &m_options;
    ChangeSet m_changes;
    qint64 m_viewPosition = 0;
};

} // namespace

Result<void> fillNewFile(Store &store, const Workspace::NewFile &options)
{
    const auto done = store.commit(Filler(store, options).changes());
    if (!done)
        return done.error();
    return {};
}

} // namespace rapport
