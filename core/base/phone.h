// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers as people and spreadsheets write them. Nothing here refuses a save: a number
// that is not understood keeps its text and gets a sentence. Safe from any thread. A region is an
// ISO 3166 code such as "CN"; it says how numbers without a country code are to be taken.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace rapport {

struct PhoneCheck {
    bool ok = false;
    QString e164; // "+8613800138000"; empty for service numbers such as 95588
    QString national; // "138 0013 8000", with the extension if there is one
    QString extension; // digits
    QString problem; // a sentence, when not ok
};

// One number. Several in one text are a problem here: see splitPhones.
PhoneCheck checkPhone(QStringView raw, QStringView region);

// "13800138000、010-62345678" -> two texts. A slash counts only between two whole numbers.
QStringList splitPhones(QStringView raw);

// For display: the national form at home, the international one elsewhere; the extension too.
// What is no E.164 number comes back as it is.
QString formatPhone(QStringView e164, QStringView region);

} // namespace rapport
