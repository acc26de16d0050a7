// SPDX-License-Identifier: GPL-3.0-or-later
// One stage in the editor of pipelines: name, kind, probability and limit on the line, what a deal
// must bring to enter it below when unfolded. Each value is wished for when its field is left; the
// row shows what it is given and never what was refused.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rapport::ui {

class FlowLayout;
class IconButton;
class Label;
class RowGrip;
class ToggleSwitch;

// Of the heads above the rows as well.
struct StageColumns {
    static constexpr int gap = 8, kind = 116, probability = 84, stale = 108, button = 28;
    // These two share what is left, five to four.
    static constexpr int leastName = 132, leastFigures = 104, nameShare = 5, figuresShare = 4;
};

class StageRow : public QWidget
{
    Q_OBJECT
public:
    StageRow(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Record &stage, int place, int count);
    using QWidget::show;
    // Empty sums: no amounts.
    void setFigures(qint64 deals, const QString &sums);
    const Record &stage() const { return m_stage; }
    void setUnfolded(bool unfolded);
    // Puts the values back; with words they stand below the line.
    void refuse(const QString &words);
    void focusName();

Q_SIGNALS:
    void changeRequested(const rapport::Record &before, const rapport::Record &after);
    void removeRequested(const rapport::Record &stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildLine();
    QWidget *buildRules();
    QLineEdit *addNumber(const QString &field, const QString &words, int width);
    void take(QLineEdit *line, const QString &field);
    void wish(const QString &field, const QVariant &value);
    void fill();
    void fillRequired();
    void chooseRequired(QWidget *anchor);
    QString summary() const;
    const FieldDef &field(const QString &name) const { return *m_stage.def().find(name); }

    Workspace &m_workspace;
    SchemaPtr m_schema; // of the stage
    Record m_stage;
    bool m_filling = false;
    RowGrip *m_grip;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_probability;
    QLineEdit *m_stale;
    Label *m_deals;
    Label *m_sums;
    IconButton *m_fold;
    IconButton *m_remove;
    Label *m_summary;
    Label *m_problem;
    QWidget *m_rules;
    QPlainTextEdit *m_checklist;
    FlowLayout *m_required;
    QStringList m_said; // what the chips say
    ToggleSwitch *m_noReturn;
};

} // namespace rapport::ui
