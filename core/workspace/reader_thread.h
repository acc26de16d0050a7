// SPDX-License-Identifier: GPL-3.0-or-later
// One thread with a read-only connection of its own that answers questions in the order in which
// they were put. A question whose ticket was cancelled is skipped, or interrupted when it runs.
#pragma once

#include "core/workspace/workspace.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rapport {

struct Ticket::State {
    std::atomic<bool> cancelled{false};
    std::atomic<bool> finished{false}; // the answer is handed over
    std::mutex mutex;
    Database *running = nullptr; // the connection it runs on, while it runs
};

class ReaderThread
{
public:
    using Question = std::function<void(const query::Context &, const std::function<bool()> &)>;

    explicit ReaderThread(QString path);
    ~ReaderThread(); // drops what waits, interrupts what runs
    Ticket ask(query::Context context, Question question);

private:
    struct Item {
        query::Context context;
        Question question;
        std::shared_ptr<Ticket::State> state;
    };
    void run();
    void answer(Item &item, Database *database); // null: the file is out of reach

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_items;
    std::shared_ptr<Ticket::State> m_current;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace rapport
