// SPDX-License-Identifier: GPL-3.0-or-later
// What a card shows: a report that ships, or a question of one's own, with the answer beside it while it is
// put together. It writes nothing: accepted() hands the widget over.
#pragma once

#include "core/model/dashboard.h"
#include "core/workspace/workspace.h"
#include "ui/reports/reportscope.h"
#include "ui/widgets/sidesheet.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace rapport::ui {

class Button;
class ChartView;
class Field;
class FilterBar;
class Label;

class WidgetEditor final : public SideSheet
{
    Q_OBJECT
public:
    WidgetEditor(Workspace &workspace, QWidget *host);

    void openFor(const Widget &widget, const ReportScope &scope, bool isNew);
    Widget widget() const; // as it stands there
    ChartView *preview() const { return m_preview; }
    void accept();

Q_SIGNALS:
    void accepted(const rapport::Widget &widget);
    void previewed(); // the answer to what stands there is shown

private:
    void build();
    QWidget *makeFooter();
    QComboBox *addCombo(const QString &name, const QString &label);
    void present(const Widget &widget);
    void fillEntity();
    void fillFilters();
    void adapt(); // only what the question needs is shown
    void edited();
    void ask();
    void take(const Result<query::Report> &report);
    void tryClose();
    bool isReport() const;
    QString choice(const QString &name) const;
    void choose(const QString &name, const QString &key);

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Widget m_widget; // as it was opened
    ReportScope m_scope;
    class QVBoxLayout *m_column = nullptr;
    class QHBoxLayout *m_line = nullptr; // of two choices side by side
    QLineEdit *m_title = nullptr;
    QHash<QString, QComboBox *> m_combos;
    QHash<QString, Field *> m_fields;
    FilterBar *m_filter = nullptr, *m_success = nullptr;
    QWidget *m_filterPart = nullptr, *m_successPart = nullptr;
    QString m_filterOf; // entity the filters are about
    ChartView *m_preview = nullptr;
    Button *m_accept = nullptr;
    Label *m_question = nullptr;
    Ticket m_ticket;
    QTimer m_soon;
    bool m_filling = false;
    bool m_asking = false; // whether to give up what was changed
};

} // namespace rapport::ui
