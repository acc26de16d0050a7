// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its first bytes, never by its name.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rapport::exchange {

enum class FileKind {
    Empty,
    Text,
    Zip, // XLSX, ODS and others
    Ole, // XLS, or an encrypted XLSX
    Html, // a web page, often named .xls
    Xml, // an XML spreadsheet of 2003, or any other XML
    Card, // vCard
    Known, // a binary format with a name, such as PDF
    Binary,
};

struct Sniffed {
    FileKind kind = FileKind::Binary;
    QString name; // of Known: "a PDF document"
};

Sniffed sniff(QByteArrayView head);

} // namespace rapport::exchange
