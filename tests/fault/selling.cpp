// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/selling_parts.h"

#include "core/store/file_store.h"
#include "core/workspace/attachments.h"
#include "core/workspace/conversion.h"
#include "core/workspace/handover.h"
#include "tests/support/wait.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace rapport::fault {

namespace {

using namespace Qt::StringLiterals;

class Seller
{
public:
    explicit Seller(Workspace &workspace) : m_workspace(workspace) { }

    Result<void> act(int number)
    {
        m_name = u"Act %1"_s.arg(number);
        switch (kindOf(number)) {
        case Kind::Move:
            return move(u"open"_s, 1);
        case Kind::Win:
            return move(u"won"_s);
        case Kind::Lose:
            return move(u"lost"_s);
        case Kind::Reopen:
            return move(u"open"_s);
        case Kind::Line:
            return line();
        case Kind::Convert:
            return convert();
        case Kind::HandOver:
            return passOn();
        case Kind::Attach:
            return attach(number);
        case Kind::EndStage:
            return endStage();
        }
        return {};
    }

private:
    Result<std::vector<qint64>> rows(const QString &entity, const QString &field) const
    {
        query::ListQuery query;
        query.entity = entity;
        query.filter = Filter::of({field, Condition::Op::Equal, {m_name}});
        return query::rowNumbers(m_workspace.reads(), query);
    }

    Result<Record> named(const QString &entity) const
    {
        RAPPORT_ASSIGN(const auto found, rows(entity, u"name"_s));
        RAPPORT_ASSIGN(const auto first, query::rows(m_workspace.reads(), entity, {}, found));
        return query::record(m_workspace.reads(), entity, first.front().id);
    }

    Uid stage(const QString &kind, int skip) const
    {
        for (const Record &record : m_workspace.dictionary(u"stage"_s)) {
            if (record.value(u"kind").toString() == kind && skip-- == 0)
                return record.id();
        }
        return {};
    }

    Result<void> save(const Record &before, const Record &after)
    {
        return m_workspace.save({u"update"_s, {}, {}, 1, {}}, before, after);
    }

    Result<void> move(const QString &kind, int skip = 0)
    {
        RAPPORT_ASSIGN(const Record deal, named(u"deal"_s));
        Record after = deal;
        after.set(u"stage", QVariant::fromValue(stage(kind, skip)));
        if (kind == u"lost")
            after.set(u"lost_reason", u"Price"_s);
        return save(deal, after);
    }

    Result<void> line()
    {
        RAPPORT_ASSIGN(const Record deal, named(u"deal"_s));
        RAPPORT_ASSIGN(
            const auto lines, query::linked(m_workspace.reads(), u"deal_line", u"deal", deal.id(), {}, 1));
        RAPPORT_ASSIGN(
            const Record before, query::record(m_workspace.reads(), u"deal_line", lines.front().id));
        Record after = before;
        after.set(u"quantity", 7.0);
        return save(before, after);
    }

    Result<void> convert()
    {
        RAPPORT_ASSIGN(const Record lead, named(u"lead"_s));
        Conversion wish;
        wish.lead = lead.id();
        const auto done = convertLead(m_workspace, wish);
        return done ? Result<void>() : Result<void>(done.error());
    }

    Result<void> passOn()
    {
        query::HandOver plan;
        plan.entity = u"customer"_s;
        RAPPORT_ASSIGN(plan.rows, rows(plan.entity, u"name"_s));
        for (const Record &user : m_workspace.dictionary(u"user"_s)) {
            if (user.title() == u"Bob")
                plan.to = user.id();
        }
        QObject owner;
        return finished(handOver(m_workspace, plan, &owner));
    }

    Result<void> endStage()
    {
        for (const Record &record : m_workspace.dictionary(u"stage"_s)) {
            if (record.title() != m_name)
                continue;
            const Uid id = record.id();
            QObject owner;
            return finished(m_workspace.moveAndRemove(u"stage"_s, {id}, {{id, stage(u"open"_s, 0)}}, &owner));
        }
        return Error{Error::Code::NotFound, u"There is no such stage."_s, {}, {}};
    }

    Result<void> attach(int number)
    {
        RAPPORT_ASSIGN(const Record deal, named(u"deal"_s));
        const QDir folder = QFileInfo(m_workspace.path()).dir();
        QStringList paths;
        for (int i = 0; i < papers; ++i)
            paths << folder.filePath(paperName(number, i));
        Result<void> result;
        bool over = false;
        QObject owner;
        Attaching *attaching = rapport::attach(m_workspace, paths, u"deal"_s, deal.id(), &owner);
        QObject::connect(
            attaching, &Attaching::failed, attaching, [&](const Error &error) { result = error; });
        QObject::connect(attaching, &Attaching::finished, attaching, [&] { over = true; });
        test::waitUntil([&] { return over; });
        return result;
    }

    Result<void> finished(Job *job)
    {
        Result<void> result;
        bool over = false;
        QObject::connect(job, &Job::succeeded, job, [&] { over = true; });
        QObject::connect(job, &Job::failed, job, [&](const Error &error) {
            result = error;
            over = true;
        });
        test::waitUntil([&] { return over; });
        test::settle(); // the workspace reads stages anew
        return result;
    }

    Workspace &m_workspace;
    QString m_name;
};

// Counts what an act leaves, by plain SQL.
QString traces(Kind kind)
{
    const QString deals
        = u"SELECT count(*) FROM deal d JOIN stage s ON s.id = d.stage_id WHERE d.name = "
          "'%1' AND (SELECT count(*) FROM stage_change c WHERE c.deal_id = d.id) = 2 AND "
          "EXISTS (SELECT 1 FROM stage_change c WHERE c.deal_id = d.id AND c.to_id = s.id) "_s;
    switch (kind) {
    case Kind::Move:
        return deals + u"AND s.position = 2"_s;
    case Kind::Win:
        return deals + u"AND d.status = 'won' AND d.closed_on IS NOT NULL"_s;
    case Kind::Lose:
        return deals + u"AND d.status = 'lost' AND d.lost_reason = 'Price'"_s;
    case Kind::Reopen:
        return deals + u"AND d.status = 'open'"_s;
    case Kind::EndStage:
        return deals
            + u"AND s.position = 1 AND EXISTS (SELECT 1 FROM stage o WHERE o.name = '%1' AND "
              "o.deleted_at IS NOT NULL)"_s;
    case Kind::Line:
        return u"SELECT count(*) FROM deal d JOIN deal_line l ON l.deal_id = d.id WHERE d.name = '%1' AND "
               "l.quantity = 7 AND d.amount = 7000"_s;
    case Kind::Convert:
        return u"SELECT count(*) FROM lead l JOIN customer c ON c.id = l.converted_customer_id JOIN contact "
               u"p "
               "ON p.id = l.converted_contact_id JOIN deal d ON d.id = l.converted_deal_id JOIN task t ON "
               "t.customer_id = c.id WHERE l.name = '%1' AND t.title = '%1' AND l.status = 'converted'"_s;
    case Kind::HandOver:
        return u"SELECT count(*) FROM customer c JOIN deal d ON d.customer_id = c.id JOIN user u ON u.id = "
               "c.owner_id AND u.id = d.owner_id WHERE c.name = '%1' AND u.name = 'Bob'"_s;
    case Kind::Attach:
        return u"SELECT count(*) FROM attachment a JOIN deal d ON d.id = a.deal_id WHERE d.name = '%1'"_s;
    }
    return {};
}

int tracesOf(int act)
{
    switch (kindOf(act)) {
    case Kind::EndStage:
    case Kind::HandOver:
        return countOf(act);
    case Kind::Attach:
        return papers;
    default:
        return 1;
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> sell(const QString &path, const std::function<void(qint64)> &tell)
{
    static const SystemClock clock;
    RAPPORT_ASSIGN(const auto workspace, Workspace::open(path, clock));
    Seller seller(*workspace);
    tell(0);
    for (int i = 0; i < acts; ++i) {
        RAPPORT_TRY(seller.act(i));
        tell(i + 1);
    }
    return {};
}

qint64 actsIn(Database &database)
{
    for (int i = 0; i < acts; ++i) {
        const auto found = database.integer(traces(kindOf(i)).arg(u"Act %1"_s.arg(i)));
        if (!found || *found != tracesOf(i))
            return i;
    }
    return acts;
}

QString tornFiles(const QString &path, Database &database, const QString &folder)
{
    const FileStore files(path);
    Statement attached = database.prepare("SELECT name, sha256 FROM attachment WHERE deleted_at IS NULL");
    while (*attached.step()) {
        const QByteArray kept = bytesOf(files.pathOf(attached.text(1)));
        if (kept.isEmpty() || kept != bytesOf(QDir(folder).filePath(attached.text(0))))
            return u"the bytes of %1 are not there"_s.arg(attached.text(0));
    }
    // Also what nobody links to yet: the next one to attach the same takes it as it is.
    QDirIterator kept(files.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (kept.hasNext()) {
        const QFileInfo file(kept.next());
        const QString hash = file.dir().dirName() + file.fileName();
        if (files.pathOf(hash).isEmpty())
            continue; // half written, under another name
        if (QCryptographicHash::hash(bytesOf(file.filePath()), QCryptographicHash::Sha256).toHex()
            != hash.toLatin1())
            return u"%1 is torn"_s.arg(hash);
    }
    return {};
}

} // namespace rapport::fault
