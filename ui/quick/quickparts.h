// SPDX-License-Identifier: GPL-3.0-or-later
// The row below a quick line: what will be made, as chips between words. Tab and the arrows walk through
// them, Enter or Space opens one, Backspace or Delete takes it out, Esc leads back to the line. A chip
// keeps its widget and the keyboard while its words change.
#pragma once

#include "core/base/id.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QHash>

namespace rapport::ui {

class FlowLayout;
class Label;

struct PartView {
    enum class Look { Plain, New, Guess, Question, Unclear };
    QString key; // "kind", "when", ...
    QString icon; // empty: no chip but a word between them
    QString text;
    QString role; // what it is, for screen readers: "Day"
    Role back = Role::Hover, fore = Role::Text;
    Look look = Look::Plain;
    bool canDrop = true;
    Uid avatar = {}; // of a person whose picture stands instead of the icon
    QString avatarName = {};
    bool operator==(const PartView &) const = default;
};

class PartChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PartChip(QWidget *parent);
    void show(const PartView &part);
    const PartView &part() const { return m_part; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dropRequested();
    void backRequested();
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PartView m_part;
};

class QuickParts : public QWidget
{
    Q_OBJECT
public:
    explicit QuickParts(QWidget *parent = nullptr);

    void setParts(const QList<PartView> &parts);
    PartChip *chip(const QString &key) const; // null when it is not shown
    QList<PartChip *> chips() const; // as they stand
    bool focusFirst();
    void focusBeside(const QString &key); // which is about to go

Q_SIGNALS:
    void editRequested(const QString &key, QWidget *anchor);
    void dropRequested(const QString &key);
    void backRequested();

private:
    PartChip *chipFor(const QString &key);
    void step(PartChip *from, int by);

    FlowLayout *m_row;
    QHash<QString, PartChip *> m_chips;
    QHash<QString, Label *> m_words;
    QList<PartView> m_parts;
};

} // namespace rapport::ui
