// SPDX-License-Identifier: GPL-3.0-or-later
// A home for one test program: settings, data, caches and sockets of its own, so that programs that
// run side by side do not meet, and nobody's own settings are touched. What it starts lives there,
// too. Made before the QApplication; gone at the end.
#pragma once

#include <QTemporaryDir>

namespace rapport::test {

class OwnHome
{
public:
    OwnHome();
    bool isValid() const { return m_folder.isValid(); }

private:
    QByteArray place(const char *name) const; // made for this user alone

    QTemporaryDir m_folder;
};

} // namespace rapport::test
