// SPDX-License-Identifier: GPL-3.0-or-later
// Email addresses: a check that knows what mail servers take, a sentence for each problem, and a
// guess when a well-known domain is mistyped. Nothing here refuses a save.
#pragma once

#include <QString>
#include <QStringView>

namespace rapport {

struct EmailCheck {
    bool ok = false;
    QString address; // tidied: no blanks around, half width, no mailto:, domain in lower case
    QString problem; // a sentence, when not ok
    QString hint; // another address that was probably meant; also when ok
};

EmailCheck checkEmail(QStringView raw);

} // namespace rapport
