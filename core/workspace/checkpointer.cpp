// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkpointer.h"

#include "core/store/database.h"

#include <QFileInfo>

#include <chrono>

namespace rapport {

namespace {

// A log that grows is several times slower to write than one that is written over from its start, as
// it is after it was moved. It keeps the size that it once had, so that says little of what is in it.
constexpr qint64 largeLog = 1024 * 1024; // bytes
constexpr auto pause = std::chrono::milliseconds(250);
constexpr int manyCommits = 64;

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
        ++m_commits;
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
            m_wake.wait(lock, [this] { return m_stop || m_commits > 0; });
            for (int seen = 0; !m_stop && m_commits < manyCommits && m_commits != seen;) {
                seen = m_commits;
                m_wake.wait_for(lock, pause, [&] { return m_stop || m_commits != seen; });
            }
            if (m_stop)
                return;
            m_commits = 0;
        }
        // What fails now is done at the next commit, or when the file is closed.
        if (database)
            (void)(*database)->checkpoint();
    }
}

} // namespace rapport
