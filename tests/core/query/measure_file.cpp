// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/measure_file.h"

#include "core/store/row_writer.h"
#include "tests/core/query/deal_file.h"
#include "tests/support/gadget.h"

using namespace Qt::StringLiterals;

namespace rapport::test {

namespace {

CustomField customField(const char *of, const char *name, const char *kind)
{
    CustomField field;
    field.of = Choice(QLatin1String(of));
    field.name = QLatin1String(name);
    field.labelEn = field.name;
    field.kind = Choice(QLatin1String(kind));
    field.options = LongText(u"[\"North\",\"south\",\"\u897f\"]"_s);
    field.active = true;
    return field;
}

std::vector<CustomField> customFields()
{
    std::vector<CustomField> fields;
    for (const char *of : {"gadget", "deal"}) {
        for (const auto &[name, kind] : {std::pair{"budget", "money"}, {"size", "integer"}, {"since", "date"},
                 {"met", "instant"}, {"vip", "bool"}, {"motto", "text"}, {"zone", "choice"},
                 {"mark_up", "percent"}, {"ratio", "decimal"}})
            fields.push_back(customField(of, name, kind));
    }
    return fields;
}

} // namespace

MeasureFile::MeasureFile(quint32 seed, int records, bool bareMoney)
    : m_random(seed), m_hasBareMoney(bareMoney)
{
    static const std::vector<const char *> zones{"Europe/Berlin", "America/New_York", "America/Havana",
        "Australia/Lord_Howe", "Asia/Shanghai", "America/Sao_Paulo", "UTC"};
    m_zone = QTimeZone(zones[seed % zones.size()]);
    m_yearStart = seed % 3 == 1 ? 4 : seed % 3 == 2 ? 11 : 1;
    m_store.schema
        = std::make_shared<Schema>(customFields(), std::vector<const EntityDef *>{&definition<Gadget>()});
    m_store.reopen();
    for (const auto &[entity, count] : {std::pair{"tag", 5}, {"user", 6}, {"pipeline", 2}, {"stage", 7}})
        fill(QLatin1String(entity), count);
    for (const QString &entity : entities())
        fill(entity, records);
    addRates();
    for (const QString &entity : QStringList{u"user"_s, u"tag"_s} + entities())
        trashSome(entity);
}

query::Context MeasureFile::reads() const
{
    query::Context context = m_store.reads();
    context.zone = m_zone;
    context.yearStart = m_yearStart;
    return context;
}

QStringList MeasureFile::entities()
{
    return {u"product"_s, u"customer"_s, u"lead"_s, u"deal"_s, u"deal_line"_s, u"activity"_s, u"task"_s,
        u"gadget"_s};
}

QDate MeasureFile::day() { return QDate(2024, 12, 15).addDays(random(480)); }

Uid MeasureFile::idOf(const QString &entity)
{
    const auto found = m_all.find(entity);
    if (found == m_all.end() || found->second.empty() || random(20) == 0)
        return random(2) ? Uid() : Uid::make(); // nowhere
    auto one = found->second.begin();
    std::advance(one, random(std::min(9, int(found->second.size()))));
    return one->first;
}

QVariant MeasureFile::value(const FieldDef &field)
{
    static const std::vector<QString> words{u"Web"_s, u"web"_s, u"WEB"_s, u"Fair "_s, u"a \"b\" \\c"_s,
        u"\u91cd\u5e86"_s, u"not"_s, u"x (y) and z"_s, u"\u00c4rger"_s, u"50 %, _"_s, u"today"_s, u"East"_s,
        u"West"_s};
    if (!field.has(Required) && random(5) == 0)
        return {};
    switch (field.kind) {
    case Kind::Integer:
        return qlonglong(random(12)) - 3;
    case Kind::Decimal:
    case Kind::Percent:
        return (random(4000) - 1000) / 16.0;
    case Kind::Money: {
        static const std::vector<QString> codes{u"USD"_s, u"USD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s, QString()};
        const QString code = any(codes);
        return QVariant::fromValue(Money::of(qint64(random(3000000)) - 500000,
            Currency::fromCode(code.isEmpty() && !m_hasBareMoney ? u"EUR"_s : code)));
    }
    case Kind::Date:
        return day();
    case Kind::Due:
        return QVariant::fromValue(Due{day(), random(2) ? QTime(random(24), random(60)) : QTime(),
            random(3) ? QByteArray() : QByteArray("Asia/Tokyo")});
    case Kind::Instant:
        return QVariant::fromValue(
            Instant{QDateTime(day(), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + qint64(random(86400000))});
    case Kind::Bool:
        return random(2) == 1;
    case Kind::Choice:
        return field.options[std::size_t(random(int(field.options.size())))].key;
    case Kind::Link:
        return QVariant::fromValue(idOf(field.linkTo));
    case Kind::Tags: {
        QList<Uid> tags;
        for (int i = 1 + random(3); i > 0; --i)
            tags << idOf(u"tag"_s);
        tags.removeAll(Uid());
        return QVariant::fromValue(tags);
    }
    default:
        return any(words);
    }
}

void MeasureFile::fill(const QString &entity, int count)
{
    const EntityDef &def = schema().at(entity);
    static const QStringList left{u"recurrence"_s, u"series_start"_s, u"series"_s, u"occurrence"_s, u"uid"_s,
        u"follows"_s, u"rule"_s, u"cadence"_s};
    std::vector<Record> made;
    for (int i = 0; i < count; ++i) {
        Record record(def);
        record.meta.id = Uid::make();
        for (const FieldDef &field : def.fields) {
            if (field.isWritable() && !left.contains(field.name))
                record.set(field, value(field));
        }
        // A deal stands somewhere, and its status is that of where it stands.
        if (const FieldDef *stage = def.find(u"stage"); stage && !m_all[u"stage"_s].empty()) {
            auto at = m_all[u"stage"_s].begin();
            std::advance(at, random(int(m_all[u"stage"_s].size())));
            record.set(*stage, QVariant::fromValue(at->first));
        }
        made.push_back(std::move(record));
    }
    addAll(made);
    for (const Record &record : made)
        m_all[entity].insert({record.id(), must(m_store.store->load(def, record.id()))});
}

void MeasureFile::addAll(const std::vector<Record> &records)
{
    // Never later than today, the 16th of March 2026.
    const QDate first = QDate(2024, 12, 15).addDays(random(340));
    m_store.clock.set(Instant{QDateTime(first, QTime(11, 0), Qt::UTC).toMSecsSinceEpoch()});
    ChangeSet set;
    set.label = {u"create"_s, records.front().def().name, {}, int(records.size()), {}};
    std::vector<Change> changes;
    for (const Record &record : records) {
        set.changes.push_back(creation(record));
        if (set.changes.size() == 7) { // made on several days
            must(m_store.store->commit(set));
            set.changes.clear();
            set.id = Uid::make();
            m_store.clock.advance(qint64(random(40)) * 3600000 * 7);
        }
    }
    if (!set.changes.empty())
        must(m_store.store->commit(set));
    m_store.clock.set(monday());
}

void MeasureFile::addRates()
{
    std::vector<Record> rates;
    for (const auto &[code, rate] : {std::pair{"EUR", 1.085}, {"JPY", 0.0067}}) {
        Record record(schema().at(u"exchange_rate"));
        record.meta.id = Uid::make();
        record.set(u"currency", QString::fromLatin1(code));
        record.set(u"to", u"USD"_s);
        record.set(u"rate", rate);
        record.set(u"valid_from", QDate(2024, 1, 1));
        rates.push_back(record);
    }
    addAll(rates);
}

void MeasureFile::trashSome(const QString &entity)
{
    ChangeSet set;
    set.label = {u"remove"_s, entity, {}, 1, {}};
    for (const auto &[id, record] : m_all[entity]) {
        if (random(7) == 0)
            set.changes.push_back(removal(record));
    }
    if (!set.changes.empty())
        must(m_store.store->commit(set));
    // As they are now: the database keeps some fields by itself.
    for (auto &[name, records] : m_all) {
        for (auto &[id, record] : records)
            record = must(m_store.store->load(record.def(), id));
    }
}

std::vector<Record> MeasureFile::records(const QString &entity) const
{
    std::vector<Record> alive;
    for (const auto &[id, record] : m_all.at(entity)) {
        if (record.meta.deletedAt.isNull())
            alive.push_back(record);
    }
    return alive;
}

const Record *MeasureFile::find(const QString &entity, const Uid &id) const
{
    const auto of = m_all.find(entity);
    if (of == m_all.end())
        return nullptr;
    const auto found = of->second.find(id);
    return found == of->second.end() ? nullptr : &found->second;
}

} // namespace rapport::test
