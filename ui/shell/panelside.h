// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the record panel at the right of the pages: 384 wide beside the list, or over it
// where the window is narrow. The panel is made when it is first shown.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

class QHBoxLayout;

namespace rapport::ui {

class RecordPanel;

class PanelSide : public QWidget
{
    Q_OBJECT
public:
    static constexpr int panelWidth = 384;

    // Lies in `row` at the end; `body` is what it covers as an overlay.
    PanelSide(Workspace &workspace, QHBoxLayout *row, QWidget *body);

    // Whether that is a change.
    bool setOverlay(bool overlay);
    bool isOverlay() const { return m_overlay; }
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    // Whether a record can be shown at all, which settings and the like cannot.
    void setUsable(bool usable);
    // Shows the record of the cursor once it rests. `index` counts from 0, -1 when in no list.
    void follow(const QString &entity, const Uid &id, int index, int count);
    // Opens the panel with the record at once.
    void show(const QString &entity, const Uid &id, int index = -1, int count = 0);
    Uid record() const { return m_id; }
    QString entity() const { return m_entity; }
    RecordPanel *panel(); // made when it is not there yet

Q_SIGNALS:
    void made(rapport::ui::RecordPanel *panel);
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void refresh();
    void take(const QString &entity, const Uid &id, int index, int count);

    Workspace &m_workspace;
    QHBoxLayout *m_row;
    QWidget *m_body;
    RecordPanel *m_panel = nullptr;
    QString m_entity;
    Uid m_id;
    int m_index = -1;
    int m_count = 0;
    bool m_open = false;
    bool m_usable = true;
    bool m_overlay = false;
};

} // namespace rapport::ui
