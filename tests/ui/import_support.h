// SPDX-License-Identifier: GPL-3.0-or-later
// An import page over a file of its own, and lists to import made on the spot.
#pragma once

#include "tests/support/temp_workspace.h"
#include "ui/exchange/importpage.h"

#include <memory>

namespace rapport::test {

class ImportFixture
{
public:
    explicit ImportFixture(const QString &language = QStringLiteral("en"));
    ~ImportFixture();

    // Writes a file beside the workspace and opens it; waits until it was read and checked.
    void open(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"),
        const QString &entity = QStringLiteral("customer"));
    void waitForCheck();
    // From the mapping to the result of the import.
    void import();
    QStringList titles(const QString &entity);

    TempWorkspace file;
    std::unique_ptr<ui::ImportPage> page;
};

QByteArray gb18030(const QString &text);
// Headings and rows as in the design: nine columns, a phone that is too short in the third row. The
// first twelve rows are always the same; `faults` puts further ones among the rest.
QString customerList(int rows, bool faults = false);

} // namespace rapport::test
