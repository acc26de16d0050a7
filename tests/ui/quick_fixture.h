// SPDX-License-Identifier: GPL-3.0-or-later
// A quick bar over a file with two namesakes and a company, on Monday the 16th of March 2026.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/temp_workspace.h"
#include "tests/support/wait.h"

#include "ui/quick/quickbar.h"
#include "ui/quick/quickfield.h"
#include "ui/quick/quickparts.h"

#include <QTest>

namespace rapport::test {

struct Quick : TempWorkspace {
    explicit Quick(const QString &language = QStringLiteral("en")) : TempWorkspace(language)
    {
        const auto link = [](const Record &record) { return QVariant::fromValue(record.id()); };
        workspace->setActor(add(QStringLiteral("user"), QStringLiteral("Maya Chen")).id());
        acme = add(QStringLiteral("customer"), QStringLiteral("Acme Robotics"));
        halden = add(QStringLiteral("customer"), QStringLiteral("Halden Instruments"));
        anna = add(QStringLiteral("contact"), QStringLiteral("Anna Lindqvist"),
            {{QStringLiteral("customer"), link(acme)}});
        ben = add(QStringLiteral("contact"), QStringLiteral("Ben Stone"),
            {{QStringLiteral("customer"), link(acme)}});
        otherBen = add(QStringLiteral("contact"), QStringLiteral("Ben Stone"),
            {{QStringLiteral("customer"), link(halden)}});
        wang = add(
            QStringLiteral("contact"), QStringLiteral("王伟"), {{QStringLiteral("customer"), link(acme)}});
        bar = std::make_unique<ui::QuickBar>(*workspace);
        bar->resize(1180, 90);
        bar->show();
        bar->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(bar.get()));
        bar->focusLine();
        QObject::connect(bar.get(), &ui::QuickBar::errorRaised, bar.get(), [](const Error &error) {
            INFO(error.text().toStdString());
            CHECK(false);
        });
    }
    // Until the names of the words are looked up.
    void type(const QString &text)
    {
        bool done = false;
        const auto heard
            = QObject::connect(bar.get(), &ui::QuickBar::understood, bar.get(), [&] { done = true; });
        bar->setText(text);
        REQUIRE(waitUntil([&] { return done; }));
        QObject::disconnect(heard);
    }
    QString part(const QString &key) const
    {
        const ui::PartChip *chip = bar->parts()->chip(key);
        return chip ? chip->text() : QString();
    }
    qint64 count(const QString &entity)
    {
        query::ListQuery all;
        all.entity = entity;
        return query::totals(workspace->reads(), all)->count;
    }
    Record newest(const QString &entity)
    {
        query::ListQuery all;
        all.entity = entity;
        const auto numbers = query::rowNumbers(workspace->reads(), all, 1);
        REQUIRE(numbers);
        REQUIRE(numbers->size() == 1);
        const auto rows = query::rows(workspace->reads(), entity, {}, *numbers);
        REQUIRE(rows);
        const auto record = query::record(workspace->reads(), entity, rows->front().id);
        REQUIRE(record);
        return *record;
    }

    Record acme, halden, anna, ben, otherBen, wang;
    std::unique_ptr<ui::QuickBar> bar;
};

} // namespace rapport::test
