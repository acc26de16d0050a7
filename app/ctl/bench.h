// SPDX-License-Identifier: GPL-3.0-or-later
// Timings of what the window does, by the code the window uses.
#pragma once

#include "app/ctl/session.h"

namespace rapport::ctl {

struct Timing {
    QString name;
    std::vector<double> ms; // of the product's own way
    std::vector<double> bareMs; // of the bare statement, where there is one
};

double percentile(std::vector<double> ms, double part); // 0 when there is none
double residentMegabytes();

// One or several timings each; `path` is the file.
Result<std::vector<Timing>> benchOpen(const QString &path);
Result<std::vector<Timing>> benchFirstPage(Session &session);
Result<std::vector<Timing>> benchScroll(Session &session);
Result<std::vector<Timing>> benchSort(Session &session);
Result<std::vector<Timing>> benchSearch(Session &session);
Result<std::vector<Timing>> benchSave(Session &session);
Result<std::vector<Timing>> benchBoard(Session &session);
Result<std::vector<Timing>> benchDay(Session &session);
Result<std::vector<Timing>> benchDashboard(Session &session);

// Times one call of `work`, in ms, and adds it.
template <typename Work>
Result<void> timed(std::vector<double> &into, Work work);

} // namespace rapport::ctl

#include <QElapsedTimer>

template <typename Work>
rapport::Result<void> rapport::ctl::timed(std::vector<double> &into, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto done = work();
    into.push_back(double(timer.nsecsElapsed()) / 1e6);
    if (!done)
        return done.error();
    return {};
}
