// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/briefingsheet.h"

#include "ui/form/words.h"
#include "ui/handover/briefinghtml.h"
#include "ui/list/format.h"
#include "ui/paper/paperdesk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

BriefingSheet::BriefingSheet(Workspace &workspace, QWidget *host)
    : SideSheet(host, 820), m_workspace(workspace), m_browser(new QTextBrowser),
      m_problem(new Banner(Banner::Tone::Danger)), m_desk(new PaperDesk(workspace, this))
{
    setObjectName(u"briefingSheet"_s);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_browser, 1);
    m_problem->hide();
    m_browser->setObjectName(u"briefingText"_s);
    m_browser->setAccessibleName(tr("Briefing"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_browser->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_browser->setCursorWidth(0); // there is nothing to type
    m_browser->document()->setDocumentMargin(28);
    setBody(body);
    body->setFocusProxy(m_browser);
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(m_desk, &PaperDesk::jobStarted, this, &BriefingSheet::jobStarted);
    connect(m_desk, &PaperDesk::told, this, &BriefingSheet::told);
    connect(m_desk, &PaperDesk::errorRaised, this, &BriefingSheet::errorRaised);
    connect(&theme(), &Theme::changed, this, [this] {
        if (isOpen())
            render();
    });
}

QWidget *BriefingSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addStretch();
    m_print = new Button(u"printer"_s, tr("Print…"), Button::Kind::Secondary);
    m_print->setObjectName(u"briefingPrint"_s);
    m_print->setToolTip(tr("Print (Ctrl+P)"));
    m_pdf = new Button(u"file-down"_s, tr("Save as PDF…"), Button::Kind::Primary);
    m_pdf->setObjectName(u"briefingPdf"_s);
    m_pdf->setToolTip(tr("Save as PDF (Ctrl+S)"));
    for (Button *button : {m_print, m_pdf}) {
        button->setExtent(Button::Extent::Dialog);
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    connect(m_print, &Button::clicked, this, &BriefingSheet::print);
    connect(m_pdf, &Button::clicked, this, [this] { savePdf(); });
    return foot;
}

void BriefingSheet::openFor(const std::vector<Uid> &customers)
{
    m_briefings.clear();
    m_browser->clear();
    m_problem->hide();
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    setTitle(tr("Briefing"));
    open();
    if (customers.empty() || customers.size() > mostCustomers) {
        const QString why = customers.empty() ? tr("What was chosen belongs to no customer.")
                                              : tr("Nobody reads that many pages.");
        take(Error{Error::Code::Refused, tr("There is no briefing."), why,
            tr("Choose up to %1 customers.").arg(mostCustomers)});
        return;
    }
    m_ticket = m_workspace.ask(
        this,
        [customers, now = m_workspace.clock().now()](
            const query::Context &reads) { return query::briefings(reads, customers, now); },
        [this](Result<std::vector<query::Briefing>> found) { take(std::move(found)); },
        customers.size() > 5 ? Workspace::Lane::Slow : Workspace::Lane::Quick);
}

void BriefingSheet::take(Result<std::vector<query::Briefing>> briefings)
{
    if (!briefings) {
        m_problem->setText(briefings.error().what, words::brief(briefings.error()));
        m_problem->show();
        return;
    }
    m_briefings = std::move(*briefings);
    setTitle(title());
    m_print->setEnabled(!m_briefings.empty());
    m_pdf->setEnabled(!m_briefings.empty());
    render();
    Q_EMIT shown();
}

QString BriefingSheet::title() const { return tr("Briefing: %1").arg(briefingTitle(m_briefings)); }

void BriefingSheet::render()
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(9.75);
    m_browser->document()->setDefaultFont(font);
    setBriefing(*m_browser->document(), briefingHtml(m_briefings, m_workspace, loadTokens(theme().scheme())));
}

BriefingPaper BriefingSheet::paper() const
{
    BriefingPaper paper;
    paper.html = briefingHtml(m_briefings, m_workspace, loadTokens(Scheme::Light));
    paper.title = title();
    paper.size = Paper::sizeFor(m_workspace.region());
    paper.foot = paperFoot(m_workspace);
    return paper;
}

void BriefingSheet::savePdf()
{
    if (!m_pdf->isEnabled())
        return;
    m_desk->askPath(tr("Briefing %1").arg(briefingTitle(m_briefings)), PaperDesk::pdf(),
        [this](const QString &path) { savePdf(path); });
}

void BriefingSheet::savePdf(const QString &path)
{
    m_desk->save(std::make_shared<BriefingPaper>(paper()), path);
}

void BriefingSheet::print()
{
    if (m_print->isEnabled())
        m_desk->print(std::make_shared<BriefingPaper>(paper()));
}

bool BriefingSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Print) || key->matches(QKeySequence::Save)) {
            event->accept();
            return true;
        }
    }
    return SideSheet::event(event);
}

void BriefingSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Print))
        print();
    else if (event->matches(QKeySequence::Save))
        savePdf();
    else
        SideSheet::keyPressEvent(event);
}

} // namespace rapport::ui
