// SPDX-License-Identifier: GPL-3.0-or-later
// The name of the pipeline as the title of its page: a button that opens the menu of pipelines.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class PipelineTitle final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PipelineTitle(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rapport::ui
