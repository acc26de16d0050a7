// SPDX-License-Identifier: GPL-3.0-or-later
// Moves what commits left in the write-ahead log into the file, on a thread of its own, so that no
// save on the window's thread ever does it. Readers and writers go on meanwhile, though both wait for
// the same disk: so it is done when commits pause, and in a long row of them only now and then.
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rapport {

class Checkpointer
{
public:
    explicit Checkpointer(QString path) : m_path(std::move(path)) { }
    ~Checkpointer();

    // After a commit. Does nothing while the log is small.
    void noticeCommit();

private:
    void run();

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_commits = 0; // since the log was moved last
    bool m_stop = false;
    std::thread m_thread; // started when the log is large for the first time
};

} // namespace rapport
