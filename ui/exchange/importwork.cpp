// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importwork.h"

#include "core/exchange/job/import_job.h"

namespace rapport::ui {

namespace {

// The first rows of data of another workbook, for a quick look.
class HeadOfBook final : public exchange::Workbook
{
public:
    HeadOfBook(std::shared_ptr<exchange::Workbook> book, qint64 last) : m_book(std::move(book)), m_last(last)
    {
        format = m_book->format;
        encoding = m_book->encoding;
        confidence = m_book->confidence;
        delimiter = m_book->delimiter;
        sheets = m_book->sheets;
        chosen = m_book->chosen;
    }

    Result<std::unique_ptr<exchange::RowSource>> rows(int sheet) const override
    {
        RAPPORT_ASSIGN(auto source, m_book->rows(sheet));
        return Result<std::unique_ptr<exchange::RowSource>>(
            std::unique_ptr<exchange::RowSource>(new Head(std::move(source), m_last)));
    }

private:
    class Head final : public exchange::RowSource
    {
    public:
        Head(std::unique_ptr<exchange::RowSource> all, qint64 last) : m_all(std::move(all)), m_last(last) { }
        Result<bool> next(exchange::Row &row) override
        {
            RAPPORT_ASSIGN(const bool more, m_all->next(row));
            return more && row.number <= m_last;
        }
        double progress() const override { return m_all->progress(); }

    private:
        std::unique_ptr<exchange::RowSource> m_all;
        qint64 m_last;
    };

    std::shared_ptr<exchange::Workbook> m_book;
    qint64 m_last;
};

} // namespace

Job::Work importWork(const ImportPlan &plan)
{
    return [plan](JobContext &context) -> Result<QVariant> {
        RAPPORT_ASSIGN(auto opened, plan.file.open());
        exchange::Inspection file;
        file.book = std::move(opened);
        if (plan.limit >= 0)
            file.book = std::make_shared<HeadOfBook>(file.book, plan.file.table.headerRow + plan.limit);
        file.fileName = plan.file.name;
        file.table = plan.file.table;
        const exchange::ImportJob job(std::move(file), plan.mapping, plan.options);
        const auto tell = [&](const exchange::ImportProgress &progress) {
            const qint64 total = plan.rows >= 0 ? std::max(plan.rows, progress.rows) : qint64(-1);
            return context.report({progress.rows, total});
        };
        RAPPORT_ASSIGN(exchange::ImportReport report, job.run(context.store, context.reads, tell));
        return QVariant::fromValue(
            ImportReportPtr(std::make_shared<exchange::ImportReport>(std::move(report))));
    };
}

Job::Work readWork(const ImportFile &asked)
{
    return [asked](JobContext &context) -> Result<QVariant> {
        RAPPORT_ASSIGN(ImportFile file, readImportFile(asked, *context.reads.schema));
        return QVariant::fromValue(std::move(file));
    };
}

Job::Work countWork(const ImportFile &file)
{
    return [file](JobContext &context) -> Result<QVariant> {
        RAPPORT_ASSIGN(const qint64 rows, countImportRows(file, [&] { return context.report({}); }));
        return QVariant::fromValue(rows);
    };
}

} // namespace rapport::ui
