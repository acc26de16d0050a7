// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/runstep.h"

#include "ui/exchange/importsession.h"
#include "ui/exchange/wording.h"
#include "ui/form/words.h"
#include "ui/list/format.h"
#include "ui/shell/screens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progresscard.h"
#include "ui/widgets/separator.h"

#include <QGridLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int wide = 560;

RunStep::RunStep(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_card(new ProgressCard(this)),
      m_banner(new Banner(Banner::Tone::Danger, this)), m_result(new QWidget(this)),
      m_icon(new IconView(u"circle-check-big"_s, 32, Role::Success, m_result)),
      m_title(new Label(TextStyle::PageTitle, Role::Text, m_result)),
      m_text(new Label(TextStyle::Body, Role::TextMuted, m_result)), m_counts(new QWidget(m_result)),
      m_show(new Button(QString(), Button::Kind::Primary, m_result)),
      m_rejected(new Button(u"download"_s, tr("Save the rows left out"), Button::Kind::Secondary, m_result)),
      m_undo(new Button(u"undo-2"_s, tr("Undo the import"), Button::Kind::Secondary, m_result)),
      m_another(new Button(tr("Import another file"), Button::Kind::Ghost, m_result))
{
    setObjectName(u"importRunStep"_s);
    build();
    m_card->setObjectName(u"importProgress"_s);
    m_banner->setObjectName(u"importRunBanner"_s);
    m_show->setObjectName(u"importShow"_s);
    m_rejected->setObjectName(u"importSaveRejected"_s);
    m_undo->setObjectName(u"importUndo"_s);
    m_another->setObjectName(u"importAnother"_s);
    for (Button *button : {m_rejected, m_undo, m_another})
        button->setAccessibleName(button->text());
    connect(m_card, &ProgressCard::cancelRequested, this, &RunStep::stopRequested);
    connect(m_undo, &Button::clicked, this, &RunStep::undoRequested);
    connect(m_rejected, &Button::clicked, this, &RunStep::saveRejectedRequested);
    connect(m_show, &Button::clicked, this, &RunStep::showRequested);
    connect(m_another, &Button::clicked, this, &RunStep::anotherRequested);
    const auto progress
        = [this](qint64 done, qint64 total) { m_card->setProgress(done, std::max<qint64>(0, total)); };
    connect(&m_session, &ImportSession::importProgressed, m_card, progress);
    connect(&m_session, &ImportSession::undoProgressed, m_card, progress);
}

void RunStep::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 40, 20, 20);
    outer->setSpacing(16);
    auto *middle = new QWidget(this);
    auto *stack = new QVBoxLayout(middle);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(16);
    stack->addWidget(m_banner);
    stack->addWidget(m_card);
    stack->addWidget(m_result);
    middle->setFixedWidth(wide);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_icon, 0, Qt::AlignLeft);
    column->addSpacing(12);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(16);
    column->addWidget(m_counts);
    column->addSpacing(20);
    auto *buttons = new QWidget(m_result);
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_show, m_rejected, m_undo, m_another})
        flow->addWidget(button);
    column->addWidget(buttons);
    new QGridLayout(m_counts);
    m_result->hide();
    m_banner->hide();
}

void RunStep::showProgress()
{
    m_banner->hide();
    m_result->hide();
    m_card->show();
    m_card->start(tr("Importing %1").arg(wording::inSentence(m_session.def().displayPlural())));
    m_card->setProgress(0, std::max<qint64>(0, m_session.rows()));
    m_card->setCancellable(true);
}

void RunStep::showUndoing()
{
    m_banner->hide();
    m_result->hide();
    m_card->show();
    m_card->start(tr("Taking the import back"));
    m_card->setCancellable(false);
}

void RunStep::setTitle(const QString &icon, int role, const QString &title, const QString &text)
{
    m_card->hide();
    m_result->show();
    m_icon->setIcon(icon, Role(role));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
}

void RunStep::addCount(const QString &words, qint64 count, bool strong)
{
    auto *grid = static_cast<QGridLayout *>(m_counts->layout());
    const int row = grid->rowCount();
    const TextStyle style = strong ? TextStyle::Section : TextStyle::Body;
    auto *name = new Label(words, style, strong ? Role::Text : Role::TextMuted, m_counts);
    auto *number = new Label(format::number(count), style, Role::Text, m_counts);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setMinimumHeight(26);
    grid->addWidget(name, row, 0);
    grid->addWidget(number, row, 1);
    auto *rule = new Separator(Qt::Horizontal, Role::Divider, m_counts);
    rule->setFixedHeight(1);
    grid->addWidget(rule, row + 1, 0, 1, 2);
    for (QWidget *made : QList<QWidget *>{name, number, rule})
        made->show();
}

// The lines add up to the first one.
void RunStep::fillCounts(const exchange::ImportReport &report)
{
    delete m_counts->layout();
    qDeleteAll(m_counts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_counts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    addCount(tr("Rows read"), report.read, true);
    addCount(tr("Added"), report.created);
    addCount(tr("Known, changed"), report.updated);
    addCount(tr("Known, nothing to change"), report.skipped);
    if (report.duplicate)
        addCount(tr("Skipped, as the rule says"), report.duplicate);
    addCount(tr("Left out"), report.rejected);
    m_counts->show();
}

void RunStep::showResult()
{
    const exchange::ImportReport &report = *m_session.result();
    const QString many = wording::counted(m_session.entity(), report.created + report.updated);
    if (report.cancelled)
        setTitle(u"circle-alert"_s, int(Role::Warning), tr("Import stopped"),
            tr("What came in before you stopped it stays: %1. Undo takes it back in one step.").arg(many));
    else if (report.batch == 0)
        setTitle(u"info"_s, int(Role::Info), tr("Nothing to import"),
            tr("No row brought anything that is not there already."));
    else
        setTitle(u"circle-check-big"_s, int(Role::Success), tr("%1 imported").arg(many),
            tr("From %1. The whole import is one step that can be undone.").arg(m_session.file().name));
    fillCounts(report);
    const Screen *screen = screenOf(m_session.entity());
    m_show->setVisible(screen);
    m_show->setText(tr("Show %1").arg(wording::inSentence(m_session.def().displayPlural())));
    m_show->setAccessibleName(m_show->text());
    m_rejected->setVisible(!report.rejectedRows.empty());
    m_undo->setVisible(report.batch > 0);
    m_show->setFocus(Qt::OtherFocusReason);
}

void RunStep::showUndone(const QString &)
{
    setTitle(u"undo-2"_s, int(Role::Info), tr("Import taken back"),
        tr("Everything is as it was before the import."));
    m_counts->hide();
    m_undo->hide();
    m_rejected->hide();
    m_another->setFocus(Qt::OtherFocusReason);
}

void RunStep::showError(const Error &error)
{
    m_card->hide();
    m_banner->setTone(Banner::Tone::Danger);
    m_banner->setText(error.what, words::causeAndHelp(error));
    m_banner->show();
}

void RunStep::say(const QString &sentence, bool isProblem)
{
    m_banner->setTone(isProblem ? Banner::Tone::Danger : Banner::Tone::Success);
    m_banner->setText(sentence);
    m_banner->show();
}

QString RunStep::title() const { return m_title->text(); }

QString RunStep::text() const { return m_text->text(); }

} // namespace rapport::ui
