// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace rapport {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 10'000, step = 100; // ms; the first one may be opening a large file
constexpr qint64 longest = 64 * 1024; // bytes of a wish

QString folder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

// A socket in the person's own folder, where systems have sockets in folders.
QString placeOf(const QString &name)
{
#ifdef Q_OS_WIN
    return name;
#else
    return folder() + u'/' + name;
#endif
}

QByteArray written(const Instance::Wish &wish)
{
    const QJsonObject object{{u"file"_s, wish.file}, {u"hidden"_s, wish.hidden},
        {u"activation"_s, QString::fromUtf8(wish.activation)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Instance::Wish readWish(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object.value(u"file"_s).toString(), object.value(u"hidden"_s).toBool(),
        object.value(u"activation"_s).toString().toUtf8()};
}

} // namespace

QString Instance::defaultName()
{
    const QString who
        = QDir::homePath() + u'\n' + QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QByteArray hash = QCryptographicHash::hash(who.toUtf8(), QCryptographicHash::Sha256).toHex();
    return "rapport-"_L1 + QLatin1String(hash.left(12));
}

Instance::Instance(const QString &name) : m_place(placeOf(name)), m_lock(folder() + u'/' + name + ".lock"_L1)
{
    m_lock.setStaleLockTime(0); // as long as its process lives
    m_isFirst = m_lock.tryLock(0);
}

Instance::~Instance() = default;

bool Instance::handOver(const Wish &wish) const
{
    const QDeadlineTimer end(patience);
    QLocalSocket socket;
    // The first one may be just starting.
    for (;;) {
        socket.connectToServer(m_place);
        if (socket.waitForConnected(step))
            break;
        if (end.hasExpired())
            return false;
        QThread::msleep(step);
    }
    socket.write(written(wish));
    while (!socket.canReadLine() && !end.hasExpired() && socket.state() == QLocalSocket::ConnectedState) {
        if (socket.bytesToWrite() > 0)
            socket.waitForBytesWritten(step);
        socket.waitForReadyRead(step);
    }
    return socket.readLine() == "ok\n";
}

void Instance::listen(std::function<void(const Wish &)> serve)
{
    if (!m_isFirst)
        return;
    // The lock is ours: what lies there is left over.
    QLocalServer::removeServer(m_place);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this, serve] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            const auto read = [socket, serve] {
                if (!socket->canReadLine()) {
                    if (socket->bytesAvailable() > longest)
                        socket->abort();
                    return;
                }
                const Wish wish = readWish(socket->readLine(longest));
                socket->write("ok\n");
                socket->flush();
                socket->disconnectFromServer();
                serve(wish);
            };
            QObject::connect(socket, &QLocalSocket::readyRead, socket, read);
            read();
        }
    });
    m_server->listen(m_place);
}

} // namespace rapport
