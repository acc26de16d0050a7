// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline in the list at the left of its editor: its name, how many stages it has, and a menu of
// what may be done to it.
#pragma once

#include "core/model/record.h"

#include <QAbstractButton>

class QMenu;

namespace rapport::ui {

class IconButton;
class RowGrip;

class PipelineRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PipelineRow(QWidget *parent = nullptr);

    void show(const Record &pipeline, int stages, bool isCurrent);
    using QWidget::show;
    const Uid &id() const { return m_id; }
    void setEditable(bool editable);
    IconButton *menuButton() const { return m_menu; }

    QSize sizeHint() const override { return {200, 36}; }

Q_SIGNALS:
    void menuRequested();
    void renameRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Uid m_id;
    QString m_stages;
    RowGrip *m_grip;
    IconButton *m_menu;
};

} // namespace rapport::ui
