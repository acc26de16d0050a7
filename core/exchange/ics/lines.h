// SPDX-License-Identifier: GPL-3.0-or-later
// A calendar file cut into its entries: unfolded, mended where writers are known to err, each apart from
// the others so that none can spoil the rest.
#pragma once

#include "core/exchange/ics/reader.h"

#include <QStringList>

namespace rapport::exchange {

struct CalendarBlock {
    QString name; // VEVENT, VTODO, VTIMEZONE
    QStringList lines; // from BEGIN to END
    qint64 line = 0; // of BEGIN in the file
};

struct CalendarBlocks {
    bool isCalendar = false;
    QString method, name, encoding;
    std::vector<CalendarBlock> blocks;
    std::vector<CalendarProblem> problems;
};

CalendarBlocks cutCalendar(const QByteArray &bytes, bool preferChinese);

} // namespace rapport::exchange
