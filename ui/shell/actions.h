// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the window can do, once: what the palette lists, the keys run and the sheet of
// shortcuts shows. Pages and lists have their own keys, which only stand here to be shown.
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QShortcut;

namespace rapport::ui {

struct Action {
    enum class Where { Anywhere, GoTo, List, Record, Board, Tasks, Calendar, Reports, Dashboard };

    QString id;
    QString words; // "Import customers"
    QString icon;
    Where where = Where::Anywhere;
    QList<QKeySequence> keys; // the first is shown
    QStringList caps; // keys to show where the sequence does not say it, such as L C
    std::function<void()> run; // none: only shown
    bool inPalette = true;
    bool pagesHaveIt = false; // the pages answer the same keys themselves
};

class Actions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(Action action);
    Action &last() { return m_actions.back(); }
    // Makes the shortcuts: keys with Ctrl, Alt or F keys work in `window`, letters and what the
    // pages have themselves only in `around`, so that they never fire while somebody types.
    void arm(QWidget *window, const QList<QWidget *> &around);
    // Letters that lead elsewhere or act on the record, for a list that was made later. (The panel has
    // the keys of a record itself.)
    void armLetters(QWidget *host);

    const std::vector<Action> &all() const { return m_actions; }
    const Action *find(const QString &id) const;
    void run(const QString &id) const;
    void rename(const QString &id, const QString &words, const QString &icon);
    // Key caps of an action: "Ctrl", "K" or "G", "C".
    static QStringList capsOf(const Action &action);

private:
    void bind(const Action &action, const QKeySequence &keys, QWidget *host, bool withChildren);

    std::vector<Action> m_actions;
};

} // namespace rapport::ui
