// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/job/sink.h"

namespace rapport::exchange {

namespace {

constexpr qsizetype kImagined = 200000; // records a trial run remembers

} // namespace

Sink::Sink(Store &store, const ChangeSet &header, bool dryRun) : m_store(store)
{
    if (!dryRun)
        m_writer = store.begin(header);
}

Result<void> Sink::create(const Record &record)
{
    if (m_writer)
        return m_writer->add(creation(record));
    if (m_imagined.size() < kImagined)
        m_imagined.insert(record.id(), record);
    return {};
}

Result<void> Sink::change(const Record &before, const Record &after)
{
    const Change what = difference(before, after);
    if (what.fields.empty())
        return {};
    if (m_writer)
        return m_writer->add(what);
    if (m_imagined.size() < kImagined || m_imagined.contains(after.id()))
        m_imagined.insert(after.id(), after);
    return {};
}

Result<void> Sink::restore(const Record &record)
{
    if (m_writer)
        return m_writer->add(restoration(record));
    Record alive = record;
    alive.meta.deletedAt = {};
    m_imagined.insert(record.id(), alive);
    return {};
}

Result<void> Sink::remove(const Record &record)
{
    if (m_writer)
        return m_writer->add(removal(record));
    Record gone = record;
    gone.meta.deletedAt = m_store.clock().now();
    m_imagined.insert(record.id(), gone);
    return {};
}

Result<Record> Sink::load(const EntityDef &def, const Uid &id)
{
    if (!m_writer) {
        const auto known = m_imagined.constFind(id);
        if (known != m_imagined.cend())
            return *known;
    }
    return m_store.load(def, id);
}

Result<void> Sink::pause() { return m_writer && m_writer->isDue() ? m_writer->flush() : Result<void>(); }

Result<qint64> Sink::finish(const Label &label)
{
    if (!m_writer || m_writer->count() == 0)
        return qint64(0);
    m_writer->relabel(label);
    return m_writer->finish();
}

} // namespace rapport::exchange
