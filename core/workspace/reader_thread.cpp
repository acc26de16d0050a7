// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reader_thread.h"

namespace rapport {

void Ticket::cancel()
{
    if (!m_state)
        return;
    m_state->cancelled = true;
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->running)
        m_state->running->interrupt();
}

bool Ticket::isPending() const { return m_state && !m_state->cancelled && !m_state->finished; }

ReaderThread::ReaderThread(QString path) : m_path(std::move(path)), m_thread([this] { run(); }) { }

ReaderThread::~ReaderThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_items.clear();
        if (m_current) {
            m_current->cancelled = true;
            const std::scoped_lock running(m_current->mutex);
            if (m_current->running)
                m_current->running->interrupt();
        }
    }
    m_wake.notify_all();
    m_thread.join();
}

Ticket ReaderThread::ask(query::Context context, Question question)
{
    Ticket ticket;
    ticket.m_state = std::make_shared<Ticket::State>();
    {
        const std::scoped_lock lock(m_mutex);
        m_items.push_back({std::move(context), std::move(question), ticket.m_state});
    }
    m_wake.notify_one();
    return ticket;
}

void ReaderThread::run()
{
    auto database = Database::open(m_path, Database::Access::ReadOnly);
    for (;;) {
        Item item;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_items.empty(); });
            if (m_stop)
                return;
            item = std::move(m_items.front());
            m_items.pop_front();
            m_current = item.state;
        }
        // The file may have been out of reach for a moment.
        if (!database)
            database = Database::open(m_path, Database::Access::ReadOnly);
        if (!item.state->cancelled)
            answer(item, database ? database->get() : nullptr);
        const std::scoped_lock lock(m_mutex);
        m_current.reset();
    }
}

void ReaderThread::answer(Item &item, Database *database)
{
    {
        const std::scoped_lock lock(item.state->mutex);
        item.state->running = database;
    }
    item.context.database = database;
    // Asked here when the answer is made, and by the receiver's thread when it is about to be handed
    // over. Until then the question is pending: who waits for it must not go on with what was there
    // before.
    item.question(item.context, [state = item.state, here = std::this_thread::get_id()] {
        if (std::this_thread::get_id() != here)
            state->finished = true;
        return !state->cancelled.load();
    });
    const std::scoped_lock lock(item.state->mutex);
    item.state->running = nullptr;
}

} // namespace rapport
