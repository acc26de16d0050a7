// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of pipelines over a new file, and hands to work it with.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/contents.h"
#include "tests/ui/list_fixture.h"

#include "core/model/words.h"
#include "ui/settings/newpipeline.h"
#include "ui/settings/pipelinerow.h"
#include "ui/settings/pipelinesettings.h"
#include "ui/settings/rowstack.h"
#include "ui/settings/stageremoval.h"
#include "ui/settings/stagerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace rapport::test {

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

inline QString deals(int count) { return rapport::countOf(u"deal"_s, count); }

struct Editor : ListFile {
    Editor()
    {
        page = std::make_unique<PipelineSettings>(*workspace);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        REQUIRE(waitFor([this] { return page->isActiveWindow(); }));
        done = hear(page.get(), &PipelineSettings::done);
        failed = hear(page.get(), &PipelineSettings::failed);
    }

    QStringList names() const
    {
        QStringList titles;
        for (const Record &stage : PipelineEdits(*workspace).stages(page->current()))
            titles << stage.title();
        return titles;
    }
    Record stage(const QString &name) const
    {
        for (const Record &record : PipelineEdits(*workspace).stages(page->current())) {
            if (record.title() == name)
                return record;
        }
        FAIL("no stage " + name.toStdString());
        return {};
    }
    StageRow *row(const QString &name) const
    {
        for (QWidget *widget : stack()->rows()) {
            auto *found = static_cast<StageRow *>(widget);
            if (found->stage().title() == name)
                return found;
        }
        FAIL("no row " + name.toStdString());
        return nullptr;
    }
    RowStack *stack() const { return page->findChild<RowStack *>(u"stageList"_s); }
    template <typename T>
    T *part(QWidget *of, const QString &name) const
    {
        T *found = of->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void addDeals(const QString &stageName, int count)
    {
        for (int i = 0; i < count; ++i)
            add(u"deal"_s,
                {{u"name"_s, u"Deal %1"_s.arg(i)}, {u"stage"_s, QVariant::fromValue(stage(stageName).id())},
                    {u"amount"_s,
                        QVariant::fromValue(Money::of(10000 * (i + 1), Currency::fromCode(u"USD")))}});
    }
    QString everything() const { return contents(*workspace->reads().database, false); }
    QString problem(StageRow *of) const
    {
        auto *label = of->findChild<ui::Label *>(u"stageProblem"_s);
        return label->isVisibleTo(of) ? label->text() : QString();
    }

    std::unique_ptr<PipelineSettings> page;
    std::unique_ptr<Heard<const QString &>> done;
    std::unique_ptr<Heard<const Error &>> failed;
};

} // namespace rapport::test
