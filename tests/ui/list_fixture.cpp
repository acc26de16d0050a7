// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/list_fixture.h"

#include "tests/support/catch.h"
#include "tests/support/wait.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

ListFile::ListFile() : clock(Instant::from(QDateTime(QDate(2026, 3, 16), QTime(10, 42))))
{
    const QString path = folder.filePath(u"list.rapport"_s);
    REQUIRE(Workspace::create(path, {}, clock).ok());
    auto opened = Workspace::open(path, clock);
    REQUIRE(opened.ok());
    workspace = std::move(*opened);
}

ListFile::~ListFile() = default;

Uid ListFile::add(const QString &entity, const QHash<QString, QVariant> &values)
{
    Record record = workspace->blank(entity);
    record.meta.id = Uid::make();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        REQUIRE(record.set(it.key(), it.value()));
    const auto saved = workspace->save({u"create"_s, entity, {}, 1, {}}, Record(), record);
    if (!saved)
        FAIL(saved.error().text().toStdString());
    return record.id();
}

Record ListFile::read(const QString &entity, const Uid &id) const
{
    auto record = query::record(workspace->reads(), entity, id);
    REQUIRE(record.ok());
    return *record;
}

void ListFile::change(const QString &entity, const Uid &id, const QString &field, const QVariant &value)
{
    const Record before = read(entity, id);
    Record after = before;
    REQUIRE(after.set(field, value));
    REQUIRE(workspace->save({u"update"_s, entity, {}, 1, {}}, before, after).ok());
}

void ListFile::addMany(int count)
{
    bool finished = false;
    QObject receiver;
    Job *job = workspace->startJob(
        [count](JobContext &context) -> Result<QVariant> {
            ChangeSet header;
            header.label = {u"sample"_s, u"product"_s, {}, count, {}};
            auto writer = context.store.begin(header);
            const EntityDef &def = context.store.schema().at(u"product");
            for (int i = 0; i < count; ++i) {
                Record record(def);
                record.meta.id = Uid::make();
                record.set(u"name", u"Part %1"_s.arg(i, 6, 10, QLatin1Char('0')));
                RAPPORT_TRY(writer->add(creation(record)));
                if (writer->isDue())
                    RAPPORT_TRY(writer->flush());
            }
            RAPPORT_ASSIGN(const qint64 batch, writer->finish());
            return QVariant(batch);
        },
        &receiver);
    QObject::connect(job, &Job::succeeded, &receiver, [&finished] { finished = true; });
    QObject::connect(
        job, &Job::failed, &receiver, [](const Error &error) { FAIL(error.text().toStdString()); });
    REQUIRE(waitFor([&finished] { return finished; }));
    workspace->announceBulk({u"sample"_s, u"product"_s, {}, count, {}}, Origin::Import, {u"product"_s});
}

bool waitFor(const std::function<bool()> &condition) { return waitUntil(condition); }

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
}

} // namespace rapport::test
