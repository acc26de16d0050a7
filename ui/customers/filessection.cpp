// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filessection.h"

#include "ui/customers/openwith.h"
#include "ui/deals/dealwords.h"
#include "ui/list/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rapport::ui {

namespace {

constexpr std::size_t firstFiles = 4;

} // namespace

FilesSection::FilesSection(Workspace &workspace, QWidget *parent)
    : LinkedSection(tr("Files"), parent), m_workspace(workspace), m_opener(&openFileWithSystem)
{
    setObjectName(QStringLiteral("files"));
    setAddLabel(tr("Attach files"), QStringLiteral("U"));
    connect(this, &LinkedSection::addRequested, this, &FilesSection::choose);
    connect(this, &LinkedSection::viewRequested, this, [this] {
        m_all = true;
        QList<QWidget *> rows;
        for (const query::FileRow &file : m_files)
            rows.append(makeRow(file));
        setRows(rows);
        setCanView(false);
    });
}

FilesSection::~FilesSection() = default;

bool FilesSection::serves(const QString &entity)
{
    return entity == QLatin1String("customer") || entity == QLatin1String("deal")
        || entity == QLatin1String("lead");
}

QStringList FilesSection::pathsIn(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void FilesSection::show(const Record &record, const std::vector<query::FileRow> &files)
{
    m_all = m_all && m_record == record.id();
    m_entity = record.def().name;
    m_record = record.id();
    m_files = files;
    QList<QWidget *> rows;
    for (std::size_t i = 0; i < files.size() && (m_all || i < firstFiles); ++i)
        rows.append(makeRow(files[i]));
    setRows(rows);
    setCount(qint64(files.size()));
    setCanView(rows.size() < qsizetype(files.size()));
}

FileRowButton *FilesSection::makeRow(const query::FileRow &file)
{
    QStringList detail{words::fileSize(file.size)};
    if (!file.isThere)
        detail = QStringList{tr("Not on this computer")};
    detail.append(format::shortDay(file.addedAt.local().date(), m_workspace.clock().today()));
    if (!file.addedBy.isEmpty())
        detail.append(file.addedBy);
    auto *row = new FileRowButton(file, detail.join(QStringLiteral(" · ")), this);
    connect(row, &QAbstractButton::clicked, this, [this, file] { open(file); });
    connect(row, &FileRowButton::removeRequested, this, [this, file] { remove(file); });
    connect(row, &FileRowButton::menuRequested, this, [this, file](const QPoint &at) { showMenu(file, at); });
    return row;
}

void FilesSection::choose()
{
    auto *dialog = new QFileDialog(
        window(), tr("Attach files"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FilesSection::attach);
    dialog->open();
}

void FilesSection::attach(const QStringList &paths)
{
    if (paths.isEmpty() || !serves(m_entity))
        return;
    if (m_workspace.isReadOnly()) {
        Error error;
        error.code = Error::Code::ReadOnly;
        error.what = tr("Nothing was attached.");
        error.why = tr("This Rapport file can only be read.");
        error.help = tr("Have its permissions changed.");
        return Q_EMIT errorRaised(error);
    }
    Attaching *attaching = rapport::attach(m_workspace, paths, m_entity, m_record, this);
    connect(attaching, &Attaching::failed, this, &FilesSection::errorRaised);
    connect(attaching, &Attaching::attached, this, [this](const QStringList &names) {
        if (names.isEmpty())
            Q_EMIT told(tr("Attached already"));
        else if (names.size() == 1)
            Q_EMIT undoableTold(tr("“%1” attached").arg(names.front()));
        else
            Q_EMIT undoableTold(tr("%n file(s) attached", nullptr, int(names.size())));
    });
    Q_EMIT attachingStarted(attaching->job(), tr("Attaching %n file(s)", nullptr, int(paths.size())));
}

void FilesSection::copy(const query::FileRow &file, const QString &path, std::function<void()> then)
{
    m_ticket = m_workspace.ask(
        this,
        [database = m_workspace.path(), file, path](const query::Context &) {
            const Result<void> copied = copyAttachment(database, file.sha256, file.name, path);
            return copied ? Result<bool>(true) : Result<bool>(copied.error());
        },
        [this, then = std::move(then)](Result<bool> copied) {
            if (copied)
                then();
            else
                Q_EMIT errorRaised(copied.error());
        },
        Workspace::Lane::Slow);
}

void FilesSection::open(const query::FileRow &file)
{
    if (isProgram(file.name)) {
        Error error;
        error.code = Error::Code::Refused;
        error.what = tr("“%1” was not opened.").arg(file.name);
        error.why = tr("It is a program, and could do anything on this computer.");
        error.help = tr("When you trust where it came from, save a copy and start that.");
        return Q_EMIT errorRaised(error);
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString folder = m_opened->filePath(Uid::make().text()); // two files may have one name
    if (!QDir().mkdir(folder)) {
        Error error;
        error.code = Error::Code::DiskFull;
        error.what = tr("“%1” was not opened.").arg(file.name);
        error.why = tr("No copy could be made in the folder for temporary files.");
        error.help = tr("Free some space, or save a copy elsewhere and open that.");
        return Q_EMIT errorRaised(error);
    }
    const QString path = folder + QLatin1Char('/') + safeFileName(file.name);
    copy(file, path, [this, path] {
        QFile::setPermissions(path, QFile::ReadOwner); // changes to a copy would be lost
        if (const Result<void> opened = m_opener(path); !opened)
            Q_EMIT errorRaised(opened.error());
    });
}

void FilesSection::saveCopy(const query::FileRow &file)
{
    auto *dialog = new QFileDialog(
        window(), tr("Save a copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(file.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) {
        QFile::remove(path); // the dialog has asked
        copy(file, path, [this, path] { Q_EMIT told(tr("Saved as “%1”").arg(QFileInfo(path).fileName())); });
    });
    dialog->open();
}

void FilesSection::remove(const query::FileRow &file)
{
    const Result<void> removed = m_workspace.remove(QStringLiteral("attachment"), {file.id});
    if (removed)
        Q_EMIT undoableTold(tr("“%1” removed").arg(file.name));
    else
        Q_EMIT errorRaised(removed.error());
}

void FilesSection::showMenu(const query::FileRow &file, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fileMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *icon, const QString &text, auto action) {
        QAction *entry = menu->addAction(theme().menuIcon(QString::fromLatin1(icon)), text);
        connect(entry, &QAction::triggered, this, action);
        return entry;
    };
    add("external-link", tr("Open"), [this, file] { open(file); })->setEnabled(file.isThere);
    add("download", tr("Save a copy…"), [this, file] { saveCopy(file); })->setEnabled(file.isThere);
    menu->addSeparator();
    add("trash-2", tr("Remove") + QStringLiteral("\tDel"), [this, file] {
        remove(file);
    })->setEnabled(!m_workspace.isReadOnly());
    menu->popup(at);
}

} // namespace rapport::ui
