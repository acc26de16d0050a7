// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reminders.h"

#include <algorithm>

namespace rapport {

using query::Reminder;

namespace {

constexpr qint64 minute = 60000, day = 24 * 60 * minute, lookBack = 31 * day, lookAhead = day / 2;
constexpr int watchMs = 5000, leastMs = 20, jump = 2000;

} // namespace

ReminderEngine::ReminderEngine(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReminderEngine::check);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        const Instant now = m_workspace.clock().now();
        const bool stands = now == m_seen; // a clock of tests
        const qint64 off = now.ms - m_seen.ms - m_since.restart();
        m_seen = now;
        if ((!stands && std::abs(off) > jump) || m_workspace.clock().zone().id() != m_zone)
            check();
    });
    connect(&workspace, &Workspace::committed, this, &ReminderEngine::noticeCommit);
}

ReminderEngine::~ReminderEngine() = default;

void ReminderEngine::setSettings(const Settings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_everything = true;
    arm();
}

void ReminderEngine::start()
{
    m_isStarted = true;
    m_seen = m_workspace.clock().now();
    m_since.start();
    m_watch.start();
    check();
}

// The next check, at the moment of the next reminder or within a minute.
void ReminderEngine::arm()
{
    if (!m_isStarted || m_busy)
        return;
    const bool due = m_everything || !m_touched.isEmpty();
    const qint64 until = m_next.isNull() ? minute : m_next.ms - m_workspace.clock().now().ms;
    m_timer.start(due && m_failures == 0 ? 0 : int(std::clamp<qint64>(until, leastMs, minute)));
}

void ReminderEngine::noticeCommit(const Commit &commit)
{
    if (commit.bulk || commit.entities.contains(QStringLiteral("setting")))
        m_everything = true;
    for (const Change &change : commit.changes) {
        if (change.entity == QLatin1String("task"))
            m_touched.insert(change.record);
    }
    if (m_everything || !m_touched.isEmpty())
        arm();
}

bool ReminderEngine::isHeld() const
{
    const Instant now = m_workspace.clock().now();
    if (m_pausedUntil > now)
        return true;
    const QTime from = m_settings.quietFrom, to = m_settings.quietTo;
    if (!from.isValid() || !to.isValid() || from == to)
        return false;
    const QTime time = QDateTime::fromMSecsSinceEpoch(now.ms, m_workspace.clock().zone()).time();
    return from < to ? time >= from && time < to : time >= from || time < to;
}

void ReminderEngine::pauseUntil(Instant until)
{
    m_pausedUntil = until;
    arm();
    if (m_isStarted)
        check();
}

// What is due follows the wall clock: another zone or another day makes other things due.
void ReminderEngine::noticeClock(Instant now)
{
    const QByteArray zone = m_workspace.clock().zone().id();
    if (zone != m_zone || now < m_checkedTo || now.ms + minute > m_aheadUntil.ms
        || now.ms - m_checkedTo.ms > day)
        m_everything = true;
    m_zone = zone;
    const bool held = isHeld();
    if (std::exchange(m_hasLost, false) || (m_wasHeld && !held))
        m_everything = true;
    m_wasHeld = held;
    for (const auto &[at, task] : m_ahead) {
        if (at <= now)
            m_touched.insert(task);
    }
}

void ReminderEngine::check()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_timer.stop();
    Scope scope;
    scope.now = m_workspace.clock().now();
    noticeClock(scope.now);
    scope.everything = std::exchange(m_everything, false);
    scope.tasks = {m_touched.cbegin(), m_touched.cend()};
    m_touched.clear();
    if (scope.everything) {
        scope.tasks.clear();
        m_aheadUntil = {scope.now.ms + lookAhead};
    }
    query::ReminderQuery all;
    all.owner = m_workspace.actor();
    all.rule = m_settings.rule;
    all.until = {scope.now.ms + minute};
    all.from = scope.everything ? Instant{scope.now.ms - lookBack} : m_checkedTo;
    all.seriesUntil = scope.everything ? m_aheadUntil : Instant();
    query::ReminderQuery named = all;
    named.tasks = scope.tasks;
    named.from = {scope.now.ms - lookBack};
    named.seriesUntil = m_aheadUntil;
    m_workspace.ask(
        this,
        [all, named](const query::Context &context) -> Result<Reminders> {
            RAPPORT_ASSIGN(Reminders found, query::dueReminders(context, all));
            if (named.tasks.empty())
                return found;
            RAPPORT_ASSIGN(Reminders more, query::dueReminders(context, named));
            std::erase_if(found, [&](const Reminder &one) {
                return std::find(named.tasks.begin(), named.tasks.end(), one.task) != named.tasks.end();
            });
            more.insert(more.end(), found.begin(), found.end());
            return more;
        },
        [this, scope](Result<Reminders> found) { take(scope, std::move(found)); });
}

void ReminderEngine::take(const Scope &scope, Result<Reminders> found)
{
    if (!found) {
        m_everything = true;
        ++m_failures;
        finish();
        return;
    }
    for (Reminder &reminder : *found)
        reminder.state = std::max(reminder.state, m_known.value(reminder.key(), Reminder::State::New));
    std::erase_if(*found, [](const Reminder &one) { return one.state == Reminder::State::Dismissed; });
    plan(scope, *found);
    renewPending(scope, *found);
    m_checkedTo = scope.now; // what is held back now is looked for all over when it may come
    if (m_wasHeld) {
        m_failures = 0;
        finish();
        return;
    }
    std::erase_if(*found,
        [&](const Reminder &one) { return one.at > scope.now || one.state == Reminder::State::Shown; });
    claim(std::move(*found));
}

void ReminderEngine::plan(const Scope &scope, const Reminders &found)
{
    const auto isAnew = [&](const Uid &task) {
        return scope.everything
            || std::find(scope.tasks.begin(), scope.tasks.end(), task) != scope.tasks.end();
    };
    std::erase_if(m_ahead, [&](const auto &one) { return isAnew(one.second) || one.first <= scope.now; });
    m_next = {};
    const auto soonest = [this](Instant at) { m_next = m_next.isNull() ? at : std::min(m_next, at); };
    for (const Reminder &reminder : found) {
        if (reminder.at <= scope.now)
            continue;
        if (reminder.isComputed)
            m_ahead.emplace_back(reminder.at, reminder.task);
        soonest(reminder.at);
    }
    for (const auto &one : m_ahead)
        soonest(one.first);
}

void ReminderEngine::renewPending(const Scope &scope, const Reminders &found)
{
    Reminders pending = scope.everything ? Reminders() : m_pending;
    std::erase_if(pending, [&](const Reminder &one) {
        return std::find(scope.tasks.begin(), scope.tasks.end(), one.task) != scope.tasks.end()
            || (!one.over.isNull() && one.over <= scope.now);
    });
    for (const Reminder &reminder : found) {
        if (reminder.state == Reminder::State::Shown && reminder.at <= scope.now)
            pending.push_back(reminder);
    }
    setPending(std::move(pending));
}

void ReminderEngine::setPending(Reminders pending)
{
    std::stable_sort(
        pending.begin(), pending.end(), [](const Reminder &a, const Reminder &b) { return a.at > b.at; });
    QSet<Uid> seen;
    std::erase_if(pending, [&](const Reminder &one) {
        const bool known = seen.contains(one.task);
        seen.insert(one.task);
        return known;
    });
    const bool same = std::equal(pending.begin(), pending.end(), m_pending.begin(), m_pending.end(),
        [](const Reminder &a, const Reminder &b) {
            return a.key() == b.key() && a.title == b.title && a.customerName == b.customerName;
        });
    m_pending = std::move(pending);
    if (!same)
        Q_EMIT pendingChanged();
}

void ReminderEngine::dismiss(const Reminders &reminders)
{
    Reminders left = m_pending;
    std::erase_if(left, [&](const Reminder &one) {
        return std::any_of(reminders.begin(), reminders.end(),
            [&](const Reminder &gone) { return gone.key() == one.key(); });
    });
    write({}, reminders);
    setPending(std::move(left));
}

void ReminderEngine::finish()
{
    m_busy = false;
    if (std::exchange(m_again, false)) {
        check();
        return;
    }
    arm();
    Q_EMIT checked();
}

} // namespace rapport
