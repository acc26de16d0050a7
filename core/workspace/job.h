// SPDX-License-Identifier: GPL-3.0-or-later
// Long work: runs on a thread of its own with its own connection, says how far it is at most ten
// times a second, and can be cancelled. The window only ever sees its signals.
#pragma once

#include "core/query/context.h"
#include "core/store/store.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>

namespace rapport {

struct Progress {
    qint64 done = 0;
    qint64 total = -1; // -1: unknown
};

// What the work is handed: its own store and reads, and a way to report. report() answers false
// once somebody cancelled: stop at the next safe point and say what was kept.
struct JobContext {
    Store &store;
    query::Context reads;
    std::function<bool(Progress)> report;
};

class Job : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<QVariant>(JobContext &)>;
    ~Job() override; // cancels and waits

    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_thread && m_thread->isRunning(); }
    Progress progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(rapport::Progress progress);
    void succeeded(const QVariant &result);
    void failed(const rapport::Error &error); // also Cancelled

private:
    friend class Workspace;
    Job(QString path, SchemaPtr schema, const Clock &clock, query::Context reads, Work work);
    void start();
    void run();

    QString m_path;
    SchemaPtr m_schema;
    const Clock &m_clock;
    query::Context m_reads;
    Work m_work;
    std::atomic<bool> m_cancelled{false};
    Progress m_progress;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rapport

Q_DECLARE_METATYPE(rapport::Progress)
