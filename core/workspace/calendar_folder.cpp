// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_folder.h"

#include "core/exchange/ics/task_items.h"
#include "core/query/calendar_tasks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rapport {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CalendarFolder)
};

Error failure(const QString &why)
{
    return {Error::Code::Refused, Say::tr("The calendars were not written."), why,
        Say::tr("Choose another folder in the settings of the calendar.")};
}

// A name that every system takes as a file's.
QString fileNameOf(const Record &user)
{
    QString name;
    const QString login = user.value(u"login").toString();
    for (const QChar c : login.isEmpty() ? user.title() : login)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? user.id().text() : name.left(80)) + ".ics"_L1;
}

QFileDevice::Permissions permissionsIn(const QString &folder)
{
    QFileDevice::Permissions wanted = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileDevice::Permissions all = QFileInfo(folder).permissions();
    // Who may look into the folder may read what is in it.
    if (all.testFlag(QFileDevice::ReadGroup))
        wanted |= QFileDevice::ReadGroup;
    if (all.testFlag(QFileDevice::ReadOther))
        wanted |= QFileDevice::ReadOther;
    return wanted;
}

Result<bool> writeIfNew(const QString &path, const QByteArray &text)
{
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.size() == text.size() && there.readAll() == text)
        return false;
    there.close();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(permissionsIn(QFileInfo(path).path())) || !file.flush() || !file.commit())
        return failure(Say::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
    return true;
}

} // namespace

Result<Published> publishCalendars(const query::Context &context, const CalendarFolder &folder)
{
    if (!QFileInfo(folder.path).isDir())
        return failure(Say::tr("The folder %1 is not there.").arg(folder.path));
    const QDate from = context.today.addDays(-folder.days);
    Published published;
    const auto write = [&](const Uid &owner, const QString &file, const QString &name) -> Result<void> {
        RAPPORT_ASSIGN(const std::vector<Record> tasks, query::publishedTasks(context, owner, from));
        RAPPORT_ASSIGN(const auto items, exchange::calendarItems(context, tasks));
        RAPPORT_ASSIGN(const bool isNew,
            writeIfNew(QDir(folder.path).filePath(file), exchange::calendarOf(items, name, u"PUBLISH"_s)));
        ++(isNew ? published.written : published.unchanged);
        published.files << file;
        return {};
    };
    RAPPORT_TRY(write({}, u"team.ics"_s, Say::tr("Team")));
    RAPPORT_ASSIGN(const std::vector<Record> users, query::all(context, u"user"));
    for (const Record &user : users) {
        if (user.value(u"status").toString() == "left"_L1)
            continue;
        QString file = fileNameOf(user);
        // Two people of one name have two files.
        if (published.files.contains(file, Qt::CaseInsensitive))
            file = user.id().text() + ".ics"_L1;
        RAPPORT_TRY(write(user.id(), file, user.title()));
    }
    return published;
}

CalendarPublisher::CalendarPublisher(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(5000);
    m_hourly.setInterval(60 * 60 * 1000);
    connect(&m_delay, &QTimer::timeout, this, &CalendarPublisher::publishNow);
    connect(&m_hourly, &QTimer::timeout, this, &CalendarPublisher::publishNow);
    connect(&workspace, &Workspace::committed, this, &CalendarPublisher::noteCommit);
}

void CalendarPublisher::setFolder(const CalendarFolder &folder)
{
    m_folder = folder;
    m_ticket.cancel();
    if (folder.path.isEmpty()) {
        m_delay.stop();
        m_hourly.stop();
        return;
    }
    m_hourly.start();
    m_delay.start();
}

void CalendarPublisher::noteCommit(const Commit &commit)
{
    static const QSet<QString> ours{u"task"_s, u"participant"_s, u"user"_s, u"contact"_s};
    if (!m_folder.path.isEmpty() && commit.entities.intersects(ours))
        m_delay.start();
}

void CalendarPublisher::publishNow()
{
    m_delay.stop();
    if (m_folder.path.isEmpty())
        return;
    m_ticket.cancel();
    m_ticket = m_workspace.ask(
        this,
        [folder = m_folder](const query::Context &context) { return publishCalendars(context, folder); },
        [this](const Result<Published> &done) {
            if (done)
                Q_EMIT published(*done);
            else
                Q_EMIT failed(done.error());
        },
        Workspace::Lane::Slow);
}

} // namespace rapport
