// SPDX-License-Identifier: GPL-3.0-or-later
// Icons by name in any colour. A file is read when its icon is first drawn, so start-up reads none
// that it does not show. A name without a file gives an empty picture of the right size.
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace rapport::ui {

class IconCache
{
public:
    // `size` in logical pixels, `ratio` the device pixel ratio of the painter.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio);
    void clear() { m_pictures.clear(); }
    static bool exists(const QString &name);

private:
    QHash<QString, QPixmap> m_pictures;
    QHash<QString, QByteArray> m_sources;
};

} // namespace rapport::ui
