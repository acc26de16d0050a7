// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/account.h"
#include "tests/support/catch.h"
#include "tests/support/wait.h"
#include "tests/ui/shell_fixture.h"

#include "ui/handover/briefinghtml.h"
#include "ui/handover/briefingsheet.h"
#include "ui/handover/handovers.h"
#include "ui/handover/handoversheet.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpage.h"
#include "ui/list/listview.h"
#include "ui/shell/notices.h"
#include "ui/shell/pages.h"
#include "ui/shell/toast.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

#include <iostream>

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<query::Briefing> briefingsOf(Account &account, const std::vector<Uid> &customers)
{
    auto found = query::briefings(account->reads(), customers, account.clock.now());
    REQUIRE(found);
    return std::move(*found);
}

BriefingPaper paperOf(Account &account, const std::vector<Uid> &customers)
{
    BriefingPaper paper;
    paper.html = briefingHtml(briefingsOf(account, customers), *account, loadTokens(Scheme::Light));
    paper.title = u"Briefing"_s;
    return paper;
}

QString textOf(const QString &program, const QString &pdf)
{
    QProcess process;
    process.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

// The sheet with its preview, over a host of its own.
struct Opened {
    explicit Opened(Account &account) : handovers(*account, &host)
    {
        host.resize(900, 900);
        host.show();
        handovers.openHandOver(u"customer"_s, {handovers.rowOf(u"customer"_s, account.customer.id())});
        auto *sheet = handovers.sheet();
        REQUIRE(waitUntil([&] { return sheet->findChild<QCheckBox *>() != nullptr; }));
    }
    QPushButton *act() { return handovers.sheet()->findChild<QPushButton *>(u"handOverAct"_s); }
    QString words()
    {
        settle(); // new labels are shown by their layout
        QStringList all;
        for (const QLabel *label : handovers.sheet()->findChildren<QLabel *>()) {
            if (!label->isHidden() && !label->parentWidget()->isHidden())
                all << label->text();
        }
        return all.join(u'\n');
    }

    QWidget host;
    Handovers handovers;
};

} // namespace

TEST_CASE("names are text in a briefing, whatever they look like", "[handover]")
{
    Account account;
    const QString nasty = u"<b>Bold</b> & \"Sons\" <img src=x>"_s;
    const Record odd = account.add(
        u"customer"_s, nasty, {{u"note"_s, u"one < two\nthree & four"_s}, {u"city"_s, u"</body>"_s}});
    account.add(u"task"_s, u"<script>task</script>"_s, {{u"customer"_s, QVariant::fromValue(odd.id())}});
    account.add(u"contact"_s, u"A <i>person</i>"_s, {{u"customer"_s, QVariant::fromValue(odd.id())}});
    QTextDocument document;
    setBriefing(
        document, briefingHtml(briefingsOf(account, {odd.id()}), *account, loadTokens(Scheme::Light)));
    const QString text = document.toPlainText();
    for (const QString &part : {nasty, u"one < two"_s, u"three & four"_s, u"</body>"_s,
             u"<script>task</script>"_s, u"A <i>person</i>"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("a briefing names each open task, deal and person, and each customer of many", "[handover]")
{
    Account account;
    const Record second = account.add(u"customer"_s, u"Bolt Works"_s);
    QTextDocument document;
    setBriefing(document,
        briefingHtml(
            briefingsOf(account, {account.customer.id(), second.id()}), *account, loadTokens(Scheme::Dark)));
    const QString text = document.toPlainText();
    std::vector<Record> all = account.tasks;
    all.insert(all.end(), account.openDeals.begin(), account.openDeals.end());
    all.insert(all.end(), account.people.begin(), account.people.end());
    all.push_back(second);
    for (const Record &record : all) {
        INFO(record.title().toStdString());
        CHECK(text.contains(record.title()));
    }
    for (const char *words :
        {"4% discount", "reference plant", "Too expensive", "Do not call", "Drinks tea"}) {
        INFO(words);
        CHECK(text.contains(QLatin1String(words)));
    }
    int pages = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        pages += block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
    CHECK(pages == 2); // after the list, each on a page of its own
}

TEST_CASE("the text of the PDF can be found in both languages", "[handover]")
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty()) {
        std::cout << "skipped: there is no pdftotext (package poppler-utils)\n";
        return;
    }
    Account account(u"zh"_s);
    // Glyphs that radicals share, brackets that shaping would change, and plain English.
    const Record english = account.add(u"customer"_s, u"Acme (Robotics) – 12/7"_s,
        {{u"note"_s, u"长门车马风页见龙飞青黄齐食 金工方大人日月"_s}});
    const QString path = account.file.beside(u"briefing.pdf"_s);
    const auto pages = paperOf(account, {account.customer.id(), english.id()}).save(path);
    REQUIRE(pages);
    CHECK(*pages >= 3);
    const QString text = textOf(program, path);
    for (const QString &part :
        {u"苏州晟拓精密机械有限公司"_s, u"吴晓岚"_s, u"三号产线改造"_s, u"致电吴晓岚，确认修订报价"_s,
            u"精密加工"_s, u"Acme (Robotics) – 12/7"_s, u"长门车马风页见龙飞青黄齐食 金工方大人日月"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    const QByteArray bytes = [&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes.contains("/MediaBox [0 0 595")); // A4
}

TEST_CASE("page breaks lose no line, repeat none and leave no heading alone", "[handover]")
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty()) {
        std::cout << "skipped: there is no pdftotext (package poppler-utils)\n";
        return;
    }
    Account account;
    std::vector<Uid> customers{account.customer.id()};
    QStringList wanted;
    for (int i = 0; i < 12; ++i) {
        const QString name = u"Customer-%1"_s.arg(i);
        const Record customer = account.add(u"customer"_s, name, {{u"note"_s, u"Line\n"_s.repeated(i * 3)}});
        customers.push_back(customer.id());
        std::vector<Workspace::Edit> edits;
        for (int j = 0; j < 4 + i * 5; ++j) {
            Record task = account->blank(u"task"_s);
            wanted << u"Task-%1-%2-end"_s.arg(i).arg(j);
            task.set(u"title", wanted.last());
            task.set(u"customer", QVariant::fromValue(customer.id()));
            edits.push_back({Record(), task});
        }
        REQUIRE(account->save({u"create"_s, u"task"_s, {}, 1, {}}, edits));
        account.add(u"deal"_s, u"Deal-%1-end"_s.arg(i),
            {{u"customer"_s, QVariant::fromValue(customer.id())}, {u"next_step"_s, u"Visit"_s}});
        wanted << u"Deal-%1-end"_s.arg(i);
    }
    const QString path = account.file.beside(u"many.pdf"_s);
    const auto count = paperOf(account, customers).save(path);
    REQUIRE(count);
    const QStringList pages = textOf(program, path).split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == *count);
    const QString all = pages.join(QString());
    for (const QString &title : std::as_const(wanted)) {
        INFO(title.toStdString());
        CHECK(all.count(title) == 1);
    }
    for (int i = 0; i < pages.size(); ++i) {
        INFO("page " << i + 1);
        QStringList lines = pages[i].split(u'\n', Qt::SkipEmptyParts);
        CHECK(lines.takeLast().contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        const QString last = lines.last().trimmed();
        static const QRegularExpression heading(
            u"^(Key facts|Needs and notes|To do|Open deals|People|Last contact)( \\d.*)?$"_s);
        CHECK_FALSE(heading.match(last).hasMatch());
    }
}

TEST_CASE("a stopped PDF leaves no file, a lost folder is said", "[handover]")
{
    Account account;
    const BriefingPaper paper = paperOf(account, {account.customer.id()});
    const QString path = account.file.beside(u"never.pdf"_s);
    const auto stopped = paper.save(path, [](int, int) { return false; });
    REQUIRE(!stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    const auto lost = paper.save(account.file.beside(u"no/such/folder.pdf"_s));
    REQUIRE(!lost);
    CHECK_FALSE(lost.error().help.isEmpty());
    CHECK(Paper::sizeFor(u"US"_s) == QPageSize::Letter);
    CHECK(Paper::sizeFor(u"CN"_s) == QPageSize::A4);
}

TEST_CASE("the sheet says what changes hands before it does", "[handover]")
{
    Account account;
    REQUIRE(account.change(account.openDeals[1], u"owner", QVariant::fromValue(account.leo.id())));
    Opened opened(account);
    HandOverSheet *sheet = opened.handovers.sheet();
    CHECK_FALSE(opened.act()->isEnabled()); // nobody is chosen
    sheet->setTaker(account.leo.id());
    CHECK(opened.act()->isEnabled());
    CHECK(opened.act()->text() == u"Hand over 1 customer(s)"_s);
    CHECK(opened.words().contains(u"From Maya Chen"_s));
    CHECK(opened.words().contains(u"($134,000)"_s)); // the other deal is Leo's already
    CHECK(opened.words().contains(u"With Leo Park already"_s));
    auto *closed = sheet->findChild<QCheckBox *>(u"handOverPart3"_s);
    REQUIRE(closed);
    CHECK_FALSE(closed->isChecked());
    closed->click();
    CHECK(sheet->plan().takes(query::HandOver::Part::ClosedDeals));
    auto *people = sheet->findChild<QCheckBox *>(u"handOverPart1"_s);
    REQUIRE(people);
    people->click();
    CHECK_FALSE(sheet->plan().takes(query::HandOver::Part::Contacts));
    CHECK(opened.words().contains(u"With their owners"_s));

    bool done = false;
    QObject::connect(&opened.handovers, &Handovers::handedOver, &opened.host, [&] { done = true; });
    sheet->accept();
    CHECK_FALSE(sheet->isOpen());
    REQUIRE(waitUntil([&] { return done; }));
    const QVariant leo = QVariant::fromValue(account.leo.id());
    CHECK(account.load(account.customer).value(u"owner") == leo);
    CHECK(account.load(account.wonDeal).value(u"owner") == leo);
    CHECK(account.load(account.tasks[2]).value(u"owner") == leo);
    CHECK(account.load(account.people[0]).value(u"owner") == QVariant::fromValue(account.maya.id()));
    REQUIRE(account->undo());
    CHECK(account.load(account.customer).value(u"owner") == QVariant::fromValue(account.maya.id()));
}

TEST_CASE("a change elsewhere is counted anew while the sheet is open", "[handover]")
{
    Account account;
    Opened opened(account);
    opened.handovers.sheet()->setTaker(account.leo.id());
    CHECK(opened.words().contains(u"3 open task(s)"_s));
    REQUIRE(account.change(account.tasks[0], u"status", u"done"_s));
    REQUIRE(waitUntil([&] { return opened.words().contains(u"2 open task(s)"_s); }));
    CHECK(opened.act()->isEnabled()); // the choice is kept
}

TEST_CASE("from the list to the new owner, the briefing and back, by keys", "[handover]")
{
    Window window;
    const Uid bob = window.add(u"user"_s, {{u"name"_s, u"Bob"_s}});
    ListPage *list = window.shell->pages()->list();
    REQUIRE(list->select(window.acme));
    window.press(list->list(), Qt::Key_H);
    HandOverSheet *sheet = window.shell->handovers()->sheet();
    REQUIRE(sheet->isOpen());
    sheet->setTaker(bob);
    auto *act = sheet->findChild<QPushButton *>(u"handOverAct"_s);
    REQUIRE(waitFor([&] { return act->isEnabled(); }));
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    Toast *toast = window.shell->notices()->toast();
    auto *further = toast->findChild<QAbstractButton *>(u"toastFurther"_s);
    REQUIRE(waitFor([&] { return further->isVisible(); }));
    CHECK(toast->text() == u"Acme Robotics handed over to Bob"_s);
    CHECK(window.read(u"customer"_s, window.acme).value(u"owner") == QVariant::fromValue(bob));
    further->click();
    BriefingSheet *briefing = window.shell->handovers()->briefing();
    REQUIRE(briefing->isOpen());
    REQUIRE(waitFor([&] { return briefing->browser()->toPlainText().contains(u"Acme Robotics"_s); }));
    QTest::keyClick(briefing->browser(), Qt::Key_Escape);
    CHECK_FALSE(briefing->isOpen());
    window.press(list->list(), Qt::Key_B);
    CHECK(briefing->isOpen());
}

TEST_CASE("a leaving colleague's records are handed over from the list of people", "[handover]")
{
    Account account;
    QWidget host;
    Handovers handovers(*account, &host);
    handovers.openHandOver(u"user"_s, {handovers.rowOf(u"user"_s, account.maya.id())});
    HandOverSheet *sheet = handovers.sheet();
    CHECK(sheet->plan().isEverything());
    sheet->setTaker(account.maya.id());
    CHECK(sheet->plan().to.isNull()); // to herself is nothing
    sheet->setTaker(account.leo.id());
    bool done = false;
    QString text;
    QObject::connect(&handovers, &Handovers::handedOver, &host, [&](const QString &told) {
        done = true;
        text = told;
    });
    auto *act = sheet->findChild<QPushButton *>(u"handOverAct"_s);
    REQUIRE(waitUntil([&] { return act->isEnabled(); }));
    sheet->accept();
    REQUIRE(waitUntil([&] { return done; }));
    CHECK(text == u"2 customer(s) handed over to Leo Park"_s);
}
