// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkpointer.h"

#include "core/store/database.h"

#include <QFileInfo>

namespace rapport {

namespace {

constexpr qint64 largeLog = 4 * 1024 * 1024; // bytes

} // namespace

Checkpointer::~Checkpointer()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Checkpointer::noticeCommit()
{
    if (QFileInfo(m_path + QLatin1String("-wal")).size() < largeLog)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = true;
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wake.notify_one();
}

void Checkpointer::run()
{
    auto database = Database::open(m_path, Database::Access::ReadWrite);
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || m_wanted; });
            if (m_stop)
                return;
            m_wanted = false;
        }
        // What fails now is done at the next commit, or when the file is closed.
        if (database)
            (void)(*database)->checkpoint();
    }
}

} // namespace rapport
