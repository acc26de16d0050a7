// SPDX-License-Identifier: GPL-3.0-or-later
// One process a person, so that a reminder has one window to come to: a second start hands its wish to the
// first and ends. What a crash leaves behind (a socket, a lock) is in nobody's way, and a first one that does
// not answer keeps nobody from working.
#pragma once

#include <QLockFile>
#include <QString>

#include <functional>
#include <memory>

class QLocalServer;

namespace rapport {

class Instance
{
public:
    struct Wish {
        QString file; // absolute; empty: as it is
        bool hidden = false; // started by the session: the window stays as it is
        QByteArray activation; // of the desktop, by which the window may come to the front
    };

    // `name`: programs of the same name are one.
    explicit Instance(const QString &name = defaultName());
    ~Instance();
    static QString defaultName(); // of this person and these preferences

    bool isFirst() const { return m_isFirst; }
    // Whether the first one took it. Waits for it ten seconds at most.
    bool handOver(const Wish &wish) const;
    // From now on `serve` gets the wishes of later starts.
    void listen(std::function<void(const Wish &)> serve);

private:
    QString m_place;
    QLockFile m_lock;
    bool m_isFirst;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace rapport
