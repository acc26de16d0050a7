// SPDX-License-Identifier: GPL-3.0-or-later
// A file with a few customers for tests of lists, on a day that stands still: Monday, 16 March 2026,
// 10:42. Waiting is for signals, never for time.
#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <tuple>
#include <vector>

namespace rapport::test {

struct ListFile {
    ListFile();
    ~ListFile();

    Uid add(const QString &entity, const QHash<QString, QVariant> &values);
    void change(const QString &entity, const Uid &id, const QString &field, const QVariant &value);
    Record read(const QString &entity, const Uid &id) const;
    // Products without anything to search, quickly made: "Part 000001" and so on.
    void addMany(int count);

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;
};

// Runs the event loop until the condition holds; false after a minute.
bool waitFor(const std::function<bool()> &condition);

// The calls of a signal since it was made.
template <typename... Args>
struct Heard {
    std::vector<std::tuple<std::decay_t<Args>...>> calls;
    QMetaObject::Connection connection;
    Heard() = default;
    Heard(const Heard &) = delete;
    ~Heard() { QObject::disconnect(connection); }
    int count() const { return int(calls.size()); }
    template <int N>
    const auto &last() const
    {
        return std::get<N>(calls.back());
    }
};
template <typename Object, typename Sender, typename... Args>
std::unique_ptr<Heard<Args...>> hear(Object *object, void (Sender::*signal)(Args...))
{
    auto heard = std::make_unique<Heard<Args...>>();
    heard->connection = QObject::connect(object, signal, object, [to = heard.get()](Args... args) {
        to->calls.push_back(std::make_tuple(std::decay_t<Args>(args)...));
    });
    return heard;
}

void press(
    QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});

} // namespace rapport::test
