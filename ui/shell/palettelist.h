// SPDX-License-Identifier: GPL-3.0-or-later
// The results of the palette: heads of groups and rows of 38. The keyboard stays in the input, which
// hands its keys over; heads are stepped over.
#pragma once

#include "ui/shell/paletteentry.h"

#include <QListView>

namespace rapport::ui {

class PaletteModel;

class PaletteList : public QListView
{
    Q_OBJECT
public:
    explicit PaletteList(QWidget *parent = nullptr);

    // The first row that can be chosen is current afterwards. `words` are shown bright in titles.
    void setEntries(PaletteEntries entries, const QString &words);
    const PaletteEntries &entries() const;
    const PaletteEntry *currentEntry() const; // null when there is none
    // Up, Down and the page keys; true when it was one of them.
    bool take(QKeyEvent *event);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 80}; }

Q_SIGNALS:
    void chosen(const rapport::ui::PaletteEntry &entry, bool beside);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void step(int by);
    int contentHeight() const;

    PaletteModel *m_model;
};

} // namespace rapport::ui
