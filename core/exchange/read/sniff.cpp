// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/sniff.h"

#include "core/exchange/read/encoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport::exchange {

namespace {

struct Signature {
    QByteArrayView bytes;
    const char *name;
};

const Signature signatures[] = {
    {"%PDF-", QT_TRANSLATE_NOOP("Reading", "a PDF document")},
    {"\x89PNG", QT_TRANSLATE_NOOP("Reading", "a picture")},
    {"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Reading", "a picture")},
    {"GIF8", QT_TRANSLATE_NOOP("Reading", "a picture")},
    {"Rar!\x1A", QT_TRANSLATE_NOOP("Reading", "a RAR archive")},
    {"7z\xBC\xAF\x27\x1C", QT_TRANSLATE_NOOP("Reading", "a 7z archive")},
    {"\x1F\x8B", QT_TRANSLATE_NOOP("Reading", "a GZIP archive")},
    {"SQLite format 3", QT_TRANSLATE_NOOP("Reading", "a database")},
    {"\x7F"
     "ELF",
        QT_TRANSLATE_NOOP("Reading", "a program")},
};

// An old spreadsheet stream without its container, or a database of a desktop system.
bool isBareBiff(QByteArrayView head)
{
    return head.size() > 4 && head[0] == 9 && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
        && (head[2] == 4 || head[2] == 6 || head[2] == 8) && head[3] == 0;
}

// Text has no control characters but white space; a stray NUL or two may be an accident.
bool looksBinary(QByteArrayView head)
{
    const auto controls = std::ranges::count_if(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A
            && byte != 0x1B && byte != 0x0B;
    });
    return controls >= 4 && controls * 50 > head.size();
}

} // namespace

Sniffed sniff(QByteArrayView head)
{
    if (head.isEmpty())
        return {FileKind::Empty, {}};
    for (const Signature &signature : signatures) {
        if (head.startsWith(signature.bytes))
            return {FileKind::Known, QCoreApplication::translate("Reading", signature.name)};
    }
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return {FileKind::Zip, {}};
    if (head.startsWith("\xD0\xCF\x11\xE0") || isBareBiff(head))
        return {FileKind::Ole, {}};
    const DetectedEncoding encoding = detectEncoding(head, false, false);
    const bool wide = qstrncmp(encoding.id, "UTF-16", 6) == 0 || qstrncmp(encoding.id, "UTF-32", 6) == 0;
    if (!wide && looksBinary(head))
        return {FileKind::Binary, {}};
    QByteArray start = head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray();
    start.remove(0, encoding.markBytes);
    if (wide)
        start.replace('\0', QByteArray());
    start = start.trimmed().toLower();
    if (start.isEmpty() && encoding.markBytes == head.size())
        return {FileKind::Empty, {}};
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")
        || (start.startsWith('<') && start.contains("<html")))
        return {FileKind::Html, {}};
    if (start.startsWith("<?xml"))
        return {FileKind::Xml, {}};
    if (start.startsWith("begin:vcard"))
        return {FileKind::Card, {}};
    return {FileKind::Text, {}};
}

} // namespace rapport::exchange
