// SPDX-License-Identifier: GPL-3.0-or-later
// The row of menus above figures, the same on the reports page and on dashboards: range, whose, pipeline,
// comparison, currency. It edits a ReportScope and says when a person changed it.
#pragma once

#include "ui/reports/reportscope.h"

#include <QWidget>

class QMenu;

namespace rapport {
class Workspace;
}

namespace rapport::ui {

class MenuButton;

class ReportFilter final : public QWidget
{
    Q_OBJECT
public:
    using State = ReportScope;
    enum Part { Range = 1, People = 2, Pipeline = 4, Compare = 8, Money = 16, All = 31 };

    explicit ReportFilter(Workspace &workspace, QWidget *parent = nullptr);

    void setParts(int parts); // some are shown only where there is a choice: of pipelines, of currencies
    void setScope(const ReportScope &scope); // says nothing
    const ReportScope &scope() const { return m_scope; }
    void setState(const State &state) { setScope(state); }
    const State &state() const { return m_scope; }
    query::ReportQuery query() const { return m_scope.query(m_workspace); }
    QStringList words() const { return scope::words(m_scope, m_workspace); }
    static query::ReportQuery queryOf(const State &state, const Workspace &workspace)
    {
        return state.query(workspace);
    }
    static QStringList wordsOf(const State &state, const Workspace &workspace)
    {
        return scope::words(state, workspace);
    }
    // Gives the keyboard to the first menu.
    void focusFirst();
    // The days moved on, people came or left.
    void refresh();

    QMenu *makeRangeMenu();
    QMenu *makePeopleMenu();
    QMenu *makePipelineMenu();
    QMenu *makeVersusMenu();
    QMenu *makeCurrencyMenu();

Q_SIGNALS:
    void changed();

private:
    void choose(const ReportScope &scope);
    void openOtherDays();

    Workspace &m_workspace;
    ReportScope m_scope;
    MenuButton *m_range, *m_people, *m_pipeline, *m_versus, *m_currency;
    int m_parts = All;
};

} // namespace rapport::ui
