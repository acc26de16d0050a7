// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a ZIP container, unpacked as a stream under a budget. Names are compared without
// case and with forward slashes, since writers differ; of two parts of one name the first counts.
#pragma once

#include "core/exchange/read/origin.h"
#include "core/exchange/read/source.h"

#include <QHash>

struct zip;
struct zip_file;

namespace rapport::exchange {

class ZipArchive;

class ZipPart
{
public:
    // Bytes read, 0 at the end.
    Result<qint64> read(char *to, qint64 bytes);
    const QString &name() const { return m_name; }
    const QString &fileName() const; // of the archive
    double progress() const; // of the unpacked size the container states

private:
    friend class ZipArchive;
    struct Close {
        void operator()(zip_file *file) const;
    };
    std::shared_ptr<ZipArchive> m_archive;
    std::unique_ptr<zip_file, Close> m_file;
    QString m_name;
    qint64 m_stated = 0;
    qint64 m_allowed = 0;
    qint64 m_read = 0;
};

class ZipArchive : public std::enable_shared_from_this<ZipArchive>
{
public:
    static Result<std::shared_ptr<ZipArchive>> open(const Origin &origin, const ReadLimits &limits);

    bool contains(const QString &name) const { return m_parts.contains(folded(name)); }
    QStringList names() const; // as folded
    Result<ZipPart> part(const QString &name);
    Result<QByteArray> bytes(const QString &name, qint64 limit); // a small part at once
    const QString &fileName() const { return m_origin.name; }

    static QString folded(QString name); // lower case, /, no leading /

private:
    friend class ZipPart;
    struct Discard {
        void operator()(zip *archive) const;
    };
    struct Entry {
        quint64 index;
        qint64 packed;
        qint64 unpacked;
        bool encrypted;
    };

    ZipArchive(Origin origin, const ReadLimits &limits) : m_origin(std::move(origin)), m_limits(limits) { }
    Result<void> list();

    Origin m_origin; // keeps the bytes alive that libzip reads
    ReadLimits m_limits;
    std::unique_ptr<zip, Discard> m_zip;
    QHash<QString, Entry> m_parts;
    qint64 m_total = 0;
};

} // namespace rapport::exchange
