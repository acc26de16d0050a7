// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoversheet.h"

#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/handover/handoverwords.h"
#include "ui/list/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using query::HandOver;
using Part = query::HandOver::Part;

namespace {

void empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

HandOverSheet::HandOverSheet(Workspace &workspace, QWidget *host)
    : SideSheet(host, 480), m_workspace(workspace), m_what(new Label(TextStyle::BodyStrong, Role::Text)),
      m_taker(FieldEditor::make(
          *workspace.schema()->at(u"customer").find(u"owner"), EditorContext{workspace, u"customer"_s, {}})),
      m_takerField(new Field(tr("New owner"), m_taker)),
      m_ticksHead(new Label(tr("What goes along"), TextStyle::Section, Role::Text)), m_ticks(new QVBoxLayout),
      m_going(new QVBoxLayout), m_staying(new QVBoxLayout),
      m_stayingHead(new Label(tr("What stays"), TextStyle::Section, Role::Text)),
      m_problem(new Banner(Banner::Tone::Danger))
{
    setObjectName(u"handOverSheet"_s);
    build();
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &SideSheet::close);
    connect(this, &SideSheet::acceptRequested, this, &HandOverSheet::accept);
    connect(m_taker, &FieldEditor::edited, this, &HandOverSheet::takerChanged);
    connect(m_taker, &FieldEditor::cancelled, this, &SideSheet::close);
    connect(&workspace, &Workspace::committed, this, [this] {
        if (isOpen())
            load();
    });
}

void HandOverSheet::build()
{
    m_taker->setObjectName(u"handOverTaker"_s);
    m_taker->describe(tr("New owner"), {});
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(8);
    m_what->setWordWrap(true);
    m_what->setObjectName(u"handOverWhat"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_what);
    column->addWidget(m_takerField);
    column->addSpacing(6);
    column->addWidget(m_ticksHead);
    m_ticks->setSpacing(4);
    column->addLayout(m_ticks);
    column->addSpacing(6);
    column->addWidget(new Label(tr("What changes hands"), TextStyle::Section, Role::Text));
    column->addLayout(m_going);
    column->addSpacing(6);
    column->addWidget(m_stayingHead);
    column->addLayout(m_staying);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scrollDown(scroll, inner);
    setBody(scroll);
    scroll->setFocusProxy(m_taker);
}

QWidget *HandOverSheet::makeFooter()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(56);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addStretch();
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    cancel->setObjectName(u"handOverCancel"_s);
    cancel->setExtent(Button::Extent::Dialog);
    m_act = new Button(QString(), Button::Kind::Primary);
    m_act->setObjectName(u"handOverAct"_s);
    m_act->setExtent(Button::Extent::Dialog);
    m_act->setToolTip(tr("Hand over (Ctrl+Enter)"));
    row->addWidget(cancel);
    row->addWidget(m_act);
    connect(cancel, &Button::clicked, this, &SideSheet::close);
    connect(m_act, &Button::clicked, this, &HandOverSheet::accept);
    return foot;
}

void HandOverSheet::openFor(const HandOver &plan, const QString &what)
{
    m_plan = plan;
    m_plan.to = {};
    m_lines.clear();
    m_known = false;
    setTitle(tr("Hand over"));
    m_what->setText(what);
    m_taker->setValue({});
    m_takerField->setError({});
    m_problem->hide();
    empty(m_ticks);
    load();
    refresh();
    open();
    m_taker->setFocus(Qt::TabFocusReason);
}

void HandOverSheet::load()
{
    const auto lane
        = m_plan.rows.size() > 500 || m_plan.isEverything() ? Workspace::Lane::Slow : Workspace::Lane::Quick;
    m_ticket = m_workspace.ask(
        this, [plan = m_plan](const query::Context &reads) { return query::handOverPreview(reads, plan); },
        [this](Result<std::vector<query::HandOverLine>> lines) { take(std::move(lines)); }, lane);
}

void HandOverSheet::take(Result<std::vector<query::HandOverLine>> lines)
{
    if (!lines) {
        m_problem->setText(lines.error().what, words::brief(lines.error()));
        m_problem->show();
        return;
    }
    m_lines = std::move(*lines);
    m_known = true;
    fillTicks();
    refresh();
    Q_EMIT previewed();
}

QCheckBox *HandOverSheet::addTick(const QString &words, const QString &aside, bool on)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *box = new QCheckBox(words);
    box->setChecked(on);
    box->setAccessibleDescription(aside);
    auto *count = new Label(aside, TextStyle::Body, Role::TextMuted);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(box);
    row->addWidget(count, 1);
    m_ticks->addWidget(line);
    return box;
}

void HandOverSheet::fillTicks()
{
    empty(m_ticks);
    for (int i = 0; i < HandOver::partCount; ++i) {
        const auto part = Part(i);
        const query::HandOverLine total = handover::sum(m_lines, part);
        const bool chosen = !m_plan.isEverything() && query::entityOf(part) == m_plan.entity
            && (HandOver::usualParts() & HandOver::bit(part)) != 0;
        if (total.count == 0 || chosen)
            continue;
        QString aside = format::number(total.count);
        if (!total.amounts.empty())
            aside += u" · "_s + format::moneyList(total.amounts, m_workspace.currency());
        QCheckBox *box = addTick(handover::partTitle(part), aside, m_plan.takes(part));
        box->setObjectName(u"handOverPart%1"_s.arg(i));
        connect(box, &QCheckBox::toggled, this, [this, part](bool on) {
            m_plan.parts = on ? m_plan.parts | HandOver::bit(part) : m_plan.parts & ~HandOver::bit(part);
            refresh();
        });
    }
    std::vector<query::HandOverLine> others;
    std::ranges::copy_if(m_lines, std::back_inserter(others), &query::HandOverLine::others);
    if (!others.empty()) {
        qint64 count = 0;
        for (const query::HandOverLine &line : others)
            count += line.count;
        QCheckBox *box
            = addTick(tr("Also what other people own there"), format::number(count), m_plan.others);
        box->setObjectName(u"handOverOthers"_s);
        connect(box, &QCheckBox::toggled, this, [this](bool on) {
            m_plan.others = on;
            refresh();
        });
    }
    m_ticksHead->setVisible(m_ticks->count() > 0);
}

QString HandOverSheet::nameOf(const Uid &owner) const
{
    if (owner.isNull())
        return tr("Nobody");
    const QString name = m_workspace.titleIn(u"user"_s, owner);
    return name.isEmpty() ? tr("Somebody deleted") : name;
}

void HandOverSheet::addLine(QVBoxLayout *to, const QString &title, const QString &text)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(1);
    if (!title.isEmpty())
        column->addWidget(new Label(title, TextStyle::BodyStrong, Role::Text));
    auto *words = new Label(text, TextStyle::Body, Role::TextMuted);
    words->setWordWrap(true);
    column->addWidget(words);
    to->addWidget(line);
}

void HandOverSheet::showGoing()
{
    empty(m_going);
    QList<Uid> owners;
    for (const query::HandOverLine &line : m_lines) {
        if (query::goes(m_plan, line) && !owners.contains(line.owner))
            owners << line.owner;
    }
    for (const Uid &owner : std::as_const(owners)) {
        handover::Lines own;
        std::ranges::copy_if(m_lines, std::back_inserter(own), [&](const query::HandOverLine &line) {
            return line.owner == owner && query::goes(m_plan, line);
        });
        addLine(m_going, tr("From %1").arg(nameOf(owner)), handover::summary(own, m_workspace.currency()));
    }
    if (owners.isEmpty())
        addLine(m_going, {}, m_known ? tr("Nothing.") : tr("Counting…"));
}

void HandOverSheet::showStaying()
{
    empty(m_staying);
    handover::Lines theirs, others, left;
    for (const query::HandOverLine &line : m_lines) {
        if (query::goes(m_plan, line))
            continue;
        if (!m_plan.to.isNull() && line.owner == m_plan.to)
            theirs.push_back(line);
        else
            (line.others && !m_plan.others ? others : left).push_back(line);
    }
    const Currency own = m_workspace.currency();
    if (!left.empty())
        addLine(m_staying, tr("With their owners"), handover::summary(left, own));
    if (!others.empty())
        addLine(m_staying, tr("With other people"), handover::summary(others, own));
    if (!theirs.empty())
        addLine(m_staying, tr("With %1 already").arg(nameOf(m_plan.to)), handover::summary(theirs, own));
    if (m_known)
        addLine(m_staying, {}, tr("Calls, visits and notes keep their author."));
    m_stayingHead->setVisible(m_known);
}

void HandOverSheet::refresh()
{
    handover::Lines going;
    std::ranges::copy_if(m_lines, std::back_inserter(going),
        [this](const query::HandOverLine &line) { return query::goes(m_plan, line); });
    showGoing();
    showStaying();
    m_act->setText(handover::act(m_plan, going));
    m_act->setAccessibleName(m_act->text());
    m_act->setEnabled(!going.empty() && !m_plan.to.isNull() && !m_workspace.isReadOnly());
}

void HandOverSheet::setTaker(const Uid &user)
{
    m_taker->setValue(QVariant::fromValue(user));
    takerChanged();
}

void HandOverSheet::takerChanged()
{
    m_plan.to = m_taker->value().value<Uid>();
    m_takerField->setError({});
    if (m_plan.from.size() == 1 && m_plan.to == m_plan.from.front()) {
        m_takerField->setError(tr("%1 owns these records already.").arg(nameOf(m_plan.to)));
        m_plan.to = {};
    }
    refresh();
}

void HandOverSheet::accept()
{
    if (const auto problem = m_taker->problem()) {
        m_takerField->setError(words::brief(*problem));
        return;
    }
    if (!m_act->isEnabled())
        return;
    const HandOver plan = m_plan;
    close();
    Q_EMIT accepted(plan);
}

} // namespace rapport::ui
