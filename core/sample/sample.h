// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a file with a believable small business, for first looks, trials and timings. Everything
// is made up from own word lists (resources/sample) and is the same for the same seed, language,
// number and day: also ids, so that two files made alike export alike. All due dates lie around
// the clock's today. Mail addresses end in ".example" and reach nobody.
#pragma once

#include "core/workspace/job.h"

namespace rapport {

struct SampleOptions {
    int customers = 312;
    quint64 seed = 1;
    QString language = QStringLiteral("en"); // en or zh
};

constexpr int MostSampleCustomers = 1'000'000;

// The name and the currency of the company that the sample is about.
QString sampleCompany(const QString &language);
QString sampleCurrency(const QString &language);

// Adds users, tags, products and customers with all that hangs on them, as one batch. Needs stages
// (every new file has them). Refused when the file holds customers already; Cancelled when
// `report` answers false, and what was written until then stays as one step to undo.
Result<void> fillSample(Store &store, const Clock &clock, const SampleOptions &options,
    const std::function<bool(Progress)> &report = {});

} // namespace rapport
