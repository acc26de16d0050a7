// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for what another thread does, by its signal and never by time. The bound is there to end
// a test that would hang, not to measure.
#pragma once

#include <QEventLoop>
#include <QObject>
#include <QTimer>

#include <functional>

namespace rapport::test {

// Runs the event loop until `isThere()`, asked after every event; false when a minute went by.
inline bool waitUntil(const std::function<bool()> &isThere)
{
    QEventLoop loop;
    QTimer guard;
    guard.setSingleShot(true);
    bool late = false;
    QObject::connect(&guard, &QTimer::timeout, &loop, [&] { late = true; });
    guard.start(60000);
    while (!isThere() && !late)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return isThere();
}

// Lets everything that is queued for this thread happen.
inline void settle()
{
    QEventLoop loop;
    while (loop.processEvents())
        continue;
}

} // namespace rapport::test
