// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text, 40 high, in which stretches are tinted: the tint is painted behind the words, so that
// typing, undo and input methods see plain text. Enter while something is being composed only ends
// the composition.
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace rapport::ui {

struct Tint {
    qsizetype start = 0, length = 0;
    Role back = Role::Surface, fore = Role::Text;
    bool isUnderlined = false; // dotted, instead of a ground: not understood
    bool operator==(const Tint &) const = default;
};

class QuickField : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int fieldHeight = 40;

    explicit QuickField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setTints(const QList<Tint> &tints);
    const QList<Tint> &tints() const { return m_tints; }
    // Within a frame of somebody else: no edge, no icon, no key.
    void setBare(bool bare);

Q_SIGNALS:
    void edited(const QString &text);
    void submitted(); // Enter
    void escaped();
    void tabbed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();
    void paintTints(QPainter &painter) const;
    void paintFrame();

    QList<Tint> m_tints;
    bool m_composing = false;
    bool m_bare = false;
};

} // namespace rapport::ui
