// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a list in four steps: File, Map columns, Review, Import. The page shows and asks; what is
// read, checked and written is the ImportSession's work on jobs, so the window never waits. Nothing
// is saved before the last step.
// Keys: Alt+N next, Alt+B back, Esc stops or leaves after a question, Ctrl+V pastes rows.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace rapport::ui {

class FileStep;
class ImportFooter;
class ImportHeader;
class ImportSession;
class MapStep;
class ReviewStep;
class RunStep;

class ImportPage : public QWidget
{
    Q_OBJECT
public:
    ImportPage(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

    // `entity` may be empty: the file decides.
    void openFile(const QString &path, const QString &entity);
    void openText(const QByteArray &tsv, const QString &entity);
    // The step to choose a file in.
    void start(const QString &entity);

    enum Step { File, Map, Review, Run };
    Step step() const;
    void next();
    void back();
    // Esc and the cross: a question first where something would be lost.
    void leave();

    ImportSession *session() const { return m_session; }
    MapStep *map() const { return m_map; }
    FileStep *files() const { return m_files; }
    ReviewStep *review() const { return m_review; }
    RunStep *run() const { return m_run; }
    ImportFooter *footer() const { return m_footer; }
    ImportHeader *header() const { return m_header; }
    void saveRejected(const QString &path);
    void saveProblems(const QString &path);

Q_SIGNALS:
    void closed();
    void imported(const QString &entity, qint64 batch);
    void showRequested(const QString &entity); // the records, once they are in

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectSession();
    void connectSteps();
    void addKeys();
    void showStep(Step step);
    void refreshFooter();
    void refreshTitle();
    void chooseFile();
    void paste();
    void stop();
    void saveMapping();
    void chooseSave(const QString &name, void (ImportPage::*save)(const QString &));

    Workspace &m_workspace;
    ImportSession *m_session;
    ImportHeader *m_header;
    QStackedWidget *m_stack;
    FileStep *m_files;
    MapStep *m_map;
    ReviewStep *m_review;
    RunStep *m_run;
    ImportFooter *m_footer;
    QString m_entity;
    bool m_done = false; // the import has run
};

} // namespace rapport::ui
