// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_store.h"

#include "core/base/id.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace rapport {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr QLatin1String partEnd(".part");

struct Say {
    Q_DECLARE_TR_FUNCTIONS(FileStore)
};

QString asSentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')) && !text.endsWith(QChar(0x3002)))
        text += QLatin1Char('.');
    return text;
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 mega = 1024 * 1024;
    return bytes >= mega ? Say::tr("%1 MB").arg(bytes / mega) : Say::tr("%1 bytes").arg(bytes);
}

Error notAdded(Error::Code code, const QString &name, const QString &why, const QString &help)
{
    return {code, Say::tr("“%1” was not attached.").arg(name), why, help};
}

Error noRoom(const QString &name, const QString &why)
{
    return notAdded(Error::Code::DiskFull, name, asSentence(why),
        Say::tr("Free some space beside the Rapport file, or have its permissions changed, and attach it "
                "again. Nothing was left behind."));
}

// On the disk, not only on its way: a crash of the computer must not leave half a file under its name.
bool synchronise(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return ::_commit(file.handle()) == 0;
#endif
}

void synchroniseFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder);
#endif
}

bool makeFolder(const QString &path)
{
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || QFileInfo(path).isDir();
}

// Replaces what may lie there, in one step.
bool replace(const QString &from, const QString &to, QString *why)
{
    std::error_code failure;
    std::filesystem::rename(
        std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), failure);
    *why = QString::fromLocal8Bit(failure.message().c_str());
    return !failure;
}

// Gone when it goes out of scope, unless it was renamed before; its folder as well, when that is
// empty then.
class Part
{
public:
    Part(const QString &folder, const QString &path) : m_folder(folder), m_path(path) { }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;
    ~Part()
    {
        QFile::remove(m_path);
        QDir().rmdir(m_folder);
    }
    const QString &path() const { return m_path; }

private:
    QString m_folder;
    QString m_path;
};

using Write = std::function<Result<void>(const char *, qint64)>;

// Hands the bytes on piece by piece and gives their hash.
Result<QString> pass(QFile &from, const Write &write)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 read = from.read(piece.data(), piece.size());
        if (read < 0)
            return Error{Error::Code::Unreadable, {}, asSentence(from.errorString()), {}};
        if (read == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(piece.constData(), read));
        RAPPORT_TRY(write(piece.constData(), read));
    }
}

} // namespace

FileStore::FileStore(const QString &databasePath, qint64 limit) : m_database(databasePath), m_limit(limit)
{
    const QFileInfo file(databasePath);
    // A backup that lies beside its file has the same folder.
    QString name = file.fileName();
    if (const qsizetype at = name.lastIndexOf(QLatin1String(".backup-v")); at > 0)
        name.truncate(at);
    name = QFileInfo(name).completeBaseName();
    m_folder = file.absoluteDir().filePath(name + QLatin1String(".files"));
}

QString FileStore::pathOf(const QString &sha256) const
{
    constexpr qsizetype digits = 64;
    const bool isHash = sha256.size() == digits && std::all_of(sha256.begin(), sha256.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
    return isHash ? m_folder + QLatin1Char('/') + sha256.first(2) + QLatin1Char('/') + sha256.sliced(2)
                  : QString();
}

bool FileStore::has(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    return !path.isEmpty() && QFileInfo(path).isFile();
}

Result<void> FileStore::checkSource(const QString &source) const
{
    const QFileInfo file(source);
    const QString name = file.fileName();
    if (!file.exists())
        return notAdded(Error::Code::NotFound, name, Say::tr("It is no longer where it was."),
            Say::tr("Look where it went and attach it from there."));
    if (file.isDir())
        return notAdded(Error::Code::Refused, name, Say::tr("It is a folder."),
            Say::tr("Attach the files in it, or pack it into one."));
    if (!file.isFile())
        return notAdded(Error::Code::Refused, name, Say::tr("It is no plain file."),
            Say::tr("Save what it holds in a file and attach that."));
    if (file.size() > m_limit)
        return notAdded(Error::Code::Refused, name,
            Say::tr("It is larger than a file may be (%1, at most %2).")
                .arg(sizeText(file.size()), sizeText(m_limit)),
            Say::tr("Put it where others can reach it, and attach a note with the address."));
    return {};
}

Result<void> FileStore::prepareFolder() const
{
    const QString name = QFileInfo(m_folder).fileName();
    if (!makeFolder(m_folder))
        return noRoom(name, Say::tr("The folder “%1” cannot be made beside the Rapport file.").arg(name));
    return {};
}

// What a crash left half written. A file that somebody else writes right now is younger than that.
void FileStore::sweep() const
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto parts = QDir(m_folder).entryInfoList({QLatin1Char('*') + partEnd}, QDir::Files);
    for (const QFileInfo &part : parts) {
        if (part.lastModified() < before)
            QFile::remove(part.filePath());
    }
}

Result<FileStore::Kept> FileStore::add(const QString &source, const std::function<bool(qint64)> &report) const
{
    const QString name = QFileInfo(source).fileName();
    RAPPORT_TRY(checkSource(source));
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notAdded(Error::Code::Unreadable, name, asSentence(from.errorString()),
            Say::tr("Have its permissions changed, or copy it elsewhere first."));
    RAPPORT_TRY(prepareFolder());
    sweep();
    const Part part(m_folder, m_folder + QLatin1Char('/') + Uid::make().text() + partEnd);
    QFile to(part.path());
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFile::ReadOwner | QFile::WriteOwner))
        return noRoom(name, to.errorString());
    Kept kept;
    auto hash = pass(from, [&](const char *bytes, qint64 count) -> Result<void> {
        if (to.write(bytes, count) != count)
            return noRoom(name, to.errorString());
        kept.size += count;
        if (kept.size > m_limit) // it grew meanwhile
            return notAdded(Error::Code::Refused, name,
                Say::tr("It is larger than a file may be (at most %1).").arg(sizeText(m_limit)),
                Say::tr("Put it where others can reach it, and attach a note with the address."));
        if (report && !report(kept.size))
            return notAdded(
                Error::Code::Cancelled, name, Say::tr("It was stopped."), Say::tr("Nothing of it was kept."));
        return {};
    });
    if (!hash) {
        const Error &error = hash.error();
        return error.what.isEmpty() ? notAdded(
                   error.code, name, error.why, Say::tr("Copy it to this computer first, and attach that."))
                                    : error;
    }
    kept.sha256 = *hash;
    if (!to.flush() || !synchronise(to))
        return noRoom(name, to.errorString());
    to.setPermissions(QFile::ReadOwner);
    to.close();
    // What lies there already may have been damaged since: then it is healed.
    kept.wasThere = has(kept.sha256) && verify(kept.sha256).ok();
    if (!kept.wasThere)
        RAPPORT_TRY(keep(part.path(), kept.sha256, name));
    return kept;
}

Result<void> FileStore::keep(const QString &part, const QString &sha256, const QString &name) const
{
    const QString path = pathOf(sha256);
    const QString folder = QFileInfo(path).path();
    QString why;
    if (!makeFolder(folder) || !replace(part, path, &why)) {
        QDir().rmdir(folder);
        return noRoom(name, why.isEmpty() ? Say::tr("Its folder cannot be made.") : why);
    }
    synchroniseFolder(folder);
    synchroniseFolder(m_folder);
    return {};
}

Error FileStore::missing(const QString &name) const
{
    const QString folder = QFileInfo(m_folder).fileName();
    const QString file = QFileInfo(m_database).fileName();
    Error error{Error::Code::NotFound, Say::tr("“%1” cannot be opened.").arg(name), {}, {}};
    if (!QFileInfo(m_folder).isDir()) {
        error.why
            = Say::tr("The folder “%1” with all attached files does not lie beside “%2”.").arg(folder, file);
        error.help = Say::tr("Copy that folder here from where the Rapport file came from.");
    } else {
        error.why = Say::tr("Its contents are not in the folder “%1”.").arg(folder);
        error.help
            = Say::tr("Copy what is in that folder from where the Rapport file came from, or attach the "
                      "file again.");
    }
    return error;
}

namespace {

Error damaged(const QString &name)
{
    return {Error::Code::Corrupt, Say::tr("“%1” cannot be opened.").arg(name),
        Say::tr("Its contents are damaged on this computer."),
        Say::tr("Attach the file again, or copy the folder of files from a backup.")};
}

} // namespace

Result<void> FileStore::verify(const QString &sha256, const QString &name) const
{
    QFile file(pathOf(sha256));
    if (!has(sha256) || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return missing(name);
    const auto hash = pass(file, [](const char *, qint64) { return Result<void>(); });
    if (!hash || *hash != sha256)
        return damaged(name);
    return {};
}

Result<void> FileStore::copyTo(const QString &sha256, const QString &path, const QString &name) const
{
    QFile file(pathOf(sha256));
    if (!has(sha256) || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return missing(name);
    QFile to(path);
    const auto failed = [&] {
        const Error error{Error::Code::DiskFull, Say::tr("“%1” was not copied.").arg(name),
            asSentence(to.errorString()), Say::tr("Free some space or choose another folder.")};
        to.close();
        to.remove();
        return error;
    };
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Error::Code::Refused, Say::tr("“%1” was not copied.").arg(name),
            asSentence(to.errorString()), Say::tr("Choose another name or folder.")};
    const auto hash = pass(file, [&](const char *bytes, qint64 count) -> Result<void> {
        return to.write(bytes, count) == count ? Result<void>() : Result<void>(failed());
    });
    if (!hash)
        return hash.error().what.isEmpty() ? damaged(name) : hash.error();
    if (!to.flush())
        return failed();
    if (*hash != sha256) {
        to.remove();
        return damaged(name);
    }
    return {};
}

} // namespace rapport
