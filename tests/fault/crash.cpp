// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a process at random moments of its work and looks at the file it leaves: it opens, the
// check finds nothing, every commit that was told of is there, the bytes of attached files are whole,
// and what was half done is taken back as one step.
//   crash [--rounds N] [--seed S] [--mode M]     M: 0 to 5, as in work.h; else all of them
#include "core/history/check.h"
#include "core/history/history.h"
#include "tests/fault/following.h"
#include "tests/fault/selling.h"
#include "tests/fault/work.h"
#include "tests/support/contents.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rapport;
using namespace rapport::fault;

namespace {

const char *const names[] = {"import", "bulk edit", "undo", "saves", "selling", "follow-ups"};

struct Killed {
    qint64 told = -1; // the last count the worker told; -1: it had not even opened the file
    bool finished = false; // it was over before it could be killed
    bool failed = false;
};

class Worker
{
public:
    Worker(const char *self, const QString &path, Mode mode, int round)
    {
        int ends[2];
        if (pipe(ends) != 0)
            std::abort();
        m_child = fork();
        if (m_child == 0) {
            dup2(ends[1], STDOUT_FILENO);
            close(ends[0]);
            close(ends[1]);
            const QByteArray file = QFile::encodeName(path);
            const QByteArray modeText = QByteArray::number(int(mode)), roundText = QByteArray::number(round);
            execl(
                self, self, "--work", file.constData(), modeText.constData(), roundText.constData(), nullptr);
            _exit(127);
        }
        close(ends[1]);
        m_lines = ends[0];
    }
    ~Worker() { close(m_lines); }

    // Lets it tell `turns` times and go on for `micros`, then kills it.
    Killed killAfter(int turns, int micros)
    {
        Killed result;
        for (int told = 0; told <= turns && readLine(&result.told); ++told)
            continue;
        // The moment has to lie anywhere in a transaction; poll() waits more finely than a timer.
        timespec moment{0, micros * 1000L};
        ppoll(nullptr, 0, &moment, nullptr);
        kill(m_child, SIGKILL);
        while (readLine(&result.told)) // what it told before it died counts
            continue;
        int status = 0;
        waitpid(m_child, &status, 0);
        result.finished = WIFEXITED(status);
        result.failed = result.finished && WEXITSTATUS(status) != 0;
        return result;
    }

private:
    bool readLine(qint64 *number)
    {
        char c = 0;
        QByteArray line;
        while (read(m_lines, &c, 1) == 1) {
            if (c == '\n') {
                *number = line.toLongLong();
                return true;
            }
            line += c;
        }
        return false;
    }

    pid_t m_child = 0;
    int m_lines = -1;
};

// A file that rounds start from.
struct Start {
    QString path;
    qint64 batch = 0; // the last one in its log
    QString contents, alive; // with and without the trash
};

class Trial
{
public:
    Trial(const char *self, quint32 seed, int only) : m_self(self), m_random(seed), m_only(only) { }

    bool prepare()
    {
        m_plain.path = m_folder.filePath(QStringLiteral("before.rapport"));
        m_selling.path = m_folder.filePath(QStringLiteral("selling.rapport"));
        m_following.path = m_folder.filePath(QStringLiteral("following.rapport"));
        return read(m_plain, fault::prepare(m_plain.path)) && read(m_selling, prepareSelling(m_selling.path))
            && read(m_following, prepareFollowing(m_following.path));
    }

    bool round(int number)
    {
        const Mode mode = m_only < 0 ? Mode(m_random.bounded(modes)) : Mode(m_only);
        const QString path = m_folder.filePath(QStringLiteral("round.rapport"));
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(end));
        QDir(m_folder.filePath(QStringLiteral("round.files"))).removeRecursively();
        if (!QFile::copy(start(mode).path, path))
            return fail(number, mode, QStringLiteral("no room for the file"));
        const int turns = int(m_random.bounded(turnsOf(mode)));
        // An act of the sellers may be many transactions.
        const int micros = int(m_random.bounded(mode == Mode::Selling ? 200000 : 12000));
        const Killed killed = Worker(m_self, path, mode, number).killAfter(turns, micros);
        ++(killed.finished ? m_finished : m_killed);
        if (killed.failed)
            return fail(number, mode, QStringLiteral("the work failed by itself"));
        auto database = Database::open(path, Database::Access::ReadWrite);
        if (!database)
            return fail(number, mode, database.error().text());
        return look(number, mode, killed, **database);
    }

    int killed() const { return m_killed; }
    int finished() const { return m_finished; }
    int halfDone() const { return m_halfDone; }

private:
    const Start &start(Mode mode) const
    {
        return mode == Mode::Selling ? m_selling : mode == Mode::FollowUps ? m_following : m_plain;
    }

    // Each act is a step, and adds records of its own.
    static bool isActs(Mode mode) { return mode == Mode::Selling || mode == Mode::FollowUps; }

    int turnsOf(Mode mode)
    {
        switch (mode) {
        case Mode::Saves:
            return 280;
        case Mode::Undo:
            return 8;
        case Mode::Selling:
            return m_random.bounded(2) == 0 ? 9 : acts - 8; // the long acts come early
        case Mode::FollowUps:
            return followUps - 2;
        default:
            return 29;
        }
    }

    static bool read(Start &start, const Result<void> &made)
    {
        if (!made) {
            std::printf("%s\n", qPrintable(made.error().text()));
            return false;
        }
        const auto database = Database::open(start.path, Database::Access::ReadWrite);
        if (!database)
            return false;
        start.contents = test::contents(**database);
        start.alive = test::contents(**database, false);
        start.batch = *(*database)->integer(QStringLiteral("SELECT max(number) FROM change_batch"));
        return true;
    }

    bool fail(int number, Mode mode, const QString &why)
    {
        std::printf("round %d (%s): %s\n", number, names[int(mode)], qPrintable(why));
        return false;
    }

    bool isSound(Database &database, QString *why)
    {
        const auto found = checkFile(database, m_schema);
        *why = found ? found->join(QLatin1Char('\n')) : found.error().text();
        return why->isEmpty();
    }

    bool look(int number, Mode mode, const Killed &killed, Database &database)
    {
        QString why;
        if (!isSound(database, &why))
            return fail(number, mode, why);
        const qint64 done = doneOf(database, mode, number);
        if (mode == Mode::FollowUps && !(why = halfFollowUp(database)).isEmpty())
            return fail(number, mode, why);
        if (done < killed.told)
            return fail(
                number, mode, QStringLiteral("%1 were told of, %2 are there").arg(killed.told).arg(done));
        if (mode == Mode::Selling) {
            why = tornFiles(database.path(), database, m_folder.path());
            if (!why.isEmpty())
                return fail(number, mode, why);
        }
        m_halfDone
            += *database.integer(QStringLiteral("SELECT count(*) FROM change_batch WHERE open = 1")) > 0;
        const QString left = test::contents(database, false);
        if (!takeBack(database, mode, done, &why) || !isSound(database, &why))
            return fail(number, mode, why);
        // What was added lies in the trash; everything else is as it was.
        const bool adds = mode == Mode::Import || isActs(mode);
        const bool same = adds ? test::contents(database, false) == start(mode).alive
                               : test::contents(database) == start(mode).contents;
        if (!same)
            return fail(number, mode, QStringLiteral("taking it back did not lead to the first state"));
        return !isActs(mode) || (goesForth(database, number, mode, left) && goesOn(database, number, mode));
    }

    // All that was taken back is done again.
    bool goesForth(Database &database, int number, Mode mode, const QString &left)
    {
        QString why;
        while (revise(database, false, 0, &why) == Revised::Done)
            continue;
        if (!why.isEmpty() || !isSound(database, &why))
            return fail(number, mode, why);
        if (test::contents(database, false) != left)
            return fail(number, mode, QStringLiteral("doing it again led elsewhere"));
        return true;
    }

    // Whoever starts again does the rest, and nothing comes twice.
    bool goesOn(Database &database, int number, Mode mode)
    {
        if (mode != Mode::FollowUps)
            return true;
        const auto done = followUp(database.path(), int(followUpsIn(database)), [](qint64) {});
        if (!done)
            return fail(number, mode, done.error().text());
        QString why;
        if (!isSound(database, &why))
            return fail(number, mode, why);
        return followUpsIn(database) == followUps
            || fail(number, mode, QStringLiteral("going on led elsewhere: ") + halfFollowUp(database));
    }

    // How much of the work is in the file.
    qint64 doneOf(Database &database, Mode mode, int number)
    {
        switch (mode) {
        case Mode::Import:
            return *database.integer(QStringLiteral("SELECT count(*) FROM customer")) - customers;
        case Mode::BulkEdit:
        case Mode::Saves:
            return *database.integer(
                QStringLiteral("SELECT count(*) FROM customer WHERE city = 'Round %1'").arg(number));
        case Mode::Undo:
            return *database.integer(
                QStringLiteral("SELECT count(*) FROM customer WHERE deleted_at IS NOT NULL"));
        case Mode::Selling:
            return actsIn(database);
        case Mode::FollowUps:
            return followUpsIn(database);
        }
        return 0;
    }

    enum class Revised { Done, Nothing, Refused };
    // One step back or forth, of those after the batch `since`.
    Revised revise(Database &database, bool back, qint64 since, QString *why)
    {
        Store store(database, std::make_shared<Schema>(), m_clock);
        const auto step = back ? history::undoable(database) : history::redoable(database);
        if (!step || !*step || (*step)->batch <= since)
            return Revised::Nothing;
        const auto revised
            = back ? history::undo(store, (*step)->batch, {}) : history::redo(store, (*step)->batch, {});
        *why = revised ? QString() : revised.error().text();
        return revised ? Revised::Done : Revised::Refused;
    }

    // One step, except that each save and each act is a step. A half done undo goes on and is then
    // repeated.
    bool takeBack(Database &database, Mode mode, qint64 done, QString *why)
    {
        const auto one = [&](bool back) {
            const Revised revised = revise(database, back, 0, why);
            if (revised == Revised::Nothing)
                *why = QStringLiteral("there is no step");
            return revised == Revised::Done;
        };
        if (mode == Mode::Undo)
            return (done == customers || one(true)) && one(false);
        if (isActs(mode)) {
            while (revise(database, true, start(mode).batch, why) == Revised::Done)
                continue;
            return why->isEmpty();
        }
        bool fine = true;
        for (qint64 steps = mode == Mode::Saves ? done : std::min<qint64>(done, 1); fine && steps > 0;
             --steps)
            fine = one(true);
        return fine;
    }

    const char *m_self;
    QRandomGenerator m_random;
    int m_only; // a mode, or -1
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Schema m_schema;
    Start m_plain, m_selling, m_following;
    int m_killed = 0, m_finished = 0, m_halfDone = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--work"))
        return work(arguments.value(2), Mode(arguments.value(3).toInt()), arguments.value(4).toInt());
    const auto number = [&](const char *name, quint32 otherwise) {
        const qsizetype at = arguments.indexOf(QLatin1String(name));
        return at < 0 ? otherwise : arguments.value(at + 1).toUInt();
    };
    const quint32 seed = number("--seed", QRandomGenerator::system()->generate() % 100000);
    const int rounds = int(number("--rounds", 24));
    std::printf("seed %u\n", seed);
    std::fflush(stdout);
    Trial trial(argv[0], seed, int(number("--mode", quint32(-1))));
    if (!trial.prepare())
        return 1;
    int broken = 0;
    for (int i = 1; i <= rounds; ++i)
        broken += !trial.round(i);
    std::printf(
        "%d rounds: %d killed at work, %d of them within a step of several transactions; %d were over "
        "before; %d files broken\n",
        rounds, trial.killed(), trial.halfDone(), trial.finished(), broken);
    // A trial that kills nobody proves nothing.
    return broken > 0 || (rounds >= 12 && trial.killed() < rounds / 3) ? 1 : 0;
}
