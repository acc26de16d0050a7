// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the sheet: whom the lead becomes, the deal, what goes along.
#include "core/base/text.h"
#include "core/model/lead.h"
#include "core/model/words.h"
#include "ui/form/formfield.h"
#include "ui/leads/convertsheet.h"
#include "ui/leads/joinchoice.h"
#include "ui/list/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

constexpr int dealsShown = 5;

// A name alone is no proof; a name at the same company, a number or an address is.
bool isSure(const query::Alike &alike, const Record &lead)
{
    if (alike.reason != QLatin1String("name"))
        return true;
    const QString company = lead.value(u"company").toString();
    return !company.isEmpty() && text::companyCore(company) == text::companyCore(alike.detail);
}

} // namespace

void ConvertSheet::build()
{
    for (FormField *each : std::as_const(m_fields))
        each->editor()->disconnect(this);
    m_fields.clear();
    m_dealsOf = {};
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(16);
    addChoices(column);
    addDealFields(column);
    addSummary(column);
    column->addStretch(1);
    m_scroll->setWidget(inner); // deletes the one before
    inner->setAutoFillBackground(false);
    fillCustomers();
    fillContacts();
    showDeals({});
    for (JoinChoice *choice : {m_customer, m_contact, m_deal})
        connect(choice, &JoinChoice::changed, this, &ConvertSheet::refresh);
}

void ConvertSheet::addChoices(QVBoxLayout *column)
{
    m_customer = new JoinChoice(tr("Customer"), QStringLiteral("convertCustomer"));
    m_contact = new JoinChoice(tr("Contact"), QStringLiteral("convertContact"));
    m_deal = new JoinChoice(tr("Deal"), QStringLiteral("convertDeal"));
    for (JoinChoice *choice : {m_customer, m_contact, m_deal})
        column->addWidget(choice);
}

FieldEditor *ConvertSheet::picker(const char *field)
{
    const EditorContext context{
        m_workspace, QStringLiteral("lead"), [this](const QString &name) {
            const Uid id = m_customer->joined();
            return name == QLatin1String("customer") && !id.isNull() ? QVariant::fromValue(id) : QVariant();
        }};
    return FieldEditor::make(*m_offer.lead.def().find(QString::fromLatin1(field)), context);
}

QString ConvertSheet::reasonWords(const query::Alike &alike) const
{
    if (alike.reason == QLatin1String("converted_contact"))
        return tr("%1 works there").arg(alike.detail);
    const FieldDef *field = m_offer.lead.def().find(alike.reason);
    if (field && field->has(Title))
        return alike.detail.isEmpty() ? tr("Same name") : tr("Same name · %1").arg(alike.detail);
    const QString same = field ? tr("Same %1").arg(field->displayLabel().toLower()) : QString();
    return alike.detail.isEmpty() ? same : QString(same + QStringLiteral(" · ") + alike.detail);
}

void ConvertSheet::fillCustomers()
{
    const QString company = m_offer.lead.value(u"company").toString();
    m_customer->setNew(tr("New customer: %1").arg(company.isEmpty() ? m_offer.lead.title() : company),
        company.isEmpty() ? tr("A person, since no company is named") : QString());
    for (const query::Alike &alike : m_offer.customers)
        m_customer->addJoin(alike.id, alike.title, reasonWords(alike));
    m_customer->setPicker(tr("Join another customer"), picker("converted_customer"));
    m_customer->chooseNew();
    if (m_offer.customers.empty())
        return;
    // Where only a contact speaks for the customer, the contact has to be sure.
    const query::Alike &first = m_offer.customers.front();
    const bool byContact = first.reason == QLatin1String("converted_contact");
    if (isSure(byContact ? m_offer.contacts.front() : first, m_offer.lead))
        m_customer->chooseJoin(first.id);
}

void ConvertSheet::fillContacts()
{
    m_contact->setNew(
        tr("New contact: %1").arg(m_offer.lead.title()), m_offer.lead.value(u"title").toString());
    for (const query::Alike &alike : m_offer.contacts)
        m_contact->addJoin(alike.id, alike.title, reasonWords(alike));
    m_contact->setPicker(tr("Join another contact"), picker("converted_contact"));
    m_contact->chooseNew();
    if (!m_offer.contacts.empty() && isSure(m_offer.contacts.front(), m_offer.lead))
        m_contact->chooseJoin(m_offer.contacts.front().id);
}

void ConvertSheet::fillDeals()
{
    const Uid customer = m_customer->joined();
    if (customer == m_dealsOf)
        return;
    m_dealsOf = customer;
    m_dealsTicket.cancel();
    if (customer.isNull()) {
        showDeals({});
        return;
    }
    m_dealsTicket = m_workspace.ask(
        this,
        [customer](const query::Context &reads) { return query::dealsOf(reads, customer, true, dealsShown); },
        [this](Result<std::vector<query::DealLine>> deals) {
            if (deals)
                showDeals(*deals);
        });
}

void ConvertSheet::showDeals(const std::vector<query::DealLine> &deals)
{
    const bool none = m_deal->isNone();
    m_deal->clear();
    m_deal->setNew(tr("New deal"), {});
    for (const query::DealLine &deal : deals) {
        QStringList parts{deal.stage, format::money(deal.amount, m_workspace.currency())};
        parts.removeAll(QString());
        m_deal->addJoin(deal.id, deal.name, parts.join(QStringLiteral(" · ")));
    }
    m_deal->setNone(tr("No deal yet"));
    if (none)
        m_deal->chooseNone();
    else
        m_deal->chooseNew();
    refresh();
}

void ConvertSheet::addDealFields(QVBoxLayout *column)
{
    m_dealFields = new QWidget;
    m_dealFields->setObjectName(QStringLiteral("convertDealFields"));
    auto *rows = new QVBoxLayout(m_dealFields);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    const EntityDef &def = m_offer.schema->at(u"deal");
    const Record blank = m_workspace.blank(QStringLiteral("deal"));
    const Record &lead = m_offer.lead;
    // A day that is over cannot be the one on which a new deal closes.
    const QDate by = lead.value(u"timeline").toDate();
    const QVariant closing = by >= m_workspace.clock().today() ? QVariant(by) : QVariant();
    const QHash<QString, QVariant> values{
        {QStringLiteral("name"),
            conversionDealName(lead, m_offer.linkTitles.value(QStringLiteral("product")))},
        {QStringLiteral("amount"), lead.value(u"budget")}, {QStringLiteral("stage"), blank.value(u"stage")},
        {QStringLiteral("closes_on"), closing}};
    for (const QStringList &names :
        {QStringList{QStringLiteral("name")}, QStringList{QStringLiteral("amount")},
            QStringList{QStringLiteral("stage"), QStringLiteral("closes_on")}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        for (const QString &name : names) {
            FieldEditor *editor
                = FieldEditor::make(*def.find(name), {m_workspace, QStringLiteral("deal")}, m_dealFields);
            editor->setValue(values.value(name));
            auto *made = new FormField(editor, m_dealFields);
            made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
            made->setObjectName(QStringLiteral("convert_") + name);
            connect(editor, &FieldEditor::edited, this, [made] { made->setError({}); });
            connect(editor, &FieldEditor::submitted, this, &ConvertSheet::submit);
            m_fields.insert(name, made);
            row->addWidget(made, 1);
        }
        rows->addLayout(row);
    }
    column->addWidget(m_dealFields);
}

QString ConvertSheet::summary() const
{
    QStringList parts;
    for (const EntityDef &def : m_offer.schema->entities()) {
        if (const qint64 count = m_offer.moves.value(def.name); count > 0)
            parts << countOf(def.name, int(count));
    }
    QString text = parts.isEmpty() ? QString() : tr("Goes along: %1.").arg(parts.join(tr(", ")));
    if (!text.isEmpty() && !text.endsWith(QChar(0x3002))) // a Chinese full stop brings its own room
        text += QLatin1Char(' ');
    return text
        + tr("Tags and your own fields are carried over. What has no place of its own stays as a line in the "
             "customer's note; nothing that is there is overwritten.");
}

void ConvertSheet::addSummary(QVBoxLayout *column)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconView(QStringLiteral("info"), 16, Role::TextSubtle, box), 0, Qt::AlignTop);
    m_summary = new Label(summary(), TextStyle::Meta, Role::TextMuted, box);
    m_summary->setObjectName(QStringLiteral("convertSummary"));
    m_summary->setWordWrap(true);
    row->addWidget(m_summary, 1);
    column->addWidget(box);
}

void ConvertSheet::refresh()
{
    fillDeals();
    m_dealFields->setVisible(m_deal->isNew());
    m_accept->setEnabled(!m_workspace.isReadOnly() && m_customer->isComplete() && m_contact->isComplete()
        && m_deal->isComplete());
}

} // namespace rapport::ui
