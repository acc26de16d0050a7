// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timeline.h"

#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"

using namespace rapport;
using namespace rapport::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QVariant linkTo(const Record &record) { return QVariant::fromValue(record.id()); }

struct Story : TempWorkspace {
    Story()
    {
        maya = add(u"user"_s, u"Maya Chen"_s);
        tom = add(u"user"_s, u"Tom Becker"_s);
        workspace->setActor(maya.id());
        acme = add(u"customer"_s, u"Acme"_s);
        anna = add(u"contact"_s, u"Anna"_s, {{u"customer"_s, linkTo(acme)}});
        ben = add(u"contact"_s, u"Ben"_s, {{u"customer"_s, linkTo(acme)}});
    }
    Record log(const QString &kind, const QString &subject, qint64 minutesAgo, const Record &with)
    {
        return add(u"activity"_s, subject,
            {{u"kind"_s, kind}, {u"customer"_s, linkTo(acme)}, {u"contact"_s, linkTo(with)},
                {u"at"_s, QVariant::fromValue(Instant{monday().ms - minutesAgo * 60000})}});
    }
    std::vector<query::TimelineEntry> page(
        const query::TimelineFilter &filter = {}, const query::TimelineKey &behind = {}, int limit = 50)
    {
        const auto entries
            = query::timeline(workspace->reads(), u"customer", acme.id(), filter, behind, limit);
        REQUIRE(entries);
        return *entries;
    }

    Record maya, tom, acme, anna, ben;
};

QStringList subjects(const std::vector<query::TimelineEntry> &entries)
{
    QStringList found;
    for (const auto &entry : entries)
        found << entry.subject;
    return found;
}

} // namespace

TEST_CASE("pages of a timeline follow each other without gaps, also at the same minute", "[timeline]")
{
    Story story;
    for (int i = 0; i < 25; ++i)
        story.log(u"call"_s, QString::number(i), i / 5, story.anna); // five each minute
    QStringList read;
    query::TimelineKey behind;
    for (;;) {
        const auto page = story.page({}, behind, 4);
        read += subjects(page);
        if (page.size() < 4)
            break;
        behind = page.back().key;
    }
    CHECK(read == subjects(story.page({}, {}, 100)));
    CHECK(read.size() == 25);
    CHECK(read.front() == u"4"); // the newest minute, of which the last written
}

TEST_CASE("a timeline can be narrowed to kinds and to a person, whatever the person's part", "[timeline]")
{
    Story story;
    story.log(u"call"_s, u"call anna"_s, 1, story.anna);
    story.log(u"visit"_s, u"visit ben"_s, 2, story.ben);
    const Record meeting = story.log(u"meeting"_s, u"meeting ben"_s, 3, story.ben);
    story.add(u"participant"_s, {}, {{u"activity"_s, linkTo(meeting)}, {u"contact"_s, linkTo(story.anna)}});
    story.add(u"participant"_s, {}, {{u"activity"_s, linkTo(meeting)}, {u"user"_s, linkTo(story.tom)}});
    query::TimelineFilter filter;
    filter.kinds = QStringList{u"call"_s, u"visit"_s};
    CHECK(subjects(story.page(filter)) == QStringList{u"call anna"_s, u"visit ben"_s});
    filter = {{}, story.anna.id()};
    CHECK(subjects(story.page(filter)) == QStringList{u"call anna"_s, u"meeting ben"_s});
    filter = {{}, story.tom.id()};
    CHECK(subjects(story.page(filter)) == QStringList{u"meeting ben"_s});
    CHECK(story.page({{}, story.maya.id()}).size() == 3);
    const auto all = story.page();
    CHECK(all.back().people == QStringList{u"Anna"_s, u"Tom Becker"_s});

    const auto people = query::timelinePeople(story.workspace->reads(), u"customer", story.acme.id(), 20);
    REQUIRE(people);
    REQUIRE(people->size() == 4);
    CHECK(people->at(0).name == u"Anna");
    CHECK(people->at(0).count == 2);
    CHECK(people->at(2).isUser);
}

TEST_CASE("an activity that tells of a task's end names the task", "[timeline]")
{
    Story story;
    const Record task = story.add(u"task"_s, u"Call Anna"_s, {{u"customer"_s, linkTo(story.acme)}});
    story.add(u"activity"_s, {},
        {{u"customer"_s, linkTo(story.acme)}, {u"task"_s, linkTo(task)}, {u"objections"_s, u"price"_s}});
    const auto entries = story.page();
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().task == u"Call Anna");
    CHECK(entries.front().objections == u"price");
}
