// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/job.h"

#include <QElapsedTimer>

namespace rapport {

Job::Job(QString path, SchemaPtr schema, const Clock &clock, query::Context reads, Work work)
    : m_path(std::move(path)), m_schema(std::move(schema)), m_clock(clock), m_reads(std::move(reads)),
      m_work(std::move(work))
{ }

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start(QThread::LowPriority); // the window comes first
}

void Job::run()
{
    auto database = Database::open(m_path, Database::Access::ReadWrite);
    if (!database && database.error().code == Error::Code::ReadOnly)
        database = Database::open(m_path, Database::Access::ReadOnly); // much work only reads
    if (!database) {
        const Error error = database.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    Store store(**database, m_schema, m_clock);
    m_reads.database = database->get();
    QElapsedTimer since;
    since.start();
    qint64 lastShown = -1000;
    JobContext context{store, m_reads, [&](Progress progress) {
                           constexpr qint64 stepMs = 100;
                           if (since.elapsed() - lastShown >= stepMs) {
                               lastShown = since.elapsed();
                               QMetaObject::invokeMethod(
                                   this,
                                   [this, progress] {
                                       m_progress = progress;
                                       Q_EMIT progressed(progress);
                                   },
                                   Qt::QueuedConnection);
                           }
                           return !m_cancelled.load();
                       }};
    auto result = m_work(context);
    QMetaObject::invokeMethod(
        this,
        [this, result = std::move(result)] {
            if (result)
                Q_EMIT succeeded(*result);
            else
                Q_EMIT failed(result.error());
        },
        Qt::QueuedConnection);
}

} // namespace rapport
