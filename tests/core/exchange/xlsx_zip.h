// SPDX-License-Identifier: GPL-3.0-or-later
// Makes small ZIP containers and workbooks for tests, byte by byte, so that a test can also make
// what no proper writer would.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace rapport::testing {

inline quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            values[i] = c;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

using ZipFiles = std::vector<std::pair<QByteArray, QByteArray>>;

inline QByteArray zipOf(const ZipFiles &files, bool deflate = false)
{
    QByteArray out;
    QByteArray directory;
    const auto put = [](QByteArray &to, quint64 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            to.append(static_cast<char>(value >> (8 * i)));
    };
    for (const auto &[name, content] : files) {
        QByteArray packed = content;
        if (deflate) // a raw deflate stream is a zlib stream without its frame
            packed = qCompress(content, 9).mid(6).chopped(4);
        QByteArray fields;
        put(fields, 20, 2);
        put(fields, 0x0800, 2); // names in UTF-8
        put(fields, deflate ? 8 : 0, 2);
        put(fields, 0, 2);
        put(fields, 0x21, 2); // the first of January 1980
        put(fields, crc32(content), 4);
        put(fields, static_cast<quint32>(packed.size()), 4);
        put(fields, static_cast<quint32>(content.size()), 4);
        put(fields, static_cast<quint32>(name.size()), 2);
        put(fields, 0, 2);
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += fields;
        put(directory, 0, 6);
        put(directory, 0, 4);
        put(directory, static_cast<quint32>(out.size()), 4);
        directory += name;
        out += "PK\x03\x04" + fields + name + packed;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    out += "PK\x05\x06";
    put(out, 0, 4);
    put(out, static_cast<quint32>(files.size()), 2);
    put(out, static_cast<quint32>(files.size()), 2);
    put(out, static_cast<quint32>(directory.size()), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

// The parts of a workbook with one sheet; a test replaces what it is about.
struct BookParts {
    QByteArray sheet; // the inside of <worksheet>
    QByteArray strings; // the inside of <sst>, no part when empty
    QByteArray styles; // the inside of <styleSheet>, no part when empty
    QByteArray properties; // attributes of workbookPr
    QByteArray prologue; // before the sheet's root element

    ZipFiles files() const
    {
        const QByteArray spread = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray rels
            = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        ZipFiles all = {{"_rels/.rels",
                            rels + "<Relationship Id=\"r1\" Type=\"" + office
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
                "<workbook" + spread + " xmlns:r=\"" + office + "\"><workbookPr " + properties
                    + "/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
                rels + "<Relationship Id=\"s1\" Type=\"" + office
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"s2\" Type=\""
                    + office
                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"s3\" Type=\""
                    + office + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml", prologue + "<worksheet" + spread + ">" + sheet + "</worksheet>"}};
        if (!strings.isEmpty())
            all.push_back({"xl/sharedStrings.xml", "<sst" + spread + ">" + strings + "</sst>"});
        if (!styles.isEmpty())
            all.push_back({"xl/styles.xml", "<styleSheet" + spread + ">" + styles + "</styleSheet>"});
        return all;
    }

    QByteArray zip() const { return zipOf(files()); }
};

inline void replacePart(ZipFiles &files, const QByteArray &name, const QByteArray &from, const QByteArray &to)
{
    for (auto &[file, content] : files) {
        if (file == name)
            content.replace(from, to);
    }
}

} // namespace rapport::testing
