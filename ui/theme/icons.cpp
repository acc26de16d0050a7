// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace rapport::ui {

static QString pathOf(const QString &name)
{
    return QLatin1String(":/icons/") + name + QLatin1String(".svg");
}

bool IconCache::exists(const QString &name) { return QFile::exists(pathOf(name)); }

QPixmap IconCache::pixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    const QString key = name + QLatin1Char('|') + QString::number(size) + QLatin1Char('|')
        + QString::number(color.rgba(), 16) + QLatin1Char('|') + QString::number(ratio);
    if (const auto found = m_pictures.constFind(key); found != m_pictures.constEnd())
        return *found;

    QByteArray &source = m_sources[name];
    if (source.isNull()) {
        QFile file(pathOf(name));
        if (file.open(QIODevice::ReadOnly))
            source = file.readAll();
    }
    QPixmap picture((QSizeF(size, size) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    if (!source.isEmpty()) {
        QByteArray coloured = source;
        coloured.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(coloured);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_pictures.insert(key, picture);
    return picture;
}

} // namespace rapport::ui
