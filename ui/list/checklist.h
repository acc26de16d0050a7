// SPDX-License-Identifier: GPL-3.0-or-later
// A list of words to tick or to pick from, with a line above it that narrows it when it is long.
// Space ticks, Enter takes the row, letters go to the line.
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace rapport::ui {

class CheckList : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Tick, Pick };
    struct Entry {
        QString key;
        QString words;
        bool ticked = false;
        QString icon = {};
        QString tip = {};
    };

    CheckList(Mode mode, const QString &searchWords, QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    // Entries come from here while a person types, instead of being narrowed.
    void setSource(std::function<QList<Entry>(const QString &)> source);
    // What stands first when nothing fits the typed words ("Create tag …"); its key is "+words".
    void setMaker(const QString &sentence) { m_maker = sentence; }
    // Rows may be dragged, or moved with Alt and the arrows.
    void setMovable(bool movable);
    QStringList tickedKeys() const; // in the order shown
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void ticksChanged();
    void orderChanged();
    void picked(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<Entry> &entries);
    void narrow(const QString &typed);
    void toggle(QListWidgetItem *item);
    void fit();
    bool keyOnList(int key, Qt::KeyboardModifiers modifiers);
    void moveCurrent(int step);

    Mode m_mode;
    QLineEdit *m_line;
    QListWidget *m_list;
    QList<Entry> m_entries;
    QString m_maker;
    std::function<QList<Entry>(const QString &)> m_source;
    bool m_filling = false;
};

} // namespace rapport::ui
