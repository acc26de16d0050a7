// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the files looks and which keys it has; what they do stands in filessection.cpp.
#include "ui/customers/filessection.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QFileInfo>
#include <QKeyEvent>

namespace rapport::ui {

namespace {

QString iconOf(const query::FileRow &file)
{
    if (!file.isThere)
        return QStringLiteral("triangle-alert");
    const QString end = QFileInfo(file.name).suffix().toLower();
    if (end == QLatin1String("xlsx") || end == QLatin1String("xls") || end == QLatin1String("csv")
        || end == QLatin1String("ods"))
        return QStringLiteral("file-spreadsheet");
    return end == QLatin1String("pdf") || end.startsWith(QLatin1String("doc")) || end == QLatin1String("txt")
        ? QStringLiteral("file-text")
        : QStringLiteral("paperclip");
}

} // namespace

FileRowButton::FileRowButton(const query::FileRow &file, const QString &detail, QWidget *parent)
    : RowButton(40, parent), m_file(file), m_detail(detail)
{
    setText(file.name);
    setObjectName(QStringLiteral("file"));
    setAccessibleName(file.name + QStringLiteral(", ") + detail);
    setToolTip(file.name);
    auto *more = new IconButton(QStringLiteral("ellipsis"), tr("More about %1").arg(file.name), this);
    more->setObjectName(QStringLiteral("fileMore"));
    connect(more, &IconButton::clicked, this,
        [this, more] { Q_EMIT menuRequested(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    m_more = more;
}

void FileRowButton::resizeEvent(QResizeEvent *)
{
    m_more->setGeometry(width() - 30, (height() - 28) / 2, 28, 28);
}

void FileRowButton::paintRow(QPainter &painter, const QRectF &inside)
{
    const Theme &t = theme();
    const Role ink = m_file.isThere ? Role::TextMuted : Role::Warning;
    paint::box(painter, QRectF(inside.left(), inside.center().y() - 14, 28, 28), 6,
        t.color(m_file.isThere ? Role::Pressed : Role::WarningSoft));
    paint::icon(
        painter, t, QRectF(inside.left(), inside.center().y() - 14, 28, 28), iconOf(m_file), t.color(ink));
    const qreal x = inside.left() + 38, wide = inside.right() - 26 - x;
    paint::text(painter, QRectF(x, inside.top() + 2, wide, 18), text(), t.font(TextStyle::BodyStrong, text()),
        t.color(Role::Text));
    paint::text(painter, QRectF(x, inside.top() + 20, wide, 17), m_detail, t.font(TextStyle::Meta, m_detail),
        t.color(m_file.isThere ? Role::TextMuted : Role::Warning));
}

void FileRowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        RowButton::keyPressEvent(event);
}

void FileRowButton::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(byKey ? mapToGlobal(QPoint(38, height())) : event->globalPos());
}

} // namespace rapport::ui
