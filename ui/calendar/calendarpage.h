// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar alone, over the whole page: whose entries and of which kind are chosen above it. What was
// chosen last holds at the next start of this computer.
#pragma once

#include "ui/shell/workpage.h"

namespace rapport::ui {

class CalendarView;
class PickButton;
class Preferences;

class CalendarPage final : public WorkPage
{
    Q_OBJECT
public:
    CalendarPage(Workspace &workspace, Preferences &preferences, QWidget *parent = nullptr);

    CalendarView *view() const { return m_view; }
    void setOwners(const std::vector<Uid> &owners); // empty: everybody
    void setKind(const QString &kind); // empty: any

    void focusPage() override;
    QHash<QString, QVariant> newValues() const override;
    bool current(QString *entity, Uid *id) const override;
    bool select(const QString &entity, const Uid &id) override;
    void step(int by) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    void wire();
    void recall();
    void dress();

    Workspace &m_workspace;
    Preferences &m_preferences;
    std::vector<Uid> m_owners;
    QString m_kind;
    PickButton *m_owner = nullptr;
    PickButton *m_kindButton = nullptr;
    CalendarView *m_view;
};

} // namespace rapport::ui
