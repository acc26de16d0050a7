// SPDX-License-Identifier: GPL-3.0-or-later
// A file, a clock that is moved by hand, and windows that remind of what is in the file.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "core/model/task.h"
#include "core/workspace/reminders.h"

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;
using Values = std::vector<std::pair<QString, QVariant>>;

inline const QTimeZone berlin("Europe/Berlin"), shanghai("Asia/Shanghai"), newYork("America/New_York");

// "2026-03-16T15:00", on the clock of a zone.
inline Instant at(const QString &text, const QTimeZone &zone = berlin)
{
    return Due::fromText(text).instant(zone);
}
inline QVariant due(const QString &text) { return QVariant::fromValue(Due::fromText(text)); }
inline QVariant moment(Instant instant) { return QVariant::fromValue(instant); }

// One window's engine.
struct Reminding {
    explicit Reminding(Workspace &workspace, const ReminderEngine::Settings &settings = {})
        : engine(std::make_unique<ReminderEngine>(workspace))
    {
        engine->setSettings(settings);
        QObject::connect(engine.get(), &ReminderEngine::fired, engine.get(), [this](const auto &reminders) {
            ++lists;
            for (const query::Reminder &reminder : reminders) {
                told << reminder.title;
                all.push_back(reminder);
            }
        });
    }
    // What came at this check.
    QStringList check()
    {
        told.clear();
        bool done = false;
        const auto hear = QObject::connect(
            engine.get(), &ReminderEngine::checked, engine.get(), [&done] { done = true; });
        engine->check();
        REQUIRE(waitUntil([&done] { return done; }));
        QObject::disconnect(hear);
        return told;
    }
    QStringList pending() const
    {
        QStringList titles;
        for (const query::Reminder &reminder : engine->pending())
            titles << reminder.title;
        return titles;
    }

    std::unique_ptr<ReminderEngine> engine;
    QStringList told;
    std::vector<query::Reminder> all;
    int lists = 0;
};

// A file that was begun on Monday, the 2nd of March 2026, at eight in Berlin.
struct ReminderFile : TempWorkspace {
    ReminderFile()
    {
        clock.setZone(berlin);
        set(u"2026-03-02T08:00"_s);
    }
    void set(const QString &text, const QTimeZone &zone = berlin) { clock.set(at(text, zone)); }
    Record task(const QString &title, const QString &when, Values values = {})
    {
        values.emplace_back(u"due"_s, due(when));
        return add(u"task"_s, title, values);
    }
    Record event(const QString &title, const QString &when, Values values = {})
    {
        values.emplace_back(u"kind"_s, u"event"_s);
        return task(title, when, values);
    }
    void edit(const Record &record, QStringView field, const QVariant &value)
    {
        const auto done = change(record, field, value);
        INFO((done ? QString() : done.error().text()).toStdString());
        REQUIRE(done);
    }
};

} // namespace rapport::test
