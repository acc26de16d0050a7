// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a table out of a foreign file, row by row, in memory that does not grow with the file.
// What a file is, its bytes decide and never its name. A RowSource stands on its own: it may be
// moved to a worker thread and may outlive its Workbook; whoever wants to stop simply stops asking.
#pragma once

#include "core/base/result.h"
#include "core/exchange/read/cell.h"

#include <QByteArray>
#include <QLocale>

#include <memory>
#include <vector>

namespace rapport::exchange {

// Where reading ends before a file can hurt. Sizes in bytes unless said otherwise.
struct ReadLimits {
    qint64 partBytes = qint64(4) << 30; // one unpacked part of a ZIP container
    qint64 totalBytes = qint64(6) << 30; // all parts one reader unpacks
    qint64 ratioFloor = qint64(32) << 20; // above this a part may not be ...
    qint64 ratio = 150; // ... more than so many times its packed size
    qint64 stringBytes = qint64(256) << 20; // the shared texts of a workbook
    int sheetCellLength = 32767; // UTF-16 units, as spreadsheets have it
    qint64 textCellBytes = qint64(1) << 20; // one cell of a text file
    qint64 rows = 1048576; // of a sheet; text files may have any number
    int columns = 16384;
};

struct ReadOptions {
    QString encoding; // empty: find out
    char delimiter = 0; // 0: find out
    QString sheet; // empty: the first visible one
    bool preferChinese = QLocale::system().language() == QLocale::Chinese; // settles what bytes cannot
    ReadLimits limits = {};
};

struct SheetInfo {
    QString name;
    bool visible = true;
    qint64 rows = -1; // as the file claims, which may be wrong; -1 when it does not say
    int columns = -1;
};

// Something that was read, though not quite as it stands.
struct ReadNote {
    qint64 row = 0;
    QString text;
};

class RowSource
{
public:
    virtual ~RowSource() = default;
    // Fills `row`, reusing its memory; false at the end. Row numbers rise by one: blank rows that a
    // sheet leaves out are handed out too. After an error every further call repeats it.
    virtual Result<bool> next(Row &row) = 0;
    virtual double progress() const = 0; // 0..1
    const std::vector<ReadNote> &notes() const { return m_notes; }

protected:
    void note(qint64 row, const QString &text)
    {
        if (m_notes.size() < 100)
            m_notes.push_back({row, text});
    }

private:
    std::vector<ReadNote> m_notes;
};

class Workbook
{
public:
    virtual ~Workbook() = default;

    QString format; // "csv", "tsv", "xlsx"
    QString encoding; // of text files: the id of an EncodingChoice; else empty
    double confidence = 1.0; // in the encoding, 0..1
    char delimiter = 0; // of text files
    std::vector<SheetInfo> sheets; // never empty
    int chosen = 0; // the sheet asked for, or the first visible one

    virtual Result<std::unique_ptr<RowSource>> rows(int sheet) const = 0;
    Result<std::unique_ptr<RowSource>> rows() const { return rows(chosen); }
};

using WorkbookResult = Result<std::unique_ptr<Workbook>>;

WorkbookResult openFile(const QString &path, const ReadOptions &options = {});
// A file that is already in memory; `name` stands in the error sentences.
WorkbookResult openBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options = {});
// Cells pasted from a spreadsheet: UTF-8, mostly with tabs.
WorkbookResult openText(const QByteArray &text, ReadOptions options = {});

} // namespace rapport::exchange
