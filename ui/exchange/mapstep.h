// SPDX-License-Identifier: GPL-3.0-or-later
// The second step: how the file is read, its first rows, where its columns go, and what the check of
// all rows says. Nothing here waits for the check.
#pragma once

#include "ui/exchange/problems.h"

#include <QWidget>

namespace rapport::ui {

class Banner;
class CheckSide;
class FileBar;
class ImportSession;
class MappingTable;
class PreviewTable;

class MapStep : public QWidget
{
    Q_OBJECT
public:
    explicit MapStep(ImportSession &session, QWidget *parent = nullptr);

    PreviewTable *preview() const { return m_preview; }
    MappingTable *mapping() const { return m_mapping; }
    CheckSide *side() const { return m_side; }
    const std::vector<ProblemGroup> &groups() const { return m_groups; }
    void focusFirst();

Q_SIGNALS:
    void changeFileRequested();
    void saveListRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void refreshFindings();
    void refreshDecisions();
    void showRefusal(const Error &error);

    ImportSession &m_session;
    FileBar *m_bar;
    Banner *m_refusal;
    PreviewTable *m_preview;
    MappingTable *m_mapping;
    CheckSide *m_side;
    std::vector<ProblemGroup> m_groups;
};

} // namespace rapport::ui
