// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_support.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A new pipeline starts with the usual stages or those of another one", "[settings][pipelines]")
{
    Editor e;
    PipelineEdits edits(*e.workspace);
    const Uid first = e.page->current();
    REQUIRE(edits.removeStage(e.stage(u"Proposal"_s).id()));
    const QString before = e.everything();
    const auto usual = edits.addPipeline(u"Renewals"_s);
    REQUIRE(usual);
    CHECK(edits.stages(*usual).size() == 7);
    const auto same = edits.addPipeline(u"Partners"_s, first);
    REQUIRE(same);
    CHECK(edits.stages(*same).size() == 6);
    CHECK(edits.stages(*same).front().value(u"probability").toDouble() == 10.0);
    CHECK(e.page->findChildren<PipelineRow *>().size() == 3);
    e.page->choose(*same);
    CHECK(e.stack()->rows().size() == 6);
    REQUIRE(edits.movePipeline(*same, 0));
    CHECK(edits.pipelines().front().id() == *same);
    REQUIRE(e.workspace->undo());
    REQUIRE(e.workspace->undo());
    REQUIRE(e.workspace->undo());
    CHECK(e.everything() == before);
    CHECK(e.page->current() == first); // the shown one went
}

TEST_CASE("The last pipeline and one with deals in it stay, with the reason", "[settings][pipelines]")
{
    Editor e;
    PipelineEdits edits(*e.workspace);
    const Uid first = e.page->current();
    CHECK(edits.removePipeline(first).error().why == u"It is the only pipeline, and deals need one."_s);
    const auto other = edits.addPipeline(u"Renewals"_s);
    REQUIRE(other);
    e.addDeals(u"Won"_s, 2);
    CHECK(edits.removePipeline(first).error().why == u"%1 stand in its stages."_s.arg(deals(2)));
    REQUIRE(edits.removePipeline(*other));
    CHECK(edits.pipelines().size() == 1);
}

TEST_CASE(
    "A pipeline with deals goes after they moved to like stages of another one", "[settings][pipelines]")
{
    Editor e;
    PipelineEdits edits(*e.workspace);
    const Uid first = e.page->current();
    e.addDeals(u"Won"_s, 2);
    e.addDeals(u"Proposal"_s, 1);
    const auto other = edits.addPipeline(u"Renewals"_s);
    REQUIRE(other);
    const QString before = e.everything();
    PipelineRow *row = nullptr;
    for (auto *each : e.page->findChildren<PipelineRow *>()) {
        if (each->id() == first)
            row = each;
    }
    REQUIRE(row);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Delete);
    auto *dialog = e.page->window()->findChild<StageRemoval *>();
    REQUIRE(dialog);
    CHECK(dialog->act()->text() == u"Move %1 to Renewals and delete"_s.arg(deals(3)));
    dialog->act()->click();
    REQUIRE(waitFor([&] { return e.done->count() + e.failed->count() > 0; }));
    CHECK(e.failed->count() == 0);
    CHECK(edits.pipelines().size() == 1);
    CHECK(e.page->current() == *other);
    CHECK(*edits.dealsIn(e.stage(u"Proposal"_s).id()) == 1);
    CHECK(*edits.dealsIn(e.stage(u"Won"_s).id()) == 2);
    REQUIRE(e.workspace->undo());
    CHECK(e.everything() == before);
}
