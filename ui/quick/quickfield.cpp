// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickfield.h"

#include "ui/widgets/paint.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

namespace rapport::ui {

namespace {

constexpr int left = 38, ring = 3, keyGap = 11;

} // namespace

QuickField::QuickField(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("quickField"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setStyleSheet(QStringLiteral("QPlainTextEdit, QPlainTextEdit:focus, QPlainTextEdit:hover"
                                 " { border: 0; background: transparent; padding: 0; }"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_composing)
            Q_EMIT edited(text());
    });
    connect(&theme(), &Theme::changed, this, &QuickField::dress);
    dress();
}

void QuickField::setBare(bool bare)
{
    m_bare = bare;
    dress();
}

void QuickField::dress()
{
    QFont wide = makeFont(14, QFont::Normal);
    wide.setWordSpacing(3); // so that tints stand apart
    setFont(wide);
    const int line = std::max(20, fontMetrics().height());
    const int above = (fieldHeight - line) / 2 + ring;
    setFixedHeight(fieldHeight + 2 * ring);
    const int right
        = m_bare ? ring : int(paint::keyWidth(theme(), tr("Enter", "name of the key"))) + 2 * keyGap;
    setViewportMargins(m_bare ? ring : left + ring, above, right + ring, above - 1);
    setTints(m_tints);
}

QString QuickField::text() const { return toPlainText(); }

void QuickField::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void QuickField::setTints(const QList<Tint> &tints)
{
    m_tints = tints;
    QList<QTextEdit::ExtraSelection> inks;
    for (const Tint &tint : tints) {
        QTextEdit::ExtraSelection ink;
        ink.cursor = QTextCursor(document());
        ink.cursor.setPosition(int(tint.start));
        ink.cursor.setPosition(int(tint.start + tint.length), QTextCursor::KeepAnchor);
        ink.format.setForeground(theme().color(tint.fore));
        if (tint.isUnderlined) {
            ink.format.setUnderlineStyle(QTextCharFormat::DotLine);
            ink.format.setUnderlineColor(theme().color(Role::Warning));
        }
        inks.append(ink);
    }
    setExtraSelections(inks);
    viewport()->update();
}

void QuickField::paintTints(QPainter &painter) const
{
    const QTextBlock block = document()->firstBlock();
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return;
    const QTextLine line = layout->lineAt(0);
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    // What is being composed stands in the layout, but not yet in the text.
    const int composed = int(layout->preeditAreaText().size());
    const auto x = [&](qsizetype at) {
        int position = int(at);
        if (composed > 0 && position > layout->preeditAreaPosition())
            position += composed;
        return origin.x() + line.cursorToX(position);
    };
    for (const Tint &tint : m_tints) {
        if (tint.isUnderlined)
            continue;
        // Into the blanks around it; Chinese words have none.
        const QString text = block.text();
        const auto pad = [&](qsizetype beside) {
            return beside < 0 || beside >= text.size() || text.at(beside).isSpace() ? 4.0 : -.5;
        };
        const qreal from = x(tint.start) - pad(tint.start - 1),
                    to = x(tint.start + tint.length) + pad(tint.start + tint.length);
        const QRectF box(from, origin.y() - 2, to - from, line.height() + 4);
        paint::box(painter, box, 4, theme().color(tint.back));
    }
}

void QuickField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintTints(painter);
    }
    QPlainTextEdit::paintEvent(event);
}

// The edge lies around the viewport, on the widget itself.
bool QuickField::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint && !m_bare)
        paintFrame();
    return done;
}

void QuickField::paintFrame()
{
    QPainter painter(this);
    const Theme &t = theme();
    const QRectF box = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    if (hasFocus())
        paint::box(painter, QRectF(rect()).adjusted(.5, .5, -.5, -.5), 10, t.color(Role::AccentSoft));
    paint::box(painter, box, 8, t.color(Role::Surface), t.color(hasFocus() ? Role::Focus : Role::Control),
        hasFocus() ? 1.5 : 1);
    paint::icon(painter, t, QRectF(box.left() + 11, box.top(), 16, box.height()), QStringLiteral("plus"),
        t.color(hasFocus() ? Role::AccentText : Role::TextMuted), 16);
    const QString enter = tr("Enter", "name of the key");
    const qreal wide = paint::keyWidth(t, enter);
    paint::key(painter, t, QRectF(box.right() - wide - keyGap, box.center().y() - 9, wide, 18), enter);
}

void QuickField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_composing)
            QGuiApplication::inputMethod()->commit();
        else
            Q_EMIT submitted();
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Tab:
        Q_EMIT tabbed();
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void QuickField::inputMethodEvent(QInputMethodEvent *event)
{
    const bool was = m_composing;
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    if (was && !m_composing)
        Q_EMIT edited(text());
    viewport()->update();
}

void QuickField::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(source->text().simplified());
    ensureCursorVisible();
}

void QuickField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    update();
}

void QuickField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void QuickField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace rapport::ui
