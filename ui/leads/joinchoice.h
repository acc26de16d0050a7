// SPDX-License-Identifier: GPL-3.0-or-later
// One question of a conversion: make a new record, join one that is there, or (for a deal) neither.
// Records that look the same are offered first; any other can be picked.
#pragma once

#include "ui/form/fieldeditor.h"

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace rapport::ui {

class JoinChoice : public QWidget
{
    Q_OBJECT
public:
    JoinChoice(const QString &title, const QString &name, QWidget *parent = nullptr);

    // Takes away all options.
    void clear();
    void setNew(const QString &words, const QString &detail);
    void addJoin(const Uid &id, const QString &title, const QString &detail);
    // Any other: an editor of a link, shown while it is chosen. Taken over.
    void setPicker(const QString &words, FieldEditor *editor);
    void setNone(const QString &words);

    void chooseNew();
    void chooseJoin(const Uid &id);
    void chooseNone();
    bool isNew() const;
    bool isNone() const;
    Uid joined() const; // null: new, none, or nothing picked yet
    // Something is chosen that says what to do.
    bool isComplete() const { return isNew() || isNone() || !joined().isNull(); }
    QRadioButton *first() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *add(int id, const QString &words, const QString &detail, const QString &name);
    QWidget *indented(QWidget *part);
    void choose(int id);

    QString m_name;
    QVBoxLayout *m_column;
    QWidget *m_options = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QButtonGroup *m_group = nullptr;
    QList<Uid> m_joins;
    FieldEditor *m_picker = nullptr;
    QWidget *m_pickerRow = nullptr;
};

} // namespace rapport::ui
