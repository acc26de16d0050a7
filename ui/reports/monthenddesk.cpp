// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/monthenddesk.h"

#include "core/exchange/export/table_xlsx.h"
#include "core/query/daywords.h"
#include "ui/paper/paperdesk.h"

#include <QFileInfo>
#include <QWidget>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// How much of the whole is making the figures; the rest is writing them down.
constexpr qint64 perReport = 10;

Result<QVariant> writePdf(JobContext &context, ReportPaper paper,
    const std::vector<MonthEndChapter> &chapters, const QString &path,
    const QHash<QString, QStringList> &choicesOf)
{
    for (const MonthEndChapter &chapter : chapters) {
        const QStringList choices = choicesOf.value(chapter.name);
        if (chapter.error) {
            ReportPaper::Chapter failed{chapter.label, chapter.about, choices, {}, chapter.error->text()};
            paper.chapters.push_back(std::move(failed));
        } else {
            paper.chapters.push_back(ReportPaper::chapterOf(chapter.report, chapter.about, choices));
        }
    }
    const qint64 made = qint64(chapters.size()) * perReport;
    RAPPORT_ASSIGN(const int pages, paper.save(path, [&](int page, int count) {
        return context.report({made + page, made + count});
    }));
    return QVariant(pages);
}

Result<QVariant> writeBook(const std::vector<MonthEndChapter> &chapters, const QString &path)
{
    std::vector<exchange::XlsxSheet> sheets;
    for (const MonthEndChapter &chapter : chapters) {
        for (const query::ReportTable &table : chapter.tables())
            sheets.push_back({chapter.titleOf(table), table});
    }
    RAPPORT_TRY(exchange::writeXlsxFile(path, sheets));
    return QVariant(qlonglong(sheets.size()));
}

} // namespace

MonthEndDesk::MonthEndDesk(Workspace &workspace, QWidget *host)
    : QObject(host), m_workspace(workspace), m_host(host), m_desk(new PaperDesk(workspace, host))
{ }

MonthEndSheet *MonthEndDesk::sheet()
{
    if (!m_sheet) {
        m_sheet = new MonthEndSheet(m_workspace, m_host);
        connect(m_sheet, &MonthEndSheet::accepted, this, &MonthEndDesk::ask);
    }
    return m_sheet;
}

void MonthEndDesk::open() { sheet()->openFor(m_workspace.clock().today()); }

QString MonthEndDesk::nameOf(const ReportScope &scope) const
{
    return tr("Month-end %1").arg(scope.query(m_workspace).from.toString(u"yyyy-MM"_s));
}

void MonthEndDesk::ask(Format format)
{
    const ReportScope scope = m_sheet->scope();
    m_desk->askPath(nameOf(scope), format == Format::Pdf ? PaperDesk::pdf() : PaperDesk::xlsx(),
        [this, reports = m_sheet->chosen(), scope, format](
            const QString &path) { write(reports, scope, format, path); });
}

ReportPaper MonthEndDesk::emptyPaper(const ReportScope &scope) const
{
    ReportPaper paper;
    const query::ReportQuery query = scope.query(m_workspace);
    const QString month = query::periodLabel({query.from, query.to}, query::Bucket::Month);
    paper.title = nameOf(scope);
    paper.foot = paperFoot(m_workspace);
    paper.size = Paper::sizeFor(m_workspace.region());
    ReportPaper::Cover cover{m_workspace.setting(u"company"_s), tr("Month-end reports"), month, {}};
    cover.lines << scope::days({query.from, query.to});
    if (!scope.team.isEmpty() || !scope.owner.isNull())
        cover.lines << scope::peopleTitle(scope, m_workspace);
    if (!scope.currency.isEmpty())
        cover.lines << tr("Money converted to %1").arg(scope.currency);
    const QString by = m_workspace.titleIn(u"user"_s, m_workspace.actor());
    const QString on = query::dayLabel(m_workspace.clock().today());
    cover.lines << (by.isEmpty() ? tr("Made on %1").arg(on) : tr("Made by %1 on %2").arg(by, on));
    paper.cover = std::move(cover);
    return paper;
}

Job *MonthEndDesk::write(
    const QStringList &reports, const ReportScope &scope, Format format, const QString &path)
{
    const MonthEnd wanted{reports, scope.query(m_workspace)};
    QHash<QString, QStringList> choices; // what each report minds, in words
    for (const query::ReportKind &kind : query::reportKinds())
        choices.insert(kind.name, scope::words(scope, m_workspace, kind.minds));
    Job *job = m_workspace.startJob(
        [wanted, format, path, paper = emptyPaper(scope), choices](JobContext &context) -> Result<QVariant> {
            const auto keepGoing = [&context](qint64 done, qint64 total) {
                return context.report({done * perReport, total * perReport});
            };
            RAPPORT_ASSIGN(const std::vector<MonthEndChapter> chapters,
                monthEndChapters(context.reads, wanted, keepGoing));
            return format == Format::Pdf ? writePdf(context, paper, chapters, path, choices)
                                         : writeBook(chapters, path);
        },
        this);
    const QString file = QFileInfo(path).fileName();
    Q_EMIT jobStarted(job, tr("Month-end reports: %1").arg(file));
    connect(job, &Job::succeeded, this, [this, job, file, format](const QVariant &count) {
        Q_EMIT told(format == Format::Pdf
                ? tr("%n page(s) written to %1", nullptr, count.toInt()).arg(file)
                : tr("%n sheet(s) written to %1", nullptr, count.toInt()).arg(file));
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        if (error.code == Error::Code::Cancelled)
            Q_EMIT told(error.what + u' ' + error.why);
        else
            Q_EMIT errorRaised(error);
        job->deleteLater();
    });
    return job;
}

} // namespace rapport::ui
