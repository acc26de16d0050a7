// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importheader.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ImportHeader::ImportHeader(QWidget *parent)
    : QWidget(parent), m_back(new IconButton(u"arrow-left"_s, tr("Back"), this)),
      m_title(new Label(TextStyle::PageTitle, Role::Text, this)),
      m_stepper(new Stepper({tr("File"), tr("Map columns"), tr("Review"), tr("Import")}, this)),
      m_close(new IconButton(u"x"_s, tr("Close the import"), this))
{
    setObjectName(u"importHeader"_s);
    setFixedHeight(56);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 20, 2);
    row->setSpacing(0);
    row->addWidget(m_back);
    row->addSpacing(8);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_stepper);
    row->addStretch(1);
    row->addWidget(m_close);
    m_back->setObjectName(u"importHeaderBack"_s);
    m_back->setLabel(tr("Back"), u"Alt B"_s);
    m_close->setObjectName(u"importClose"_s);
    m_close->setLabel(tr("Close the import"), u"Esc"_s);
    connect(m_back, &QAbstractButton::clicked, this, &ImportHeader::backRequested);
    connect(m_close, &QAbstractButton::clicked, this, &ImportHeader::closeRequested);
}

void ImportHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ImportHeader::setStep(int step) { m_stepper->setCurrent(step); }

int ImportHeader::step() const { return m_stepper->current(); }

QString ImportHeader::title() const { return m_title->text(); }

} // namespace rapport::ui
