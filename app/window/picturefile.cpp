// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picturefile.h"

#include "core/sample/sample.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace rapport {

Result<void> makePictureFile(const QString &path, const QString &language, bool sample, Instant now)
{
    const FixedClock clock(now);
    Workspace::NewFile fresh;
    fresh.language = language;
    fresh.currency = sampleCurrency(language);
    fresh.company = sampleCompany(language);
    RAPPORT_TRY(Workspace::create(path, fresh, clock));
    if (!sample)
        return {};
    RAPPORT_ASSIGN(const auto workspace, Workspace::open(path, clock));
    SampleOptions options;
    options.language = language;
    Result<void> outcome;
    bool over = false;
    Job *job = workspace->startJob(
        [options, &clock](JobContext &context) -> Result<QVariant> {
            RAPPORT_TRY(fillSample(context.store, clock, options, context.report));
            return QVariant();
        },
        nullptr);
    QObject::connect(job, &Job::succeeded, job, [&over] { over = true; });
    QObject::connect(job, &Job::failed, job, [&](const Error &error) {
        outcome = error;
        over = true;
    });
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    delete job;
    return outcome;
}

} // namespace rapport
