// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/csv_source.h"
#include "core/exchange/read/formats.h"
#include "core/exchange/read/refusal.h"
#include "core/exchange/read/sniff.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace rapport::exchange {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

const char saveAsXlsx[] = QT_TRANSLATE_NOOP(
    "Reading", "Open it in a spreadsheet program, save it as XLSX, and choose that file.");

WorkbookResult openOrigin(const Origin &origin, const ReadOptions &options)
{
    RAPPORT_ASSIGN(auto device, origin.open());
    const QByteArray head = device->read(16 * 1024);
    if (head.isEmpty() && device->size() > 0)
        return refuseUnreadable(origin.name, device->errorString());
    const Sniffed sniffed = sniff(head);
    device.reset();
    switch (sniffed.kind) {
    case FileKind::Empty:
        return refuseEmpty(origin.name);
    case FileKind::Text:
        return openCsv(origin, options);
    case FileKind::Zip:
        return openZip(origin, options);
    case FileKind::Ole:
        return openOle(origin, options);
    case FileKind::Html:
        return refuseKind(
            origin.name, QCoreApplication::translate("Reading", "a web page"), Say::tr(saveAsXlsx));
    case FileKind::Xml:
        return refuseKind(
            origin.name, QCoreApplication::translate("Reading", "an XML document"), Say::tr(saveAsXlsx));
    case FileKind::Card:
        return refuseKind(origin.name, QCoreApplication::translate("Reading", "a vCard file"),
            QCoreApplication::translate("Reading", "Export the contacts as CSV and choose that file."));
    case FileKind::Known:
    case FileKind::Binary:
        break;
    }
    return refuseBinary(origin.name, sniffed.name);
}

// The names in a compound file's directory: UTF-16, in records of 128 bytes. Only the first stretch
// of the directory is looked at, where the programs that write these files put the names that matter.
bool hasStream(QIODevice &device, QStringView name)
{
    device.seek(0);
    const QByteArray header = device.read(512);
    if (header.size() < 512)
        return false;
    const auto byte = [&header](qsizetype at) { return static_cast<unsigned char>(header[at]); };
    const int shift = byte(0x1E);
    const qint64 sector = byte(0x30) | byte(0x31) << 8 | byte(0x32) << 16 | qint64(byte(0x33)) << 24;
    if (shift < 7 || shift > 16 || !device.seek((sector + 1) << shift))
        return false;
    const QByteArray directory = device.read(32 * 1024);
    for (qsizetype at = 0; at + 128 <= directory.size(); at += 128) {
        const auto *units = reinterpret_cast<const uchar *>(directory.constData() + at);
        QString entry;
        for (int i = 0; i < 32 && (units[2 * i] || units[2 * i + 1]); ++i)
            entry += QChar(units[2 * i] | units[2 * i + 1] << 8);
        if (entry.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

WorkbookResult openOle(const Origin &origin, const ReadOptions &)
{
    RAPPORT_ASSIGN(auto device, origin.open());
    if (hasStream(*device, u"EncryptedPackage"))
        return refuseProtected(origin.name);
    return refuseKind(origin.name, QCoreApplication::translate("Reading", "a file of Excel 97–2003 or older"),
        Say::tr(saveAsXlsx));
}

Result<void> chooseSheet(Workbook &workbook, const QString &fileName, const QString &sheet)
{
    const auto &sheets = workbook.sheets;
    const auto found = sheet.isEmpty()
        ? std::ranges::find_if(sheets, [](const SheetInfo &info) { return info.visible; })
        : std::ranges::find_if(sheets, [&sheet](const SheetInfo &info) { return info.name == sheet; });
    if (found != sheets.end()) {
        workbook.chosen = static_cast<int>(found - sheets.begin());
        return {};
    }
    workbook.chosen = 0;
    if (sheet.isEmpty())
        return {};
    QStringList names;
    for (const SheetInfo &info : sheets)
        names << info.name;
    return refuseSheet(fileName, sheet, names.join(QStringLiteral(", ")));
}

WorkbookResult openFile(const QString &path, const ReadOptions &options)
{
    return openOrigin({QFileInfo(path).fileName(), path, {}}, options);
}

WorkbookResult openBytes(const QByteArray &bytes, const QString &name, const ReadOptions &options)
{
    return openOrigin({name, {}, bytes}, options);
}

WorkbookResult openText(const QByteArray &text, ReadOptions options)
{
    const Origin origin{QCoreApplication::translate("Reading", "Clipboard"), {}, text};
    if (text.trimmed().isEmpty())
        return refuseEmpty(origin.name);
    if (options.encoding.isEmpty())
        options.encoding = QStringLiteral("UTF-8");
    if (!options.delimiter && text.contains('\t'))
        options.delimiter = '\t';
    return openCsv(origin, options);
}

} // namespace rapport::exchange
