// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows when there is nothing to list: a picture of ghost rows, what belongs here, the
// one way to begin, a second way with its key, and a tip. "No matches" is another such page with
// only a way to clear the filter.
#pragma once

#include <QStringList>
#include <QWidget>

namespace rapport::ui {

class Button;
class KbdHint;
class Label;

class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setPicture(const QString &iconName); // without a name no picture
    void setWords(const QString &title, const QString &text);
    void setPrimary(const QString &iconName, const QString &words);
    void setSecondary(const QString &iconName, const QString &words, const QString &key = {});
    // "Copied rows in Excel? Press" [Ctrl] [V] "to paste them here."
    void setTip(
        const QString &iconName, const QString &before, const QStringList &keys, const QString &after);

    Button *primary() const { return m_primary; }
    Button *secondary() const { return m_secondary; }

Q_SIGNALS:
    void primaryChosen();
    void secondaryChosen();

private:
    void build();

    QWidget *m_picture;
    Label *m_title;
    Label *m_text;
    Button *m_primary;
    Button *m_secondary;
    QWidget *m_tip = nullptr;
    class QVBoxLayout *m_column = nullptr;
};

} // namespace rapport::ui
