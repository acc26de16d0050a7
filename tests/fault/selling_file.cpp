// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/selling_parts.h"

#include <QFile>
#include <QFileInfo>

namespace rapport::fault {

namespace {

using namespace Qt::StringLiterals;

QVariant link(const Record &record) { return QVariant::fromValue(record.id()); }

class File
{
public:
    explicit File(Workspace &workspace) : m_workspace(workspace) { }

    Result<void> fill()
    {
        add(u"user"_s, u"Bob"_s);
        const Uid ann = add(u"user"_s, u"Ann"_s).id();
        for (int i = 0; i < acts; ++i) {
            if (kindOf(i) == Kind::EndStage)
                addStage(u"Act %1"_s.arg(i), i);
        }
        RAPPORT_TRY(save(u"stage"_s)); // deals can stand in them from now on
        m_workspace.setActor(ann);
        for (int i = 0; i < acts; ++i)
            addFor(i);
        return save(u"deal"_s);
    }

private:
    Result<void> save(const QString &entity)
    {
        std::vector<Workspace::Edit> edits;
        for (const Record &record : m_records)
            edits.push_back({Record(), record});
        m_records.clear();
        return m_workspace.save({u"create"_s, entity, {}, int(edits.size()), {}}, edits);
    }

    Record &add(const QString &entity, const QString &title)
    {
        Record record = m_workspace.blank(entity);
        record.meta.id = Uid::make();
        if (record.def().title())
            record.set(*record.def().title(), title);
        return m_records.emplace_back(std::move(record));
    }

    QVariant standing(const QString &kind) const
    {
        for (const Record &stage : m_workspace.dictionary(u"stage"_s)) {
            if (stage.value(u"kind").toString() == kind)
                return link(stage);
        }
        return {};
    }

    void addFor(int act)
    {
        const QString name = u"Act %1"_s.arg(act);
        switch (kindOf(act)) {
        case Kind::Convert: {
            Record &lead = add(u"lead"_s, name);
            lead.set(u"company", QString(name + u" Works"_s));
            const QVariant id = link(lead);
            add(u"task"_s, name).set(u"lead", id);
            break;
        }
        case Kind::HandOver:
            for (int i = 0; i < countOf(act); ++i) {
                const QVariant customer = link(add(u"customer"_s, name));
                add(u"deal"_s, name).set(u"customer", customer);
            }
            break;
        case Kind::EndStage:
            for (int i = 0; i < countOf(act); ++i)
                add(u"deal"_s, name).set(u"stage", QVariant::fromValue(m_stages.value(act)));
            break;
        case Kind::Reopen:
            add(u"deal"_s, name).set(u"stage", standing(u"won"_s));
            break;
        case Kind::Line:
            addLine(link(add(u"deal"_s, name)));
            break;
        default:
            add(u"deal"_s, name);
        }
    }

    void addLine(const QVariant &deal)
    {
        Record &line = add(u"deal_line"_s, {});
        line.set(u"deal", deal);
        line.set(u"quantity", 1.0);
        line.set(u"price", QVariant::fromValue(Money::of(1000, m_workspace.currency())));
    }

    void addStage(const QString &name, int act)
    {
        Record &stage = add(u"stage"_s, name);
        stage.set(u"pipeline", link(m_workspace.dictionary(u"pipeline"_s).front()));
        stage.set(u"kind", u"open"_s);
        stage.set(u"position", 100 + act);
        m_stages.insert(act, stage.id());
    }

    Workspace &m_workspace;
    QHash<int, Uid> m_stages; // that go, by act
    std::deque<Record> m_records; // in the order in which they are made
};

// Large enough that a copy takes more than one piece.
Result<void> writePapers(const QDir &folder)
{
    for (int act = 0; act < acts; ++act) {
        if (kindOf(act) != Kind::Attach)
            continue;
        for (int i = 0; i < papers; ++i) {
            QFile paper(folder.filePath(paperName(act, i)));
            const QByteArray bytes = QByteArray("act %1 paper %2\n")
                                         .replace("%1", QByteArray::number(act))
                                         .replace("%2", QByteArray::number(i))
                                         .repeated(40000);
            if (!paper.open(QIODevice::WriteOnly) || paper.write(bytes) != bytes.size())
                return Error{Error::Code::DiskFull, u"No room for the papers."_s, {}, {}};
        }
    }
    return {};
}

} // namespace

Kind kindOf(int act) { return Kind(act % kinds); }

int countOf(int act) { return act < kinds ? 500 : 12; }

QString paperName(int act, int number) { return u"paper %1 %2.txt"_s.arg(act).arg(number); }

Result<void> prepareSelling(const QString &path)
{
    static const SystemClock clock;
    RAPPORT_TRY(writePapers(QFileInfo(path).dir()));
    RAPPORT_TRY(Workspace::create(path, {}, clock));
    RAPPORT_ASSIGN(const auto workspace, Workspace::open(path, clock));
    return File(*workspace).fill();
}

} // namespace rapport::fault
