// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/convertsheet.h"

#include "ui/form/formfield.h"
#include "ui/form/words.h"
#include "ui/leads/joinchoice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sheetbody.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

ConvertSheet::ConvertSheet(Workspace &workspace, QWidget *host) : SideSheet(host, 480), m_workspace(workspace)
{
    setObjectName(QStringLiteral("convertSheet"));
    auto *body = new SheetBody(QStringLiteral("convertError"));
    m_scroll = body->scroll();
    m_banner = body->banner();
    setBody(body);
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(this, &SideSheet::acceptRequested, this, &ConvertSheet::submit);
}

// Editors that go lose the focus, and say so, when half of the sheet is gone already.
ConvertSheet::~ConvertSheet()
{
    for (FormField *each : std::as_const(m_fields))
        each->editor()->disconnect(this);
}

QWidget *ConvertSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary, foot);
    cancel->setObjectName(QStringLiteral("convertCancel"));
    m_accept = new Button(tr("Convert lead"), Button::Kind::Primary, foot);
    m_accept->setObjectName(QStringLiteral("convertAccept"));
    m_accept->setToolTip(tr("Convert lead (Ctrl+Enter)"));
    for (Button *button : {cancel, m_accept}) {
        button->setExtent(Button::Extent::Dialog);
        row->addWidget(button);
    }
    connect(cancel, &Button::clicked, this, &SideSheet::close);
    connect(m_accept, &Button::clicked, this, &ConvertSheet::submit);
    return foot;
}

void ConvertSheet::openFor(const Uid &lead)
{
    m_reading = m_workspace.ask(
        this, [lead](const query::Context &reads) { return query::conversionOffer(reads, lead); },
        [this](Result<query::ConversionOffer> offer) {
            if (!offer)
                Q_EMIT errorRaised(offer.error());
            else if (offer->lead.value(u"status").toString() == QLatin1String("converted"))
                Q_EMIT told(tr("“%1” is converted already").arg(offer->lead.title()));
            else
                show(std::move(*offer));
        });
}

void ConvertSheet::show(query::ConversionOffer offer)
{
    const SchemaPtr old = m_offer.schema; // what is shown still points into it
    m_offer = std::move(offer);
    m_banner->hide();
    build();
    setTitle(tr("Convert %1").arg(m_offer.lead.title()));
    refresh();
    m_scroll->widget()->layout()->activate();
    open();
    if (QRadioButton *first = m_customer->first())
        first->setFocus(Qt::TabFocusReason);
}

Conversion ConvertSheet::wish() const
{
    Conversion wish;
    wish.lead = m_offer.lead.id();
    wish.customer = m_customer->joined();
    wish.contact = m_contact->joined();
    wish.deal = m_deal->joined();
    wish.withDeal = !m_deal->isNone();
    if (m_deal->isNew()) {
        wish.dealName = field(QStringLiteral("name"))->editor()->value().toString();
        wish.amount = field(QStringLiteral("amount"))->editor()->value().value<Money>();
        wish.stage = field(QStringLiteral("stage"))->editor()->value().value<Uid>();
        wish.closesOn = field(QStringLiteral("closes_on"))->editor()->value().toDate();
    }
    return wish;
}

void ConvertSheet::submit()
{
    if (!isOpen() || !m_accept->isEnabled())
        return;
    if (m_deal->isNew()) {
        for (FormField *each : std::as_const(m_fields)) {
            each->editor()->finish();
            const auto problem = each->editor()->problem();
            each->setError(problem ? words::brief(*problem) : QString());
            if (problem) {
                each->editor()->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
    }
    const Result<Converted> done = convertLead(m_workspace, wish());
    if (!done) {
        showError(done.error());
        return;
    }
    const QString to = query::titleOf(m_workspace.reads(), u"customer", done->customer);
    const Uid lead = m_offer.lead.id();
    SideSheet::close();
    Q_EMIT converted(lead, tr("Lead converted: %1").arg(to));
}

void ConvertSheet::showError(const Error &error)
{
    FormField *at = m_deal->isNew() ? field(error.field) : nullptr;
    if (at) {
        at->setError(words::brief(error));
        at->editor()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(at, 0, 40);
        return;
    }
    m_banner->setText(error.what, words::causeAndHelp(error));
    m_banner->show();
}

} // namespace rapport::ui
