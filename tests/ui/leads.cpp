// SPDX-License-Identifier: GPL-3.0-or-later
// Leads in the window: scores and steps by key, conversion without a mouse, assignment with its dry
// run, duplicates while typing.
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/shell_fixture.h"

#include "core/rules/bant.h"
#include "ui/customers/composer.h"
#include "ui/customers/recordpanel.h"
#include "ui/customers/timelinesection.h"
#include "ui/form/duplicates.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/form.h"
#include "ui/form/formfield.h"
#include "ui/form/sheetform.h"
#include "ui/leads/assignsheet.h"
#include "ui/leads/assigntable.h"
#include "ui/leads/bantrow.h"
#include "ui/leads/convertsheet.h"
#include "ui/leads/joinchoice.h"
#include "ui/leads/leaddesk.h"
#include "ui/leads/leadsection.h"
#include "ui/leads/reasonpopup.h"
#include "ui/leads/statuspath.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/panelside.h"
#include "ui/shell/toast.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Leads : Window {
    Uid dana = add(u"lead"_s,
        {{u"name"_s, u"Dana Reyes"_s}, {u"company"_s, u"Halden Optics"_s}, {u"status"_s, u"new"_s},
            {u"mobile"_s, u"+15125550142"_s}, {u"authority"_s, u"decision_maker"_s}});

    Leads()
    {
        add(u"task"_s,
            {{u"title"_s, u"Call back"_s}, {u"lead"_s, QVariant::fromValue(dana)}, {u"status"_s, u"todo"_s}});
    }

    LeadSection *open(const Uid &lead)
    {
        shell->goTo(u"leads"_s);
        REQUIRE(goesTo(u"leads"_s));
        shell->openRecord(u"lead"_s, lead);
        REQUIRE(waitFor([&] { return panel()->shownId() == lead; }));
        return panel()->leadSection();
    }
    RecordPanel *panel() { return shell->panelSide()->panel(); }
    QString status(const Uid &lead) { return read(u"lead"_s, lead).value(u"status").toString(); }
    // The panel shows what was saved last.
    void settleOn(const Uid &lead)
    {
        const qint64 version = read(u"lead"_s, lead).meta.version;
        REQUIRE(waitFor([&] { return panel()->shown() && panel()->shown()->meta.version >= version; }));
    }
};

} // namespace

TEST_CASE("a lead is scored by figures, and total and grade follow", "[ui][leads]")
{
    Leads file;
    LeadSection *section = file.open(file.dana);
    CHECK(section->isVisible());
    const QList<BantRow *> &rows = section->rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[1]->words().contains(u"3")); // a decision maker speaks for it
    file.press(rows[1], Qt::Key_Return); // takes the suggestion
    CHECK(rows[1]->score() == 3);
    file.settleOn(file.dana);
    for (const int at : {0, 2, 3}) {
        file.press(rows[at], Qt::Key_2);
        file.settleOn(file.dana);
    }
    CHECK(file.read(u"lead"_s, file.dana).value(u"bant_total").toInt() == 9);
    CHECK(file.read(u"lead"_s, file.dana).value(u"bant_grade") == u"A"_s);
    CHECK(rows[0]->words() == rules::bantGuidance(rules::Bant::Budget, 2));
    CHECK(rows[0]->accessibleName().contains(u"2 of 3"));
    QTest::mouseClick(rows[0], Qt::LeftButton, {}, rows[0]->segment(1).center().toPoint());
    CHECK(rows[0]->score() == 1);
    file.settleOn(file.dana);
    file.press(rows[0], Qt::Key_Delete);
    CHECK_FALSE(rows[0]->score());
    REQUIRE(file.workspace->undo());
    CHECK(file.read(u"lead"_s, file.dana).value(u"budget_score").toInt() == 1);
}

TEST_CASE("a lead walks along its path, and is given up only with a reason", "[ui][leads]")
{
    Leads file;
    LeadSection *section = file.open(file.dana);
    file.press(section->path()->step(u"new"_s), Qt::Key_Right);
    CHECK(section->path()->step(u"contacted"_s)->hasFocus());
    file.press(section->path()->step(u"contacted"_s), Qt::Key_Return);
    CHECK(file.status(file.dana) == u"contacted");
    file.settleOn(file.dana);
    section->markInvalid();
    auto *popup = section->findChild<ReasonPopup *>();
    REQUIRE(popup);
    QTest::keyClicks(popup->edit(), u"Moved abroad"_s);
    QTest::keyClick(popup->edit(), Qt::Key_Return);
    CHECK(file.status(file.dana) == u"invalid");
    CHECK(file.read(u"lead"_s, file.dana).value(u"invalid_reason") == u"Moved abroad"_s);
    file.settleOn(file.dana);
    file.press(section->path()->step(u"new"_s), Qt::Key_Return); // taken up again
    CHECK(file.status(file.dana) == u"new");
    CHECK_FALSE(file.read(u"lead"_s, file.dana).value(u"invalid_reason").isValid());
}

TEST_CASE("what is logged and planned in the panel belongs to the lead", "[ui][leads]")
{
    Leads file;
    file.open(file.dana);
    file.panel()->startLog(u"call"_s);
    Composer *composer = file.panel()->composer();
    CHECK(composer->textEdit()->placeholderText().contains(u"Dana"));
    composer->textEdit()->setPlainText(u"Wants a second line"_s);
    composer->nextEdit()->setText(u"Send the offer"_s);
    REQUIRE(composer->log());
    const auto linked = [&](const QString &entity) {
        return *query::linkedCount(file.workspace->reads(), entity, u"lead", file.dana);
    };
    CHECK(linked(u"activity"_s) == 1);
    CHECK(linked(u"task"_s) == 2); // the next step, beside the one that was there
    CHECK(waitFor([&] { return file.panel()->activity()->loadedActivities() == 1; }));
}

TEST_CASE("a lead is converted without a mouse, and undo is one step", "[ui][leads]")
{
    Leads file;
    LeadSection *section = file.open(file.dana);
    file.press(file.panel(), Qt::Key_C);
    ConvertSheet *sheet = file.shell->leads()->convertSheet();
    REQUIRE(waitFor([&] { return sheet->isOpen(); }));
    CHECK(sheet->isAncestorOf(QApplication::focusWidget()));
    CHECK(sheet->customerChoice()->isNew());
    CHECK(sheet->summary().contains(u"1 task"));
    CHECK(sheet->field(u"name"_s)->editor()->value() == u"New business with Halden Optics"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet->isOpen());
    CHECK(file.status(file.dana) == u"converted");
    CHECK(file.shell->notices()->toast()->isVisible());
    file.settleOn(file.dana);
    auto *became = section->findChild<QAbstractButton *>(u"converted_customer"_s);
    REQUIRE(became);
    CHECK(became->text() == u"Halden Optics");
    file.press(file.panel(), Qt::Key_C); // nothing left to convert
    CHECK_FALSE(sheet->isOpen());
    file.shell->leads()->convert(file.dana); // as the menu of its row asks
    auto told = hear(file.shell->leads(), &LeadDesk::told);
    REQUIRE(waitFor([&] { return told->count() == 1; }));
    CHECK_FALSE(sheet->isOpen());
    REQUIRE(file.workspace->undo());
    CHECK(file.status(file.dana) == u"new");
}

TEST_CASE("a customer that looks the same is joined unless one says otherwise", "[ui][leads]")
{
    Leads file;
    const Uid halden = file.add(u"customer"_s, {{u"name"_s, u"Halden Optics Inc."_s}});
    file.add(u"deal"_s,
        {{u"name"_s, u"Line two"_s}, {u"customer"_s, QVariant::fromValue(halden)},
            {u"stage"_s, QVariant::fromValue(file.workspace->dictionary(u"stage"_s).front().id())}});
    file.open(file.dana);
    file.shell->leads()->convert(file.dana);
    ConvertSheet *sheet = file.shell->leads()->convertSheet();
    REQUIRE(waitFor([&] { return sheet->isOpen(); }));
    CHECK(sheet->customerChoice()->joined() == halden);
    auto *deal = sheet->dealChoice();
    REQUIRE(waitFor([&] { return deal->findChild<QRadioButton *>(u"convertDeal_join0"_s); }));
    deal->findChild<QRadioButton *>(u"convertDeal_join0"_s)->click();
    CHECK_FALSE(sheet->field(u"name"_s)->isVisible());
    sheet->submit();
    CHECK(file.read(u"lead"_s, file.dana).value(u"converted_customer").value<Uid>() == halden);
    CHECK(file.read(u"lead"_s, file.dana).value(u"converted_deal").isValid());
    CHECK_FALSE(sheet->isOpen());
}

TEST_CASE("a conversion that is refused says why in its sheet", "[ui][leads]")
{
    Leads file;
    file.shell->leads()->convert(file.dana);
    ConvertSheet *sheet = file.shell->leads()->convertSheet();
    REQUIRE(waitFor([&] { return sheet->isOpen(); }));
    sheet->field(u"closes_on"_s)->editor()->setValue(QDate(2020, 1, 1));
    sheet->submit();
    CHECK(sheet->isOpen());
    CHECK(sheet->field(u"closes_on"_s)->hasError());
    CHECK(file.status(file.dana) == u"new");
    QTest::keyClick(sheet, Qt::Key_Escape);
    CHECK_FALSE(sheet->isOpen());
}

TEST_CASE("the dry run says who gets what, and assigning does just that", "[ui][leads]")
{
    Leads file;
    const Uid ben = file.add(u"user"_s, {{u"name"_s, u"Ben Ode"_s}, {u"status"_s, u"active"_s}});
    const Uid rule = file.add(u"assignment_rule"_s,
        {{u"name"_s, u"South"_s}, {u"strategy"_s, u"fixed"_s}, {u"condition"_s, u"city = Austin"_s}});
    file.add(u"assignment_member"_s,
        {{u"rule"_s, QVariant::fromValue(rule)}, {u"user"_s, QVariant::fromValue(ben)}, {u"capacity"_s, 5}});
    const Uid south = file.add(u"lead"_s, {{u"name"_s, u"Kim Lee"_s}, {u"city"_s, u"Austin"_s}});
    file.shell->goTo(u"leads"_s);
    REQUIRE(file.goesTo(u"leads"_s));
    file.shell->pages()->list()->findChild<QAbstractButton *>(u"assignByRules"_s)->click();
    AssignSheet *sheet = file.shell->leads()->assignSheet();
    REQUIRE(waitFor([&] { return sheet->isOpen(); }));
    REQUIRE(sheet->plan().size() == 2);
    CHECK(sheet->table()->rowText(0).contains(u"Nobody"));
    CHECK(sheet->table()->rowText(1).contains(u"Ben Ode: 0 of 5 open leads"));
    CHECK_FALSE(file.read(u"lead"_s, south).value(u"owner").isValid()); // nothing has happened yet
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet->isOpen());
    CHECK(file.read(u"lead"_s, south).value(u"owner").value<Uid>() == ben);
    CHECK_FALSE(file.read(u"lead"_s, file.dana).value(u"owner").isValid());
    REQUIRE(file.workspace->undo());
    CHECK_FALSE(file.read(u"lead"_s, south).value(u"owner").isValid());
}

TEST_CASE("a lead made by hand goes to whom the rules name", "[ui][leads]")
{
    Leads file;
    const Uid ben = file.add(u"user"_s, {{u"name"_s, u"Ben Ode"_s}, {u"status"_s, u"active"_s}});
    const Uid rule = file.add(u"assignment_rule"_s, {{u"name"_s, u"All"_s}, {u"strategy"_s, u"fixed"_s}});
    file.add(u"assignment_member"_s,
        {{u"rule"_s, QVariant::fromValue(rule)}, {u"user"_s, QVariant::fromValue(ben)}});
    file.shell->newRecord(u"lead"_s);
    Form *form = file.shell->sheet()->form();
    CHECK_FALSE(form->editor(u"owner"_s)->value().isValid());
    form->editor(u"name"_s)->setValue(u"Ines Sato"_s);
    file.shell->sheet()->save();
    query::ListQuery query;
    query.entity = u"lead"_s;
    query.filter = *Filter::parse(u"name = \"Ines Sato\" and owner is not empty");
    CHECK(waitFor([&] { return query::rowNumbers(file.workspace->reads(), query)->size() == 1; }));
}

TEST_CASE("while a lead is typed, customers and contacts that look the same are named", "[ui][leads]")
{
    Leads file;
    file.shell->newRecord(u"lead"_s);
    Form *form = file.shell->sheet()->form();
    auto *duplicates = form->findChild<Duplicates *>();
    REQUIRE(duplicates);
    auto *company = form->editor(u"company"_s)->findChild<QLineEdit *>();
    REQUIRE(company);
    company->setFocus();
    QTest::keyClicks(company, u"acme robotics LLC"_s);
    REQUIRE(waitFor([&] { return duplicates->count() == 1; }));
    bool said = false;
    for (const QLabel *label : duplicates->findChildren<QLabel *>())
        said = said || label->text() == u"Customer · Same company";
    CHECK(said);
    duplicates->findChild<QAbstractButton *>(u"openDuplicate"_s)->click();
    CHECK(file.shell->place().record == file.acme);
    CHECK_FALSE(form->findChild<FieldEditor *>(u"converted_at"_s)); // kept by what is done with leads
    CHECK_FALSE(form->editor(u"rule"_s));
}
