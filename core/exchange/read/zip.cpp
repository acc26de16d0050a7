// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/zip.h"

#include "core/exchange/read/refusal.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <zip.h>

#include <algorithm>

namespace rapport::exchange {

namespace {

constexpr zip_int64_t mostEntries = 65535; // more than any workbook has

QString brokenOff()
{
    return QCoreApplication::translate(
        "Reading", "The file is incomplete or damaged: its table of contents is missing.");
}

QString damagedPart(const QString &part)
{
    return QCoreApplication::translate("Reading", "The part “%1” is damaged.").arg(part);
}

} // namespace

void ZipPart::Close::operator()(zip_file *file) const { zip_fclose(file); }

void ZipArchive::Discard::operator()(zip *archive) const { zip_discard(archive); }

const QString &ZipPart::fileName() const { return m_archive->fileName(); }

double ZipPart::progress() const
{
    return m_stated > 0 ? std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_stated)) : 1.0;
}

Result<qint64> ZipPart::read(char *to, qint64 bytes)
{
    const zip_int64_t got = zip_fread(m_file.get(), to, static_cast<zip_uint64_t>(bytes));
    if (got < 0)
        return refuseDamaged(m_archive->fileName(), damagedPart(m_name));
    m_read += got;
    m_archive->m_total += got;
    if (m_read > m_allowed || m_archive->m_total > m_archive->m_limits.totalBytes)
        return refuseInflated(m_archive->fileName(), m_name);
    return qint64(got);
}

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const Origin &origin, const ReadLimits &limits)
{
    const std::shared_ptr<ZipArchive> archive(new ZipArchive(origin, limits));
    if (origin.path.isEmpty()) {
        zip_error_t error;
        zip_error_init(&error);
        const QByteArray &bytes = archive->m_origin.bytes;
        zip_source_t *source
            = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
        if (source) {
            archive->m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
            if (!archive->m_zip)
                zip_source_free(source);
        }
        zip_error_fini(&error);
    } else {
        int error = 0;
        archive->m_zip.reset(zip_open(QFile::encodeName(origin.path).constData(), ZIP_RDONLY, &error));
    }
    if (!archive->m_zip)
        return refuseDamaged(origin.name, brokenOff());
    RAPPORT_TRY(archive->list());
    return archive;
}

Result<void> ZipArchive::list()
{
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    if (count > mostEntries)
        return refuseInflated(m_origin.name, QStringLiteral("*"));
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS, &stat) != 0
            || !(stat.valid & ZIP_STAT_NAME))
            continue;
        const QString name = folded(QString::fromUtf8(stat.name));
        if (m_parts.contains(name))
            continue;
        m_parts.insert(name,
            {static_cast<quint64>(i),
                stat.valid & ZIP_STAT_COMP_SIZE ? static_cast<qint64>(stat.comp_size) : 0,
                stat.valid & ZIP_STAT_SIZE ? static_cast<qint64>(stat.size) : 0,
                (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE});
    }
    return {};
}

QStringList ZipArchive::names() const { return m_parts.keys(); }

QString ZipArchive::folded(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    while (name.startsWith(QLatin1Char('/')))
        name.remove(0, 1);
    return std::move(name).toLower();
}

Result<ZipPart> ZipArchive::part(const QString &name)
{
    const auto found = m_parts.constFind(folded(name));
    if (found == m_parts.constEnd()) {
        return refuseDamaged(
            m_origin.name, QCoreApplication::translate("Reading", "The part “%1” is missing.").arg(name));
    }
    if (found->encrypted)
        return refuseProtected(m_origin.name);
    ZipPart part;
    part.m_archive = shared_from_this();
    part.m_name = name;
    part.m_stated = found->unpacked;
    const qint64 packed = std::clamp<qint64>(found->packed, 0, m_limits.partBytes / m_limits.ratio);
    part.m_allowed = std::min(m_limits.partBytes, std::max(m_limits.ratioFloor, packed * m_limits.ratio));
    part.m_file.reset(zip_fopen_index(m_zip.get(), found->index, 0));
    if (!part.m_file)
        return refuseDamaged(m_origin.name, damagedPart(name));
    return part;
}

Result<QByteArray> ZipArchive::bytes(const QString &name, qint64 limit)
{
    RAPPORT_ASSIGN(ZipPart source, part(name));
    QByteArray all(static_cast<qsizetype>(limit), Qt::Uninitialized);
    qint64 size = 0;
    while (size < limit) {
        RAPPORT_ASSIGN(const qint64 got, source.read(all.data() + size, limit - size));
        if (got == 0)
            break;
        size += got;
    }
    all.truncate(static_cast<qsizetype>(size));
    return all;
}

} // namespace rapport::exchange
