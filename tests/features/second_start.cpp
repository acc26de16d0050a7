// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program, started more than once by one person.
#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

// A person with a home of their own.
class Person
{
public:
    Person()
    {
        QDir(m_home.path()).mkdir(u"run"_s);
        QFile::setPermissions(
            m_home.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    static QString program() { return QStringLiteral(RAPPORT_BIN_DIR "/rapport"); }
    QString folder() const { return m_home.path(); }
    QStringList left() const
    {
        return QDir(m_home.filePath(u"run"_s))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments = {})
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.filePath(u"run"_s));
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(program(), arguments);
        REQUIRE(process->waitForStarted());
        return process;
    }
    std::unique_ptr<QProcess> startFirst()
    {
        auto process = start();
        QFileSystemWatcher watcher({m_home.filePath(u"run"_s)});
        const QByteArray number = QByteArray::number(process->processId());
        REQUIRE(rapport::test::waitUntil([&] {
            for (const QString &name : left()) {
                QFile file(m_home.filePath(u"run/"_s + name));
                if (name.endsWith(u".lock"_s) && file.open(QIODevice::ReadOnly)
                    && file.readAll().startsWith(QByteArray(number + '\n')))
                    return true;
            }
            return false;
        }));
        return process;
    }
    bool secondEnds()
    {
        const auto second = start();
        const bool ended = second->waitForFinished(20'000);
        if (!ended)
            end(*second);
        return ended && second->exitCode() == 0;
    }
    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }

private:
    QTemporaryDir m_home;
};

} // namespace

TEST_CASE("A second start goes to the first window, and a crash is in nobody's way", "[instance]")
{
    if (!QFileInfo::exists(Person::program())) {
        WARN("left out: the window's program is not built");
        return;
    }
    Person person;
    const auto first = person.startFirst();
    CHECK(person.secondEnds());
    CHECK(person.secondEnds());
    CHECK(first->state() == QProcess::Running);
    Person::end(*first); // as a crash does: lock and socket stay behind
    CHECK_FALSE(person.left().isEmpty());
    const auto next = person.startFirst();
    CHECK(person.secondEnds());
    CHECK(next->state() == QProcess::Running);
    Person other;
    const auto theirs = other.startFirst();
    CHECK(other.secondEnds());
    CHECK(theirs->state() == QProcess::Running);
    Person::end(*next);
    Person::end(*theirs);
}
