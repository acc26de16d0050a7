// SPDX-License-Identifier: GPL-3.0-or-later
// The files that hang on records. They lie beside the Rapport file, in "NAME.files/ab/cdef..." by
// the SHA-256 of their bytes: the same contents are kept once, and what is kept never changes. The
// folder is for its owner alone (0700), files can only be read. A file is there whole or not at
// all: it is written under another name, synchronised, and renamed. Nothing is ever removed here,
// so that undo and the trash find what they bring back.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace rapport {

class FileStore
{
public:
    static constexpr qint64 defaultLimit = 100 * 1024 * 1024; // bytes of one file

    explicit FileStore(const QString &databasePath, qint64 limit = defaultLimit);

    struct Kept {
        QString sha256; // lower-case hex
        qint64 size = 0; // bytes
        bool wasThere = false;
    };
    // Reads `source` once, from beginning to end. `report` hears the bytes read so far and stops
    // the work by false. Errors: NotFound, Unreadable, Refused (too large, no plain file),
    // DiskFull, Cancelled; nothing is left behind then.
    Result<Kept> add(const QString &source, const std::function<bool(qint64)> &report = {}) const;

    QString folder() const { return m_folder; }
    // Where the bytes of a hash lie; empty when it is no SHA-256.
    QString pathOf(const QString &sha256) const;
    bool has(const QString &sha256) const;
    // Reads all bytes. Errors: NotFound, Corrupt. `name` is what people call the file.
    Result<void> verify(const QString &sha256, const QString &name = {}) const;
    // A copy that its owner may read, at a path where nothing is yet. Checks the bytes on the way.
    Result<void> copyTo(const QString &sha256, const QString &path, const QString &name) const;
    // Why the bytes of `name` are not there, and what to do about it.
    Error missing(const QString &name) const;

private:
    Result<void> checkSource(const QString &source) const;
    Result<void> prepareFolder() const;
    Result<void> keep(const QString &part, const QString &sha256, const QString &name) const;
    void sweep() const;

    QString m_database;
    QString m_folder;
    qint64 m_limit;
};

} // namespace rapport
