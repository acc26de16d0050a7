// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attachments.h"

#include "core/query/deal_reads.h"
#include "core/store/file_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rapport {

namespace {

constexpr int filesCompared = 10000; // of one record

// What a worker hands back for a file: either its bytes are kept or there is an error.
struct Taken {
    QString name;
    FileStore::Kept kept;
    std::optional<Error> error;
};

qint64 sizeOf(const QStringList &paths)
{
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    return total;
}

Result<QVariant> keepAll(JobContext &context, const QString &database, const QStringList &paths)
{
    const FileStore files(database);
    const qint64 total = sizeOf(paths);
    qint64 before = 0;
    QVariantList taken;
    for (const QString &path : paths) {
        const auto kept = files.add(path, [&](qint64 read) {
            return context.report({before + read, total});
        });
        if (!kept && kept.error().code == Error::Code::Cancelled)
            return kept.error();
        Taken entry{QFileInfo(path).fileName(), {}, std::nullopt};
        if (kept)
            entry.kept = *kept;
        else
            entry.error = kept.error();
        taken.append(QVariant::fromValue(entry));
        before += QFileInfo(path).size();
    }
    return QVariant(taken);
}

} // namespace

} // namespace rapport

Q_DECLARE_METATYPE(rapport::Taken)

namespace rapport {

Attaching::Attaching(Workspace &workspace, const QString &link, const Uid &record, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_link(link), m_record(record)
{
    connect(this, &Attaching::finished, this, &QObject::deleteLater);
}

void Attaching::start(const QStringList &paths)
{
    m_job = m_workspace.startJob([database = m_workspace.path(), paths](
                                     JobContext &context) { return keepAll(context, database, paths); },
        this);
    connect(m_job, &Job::succeeded, this, [this](const QVariant &kept) {
        take(kept.toList());
        Q_EMIT finished();
    });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        Q_EMIT failed(error);
        Q_EMIT finished();
    });
}

void Attaching::take(const QVariantList &kept)
{
    std::optional<Error> problem;
    const auto there = query::filesOf(m_workspace.reads(), m_link, m_record, filesCompared);
    std::vector<Workspace::Edit> edits;
    QStringList names;
    QSet<QString> known;
    if (there) {
        for (const query::FileRow &file : *there)
            known.insert(file.sha256 + file.name);
    }
    for (const QVariant &each : kept) {
        const auto file = each.value<Taken>();
        if (file.error) {
            problem = problem.value_or(*file.error);
            continue;
        }
        if (known.contains(file.kept.sha256 + file.name))
            continue;
        known.insert(file.kept.sha256 + file.name);
        Record record = m_workspace.blank(QStringLiteral("attachment"));
        record.meta.id = Uid::make();
        record.set(u"name", file.name);
        record.set(u"sha256", file.kept.sha256);
        record.set(u"size", file.kept.size);
        record.set(m_link, QVariant::fromValue(m_record));
        edits.push_back({{}, record});
        names.append(file.name);
    }
    if (!edits.empty()) {
        const Label label{QStringLiteral("attach"), QStringLiteral("attachment"),
            names.size() == 1 ? names.front() : QString(), int(names.size()), {}};
        if (const Result<void> saved = m_workspace.save(label, edits); !saved) {
            Q_EMIT failed(saved.error());
            return;
        }
    }
    if (!edits.empty() || !problem)
        Q_EMIT attached(names);
    if (problem)
        Q_EMIT failed(*problem);
}

Attaching *attach(
    Workspace &workspace, const QStringList &paths, const QString &link, const Uid &record, QObject *parent)
{
    auto *attaching = new Attaching(workspace, link, record, parent);
    attaching->start(paths);
    return attaching;
}

Result<void> copyAttachment(
    const QString &database, const QString &sha256, const QString &name, const QString &path)
{
    return FileStore(database).copyTo(sha256, path, name);
}

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name) {
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || QStringView(u"/\\:*?\"<>|").contains(c);
        safe += bad ? QLatin1Char('_') : c;
    }
    // A leading dot hides it, a leading dash looks like an option, trailing dots are lost on Windows.
    while (safe.startsWith(QLatin1Char('.')) || safe.startsWith(QLatin1Char('-')))
        safe[0] = QLatin1Char('_');
    while (safe.endsWith(QLatin1Char('.')) || safe.endsWith(QLatin1Char(' ')))
        safe.chop(1);
    constexpr qsizetype longest = 80; // Han characters take three bytes of 255
    if (safe.size() > longest) {
        const QString end = QFileInfo(safe).suffix().left(10);
        safe = safe.left(longest - end.size() - 1) + QLatin1Char('.') + end;
    }
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

bool isProgram(const QString &name)
{
    static const QSet<QString> kinds = [] {
        const QString all = QStringLiteral(
            "app apk appimage application appref-ms bat bin cmd com command cpl csh deb desktop dmg exe "
            "gadget hta inf inx ins iso isu jar jnlp job js jse ksh lnk mpkg msc msi msp mst ocx osx out "
            "paf pif pkg pl ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyw rb reg rgs rpm run scf scpt scr sct "
            "settingcontent-ms sh shb shs so sys terminal tool url vb vbe vbs vbscript vhd vhdx webloc "
            "workflow ws wsc wsf wsh xll zsh");
        const QStringList words = all.split(QLatin1Char(' '));
        return QSet<QString>(words.begin(), words.end());
    }();
    const QString end = QFileInfo(safeFileName(name)).suffix().toLower();
    return kinds.contains(end.trimmed());
}

std::optional<Error> missingFolder(const Workspace &workspace)
{
    const FileStore files(workspace.path());
    if (QFileInfo(files.folder()).isDir())
        return std::nullopt;
    query::ListQuery all;
    all.entity = QStringLiteral("attachment");
    const auto first = query::rowNumbers(workspace.reads(), all, 1);
    if (!first || first->empty())
        return std::nullopt;
    Error error = files.missing({});
    error.what = QCoreApplication::translate("FileStore", "Attached files cannot be opened.");
    return error;
}

} // namespace rapport
