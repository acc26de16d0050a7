// SPDX-License-Identifier: GPL-3.0-or-later
// Converts a lead: a new customer and contact or ones that are there, a deal or none, and what goes
// along. Ctrl+Enter converts. It saves by itself; a refusal stays to be read in the sheet.
#pragma once

#include "core/query/leads.h"
#include "core/workspace/conversion.h"
#include "ui/widgets/sidesheet.h"

class QScrollArea;
class QVBoxLayout;

namespace rapport::ui {

class Banner;
class Button;
class FieldEditor;
class FormField;
class JoinChoice;
class Label;

class ConvertSheet : public SideSheet
{
    Q_OBJECT
public:
    ConvertSheet(Workspace &workspace, QWidget *host);
    ~ConvertSheet() override;

    // Reads first, off this thread.
    void openFor(const Uid &lead);
    void submit();
    Conversion wish() const;

    JoinChoice *customerChoice() const { return m_customer; }
    JoinChoice *contactChoice() const { return m_contact; }
    JoinChoice *dealChoice() const { return m_deal; }
    FormField *field(const QString &name) const { return m_fields.value(name); }
    Button *acceptButton() const { return m_accept; }
    QString summary() const;

Q_SIGNALS:
    void converted(const rapport::Uid &lead, const QString &text);
    void told(const QString &text); // there is nothing to convert
    void errorRaised(const rapport::Error &error);

private:
    QWidget *makeFooter();
    void show(query::ConversionOffer offer);
    void build();
    void addChoices(QVBoxLayout *column);
    void addDealFields(QVBoxLayout *column);
    void addSummary(QVBoxLayout *column);
    void fillCustomers();
    void fillContacts();
    void fillDeals();
    void showDeals(const std::vector<query::DealLine> &deals);
    FieldEditor *picker(const char *field);
    QString reasonWords(const query::Alike &alike) const;
    void refresh();
    void showError(const Error &error);

    Workspace &m_workspace;
    query::ConversionOffer m_offer;
    QScrollArea *m_scroll = nullptr;
    Banner *m_banner = nullptr;
    Button *m_accept = nullptr;
    JoinChoice *m_customer = nullptr;
    JoinChoice *m_contact = nullptr;
    JoinChoice *m_deal = nullptr;
    QWidget *m_dealFields = nullptr;
    Label *m_summary = nullptr;
    QHash<QString, FormField *> m_fields;
    Uid m_dealsOf; // the customer whose deals are offered
    Ticket m_reading;
    Ticket m_dealsTicket;
};

} // namespace rapport::ui
