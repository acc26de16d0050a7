// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filestep.h"

#include "core/base/error.h"
#include "ui/exchange/wording.h"
#include "ui/form/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

class FileStep::Zone final : public QFrame
{
public:
    using QFrame::QFrame;
    bool dropping = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        paint::box(painter, rect(), 12, t.color(dropping ? Role::AccentSoft : Role::SurfaceSunken));
        QPen pen(t.color(dropping ? Role::Focus : Role::Control), dropping ? 2 : 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 11, 11);
    }
};

FileStep::FileStep(QWidget *parent)
    : QWidget(parent), m_error(new Banner(Banner::Tone::Danger, this)), m_zone(new Zone(this)),
      m_icon(new IconView(u"file-spreadsheet"_s, 32, Role::TextSubtle, m_zone)),
      m_title(new Label(TextStyle::PanelTitle, Role::Text, m_zone)),
      m_text(new Label(TextStyle::Body, Role::TextMuted, m_zone)),
      m_choose(new Button(u"upload"_s, tr("Choose a file"), Button::Kind::Primary, m_zone)),
      m_hint(new KbdHint({u"Ctrl"_s, u"V"_s}, tr("pastes rows copied from a spreadsheet"), m_zone))
{
    setObjectName(u"importFileStep"_s);
    constexpr int wide = 600;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 20);
    column->setSpacing(12);
    auto *middle = new QWidget(this);
    auto *stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(12);
    stack->addWidget(m_error);
    stack->addWidget(m_zone);
    middle->setFixedWidth(wide);
    auto *row = new QHBoxLayout; // an alignment would give wrapped words too little height
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
    m_error->hide();
    m_error->setObjectName(u"importError"_s);
    m_zone->setMinimumHeight(280);
    m_zone->setObjectName(u"importDropZone"_s);
    m_zone->setAccessibleName(tr("Drop a file here"));
    auto *inside = new QVBoxLayout(m_zone);
    inside->setContentsMargins(40, 32, 40, 32);
    inside->setSpacing(0);
    inside->addStretch(1);
    inside->addWidget(m_icon, 0, Qt::AlignHCenter);
    inside->addSpacing(16);
    inside->addWidget(m_title, 0, Qt::AlignHCenter);
    inside->addSpacing(6);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    inside->addWidget(m_text);
    inside->addSpacing(18);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    inside->addSpacing(18);
    inside->addWidget(m_hint, 0, Qt::AlignHCenter);
    inside->addStretch(1);
    m_choose->setObjectName(u"importChooseFile"_s);
    m_choose->setAccessibleName(m_choose->text());
    connect(m_choose, &Button::clicked, this, &FileStep::chooseRequested);
    reset();
}

void FileStep::reset()
{
    m_error->hide();
    m_failed = false;
    m_title->setText(tr("Drop a file here"));
    m_choose->setText(tr("Choose a file"));
    m_text->setText(tr("CSV, TSV or XLSX. Encoding, columns and dates are found for you, and you check "
                       "them before anything is saved."));
    m_choose->show();
    m_hint->show();
}

void FileStep::showReading(const QString &name)
{
    m_error->hide();
    m_failed = false;
    m_title->setText(name.isEmpty() ? tr("Reading the rows…") : tr("Reading %1…").arg(name));
    m_text->setText(tr("The first rows appear in a moment."));
    m_choose->hide();
    m_hint->hide();
}

void FileStep::showError(const Error &error)
{
    reset();
    m_failed = true;
    m_error->setText(error.what, words::causeAndHelp(error));
    m_error->show();
    m_choose->setText(tr("Choose another file"));
    m_choose->setFocus(Qt::OtherFocusReason);
}

QString FileStep::errorText() const { return m_failed ? m_error->text() : QString(); }

void FileStep::setDropping(bool dropping)
{
    m_zone->dropping = dropping;
    m_zone->update();
}

} // namespace rapport::ui
