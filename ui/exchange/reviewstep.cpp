// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/reviewstep.h"

#include "ui/exchange/importsession.h"
#include "ui/exchange/reviewtable.h"
#include "ui/exchange/roundframe.h"
#include "ui/exchange/stattile.h"
#include "ui/exchange/wording.h"
#include "ui/list/format.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sectionheader.h"

#include <QHBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::Problem;

static constexpr int mostLines = 12;

namespace {

class Card final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), 8, theme().color(Role::Surface), theme().color(Role::Border));
    }
};

} // namespace

ReviewStep::ReviewStep(ImportSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_created(new StatTile), m_updated(new StatTile),
      m_same(new StatTile), m_rejected(new StatTile),
      m_head(new SectionHeader(tr("Also part of this import"))), m_proposals(new Card),
      m_lineColumn(new QVBoxLayout(m_proposals)), m_table(new ReviewTable)
{
    setObjectName(u"importReviewStep"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 0, 20, 20);
    column->setSpacing(8);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    for (StatTile *tile : {m_created, m_updated, m_same, m_rejected})
        tiles->addWidget(tile, 1);
    column->addLayout(tiles);
    column->addSpacing(8);
    column->addWidget(m_head);
    m_proposals->setObjectName(u"importProposals"_s);
    m_lineColumn->setContentsMargins(16, 8, 16, 8);
    m_lineColumn->setSpacing(2);
    column->addWidget(m_proposals);
    column->addSpacing(8);
    column->addWidget(new SectionHeader(tr("First rows as they will be")));
    column->addWidget(new RoundFrame(m_table));
    column->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_created->setObjectName(u"importCreated"_s);
    m_updated->setObjectName(u"importUpdated"_s);
    m_same->setObjectName(u"importSame"_s);
    m_rejected->setObjectName(u"importRejected"_s);
}

void ReviewStep::refresh()
{
    const ImportReportPtr report = m_session.checked();
    if (!report)
        return;
    refreshTiles(*report);
    refreshProposals(*report);
    m_table->showRows(m_session);
}

void ReviewStep::refreshTiles(const exchange::ImportReport &report)
{
    const QString many = wording::inSentence(m_session.def().displayPlural());
    const QString policy = m_session.options().onDuplicate == exchange::OnDuplicate::Overwrite
        ? tr("the file's values win")
        : tr("empty fields are filled");
    m_created->set(tr("New %1").arg(many), report.created, tr("will be added"), Role::Success);
    m_updated->set(tr("Known %1").arg(many), report.updated, policy, Role::AccentText);
    m_same->set(tr("Rows without a change"), report.skipped + report.duplicate,
        report.duplicate ? tr("skipped, as the rule says") : tr("say what is there already"));
    m_rejected->set(tr("Rows left out"), report.rejected,
        report.rejected ? tr("can be saved as a list afterwards") : tr("every row can be used"),
        Role::Danger);
}

void ReviewStep::addLine(const QString &icon, Role role, const QString &words, const QString &detail)
{
    auto *line = new QWidget(m_proposals);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(10);
    row->addWidget(new IconView(icon, 16, role, line));
    auto *text = new Label(words, TextStyle::Body, Role::Text, line);
    text->setElided(true);
    row->addWidget(text, 1);
    row->addWidget(new Label(detail, TextStyle::Meta, Role::TextSubtle, line));
    m_lineColumn->addWidget(line);
    line->show();
    m_lines << words;
}

// Names read as others come first: they are guesses that a person should see. Then what is made, by
// kind when it is much. Then columns that stay behind.
void ReviewStep::refreshProposals(const exchange::ImportReport &report)
{
    while (QLayoutItem *item = m_lineColumn->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    int read = 0;
    for (const Problem &problem : report.problems.list()) {
        if (problem.kind == Problem::Kind::ReadAs && ++read <= mostLines)
            addLine(u"scan-search"_s, Role::Warning, problem.what, wording::rowCount(problem.rows));
    }
    if (read > mostLines)
        addLine(u"scan-search"_s, Role::Warning,
            tr("%n more name(s) read as known ones", "", read - mostLines), {});
    const SchemaPtr schema = m_session.workspace().schema();
    QStringList made = report.createdLinks.keys();
    made.sort();
    for (const QString &entity : made) {
        QStringList names;
        for (const Problem &problem : report.problems.list()) {
            const exchange::Targets targets(*schema, m_session.def());
            const exchange::Target *target = targets.find(problem.field);
            const bool isOf = target && target->field
                && (target->field->linkTo == entity
                    || (target->field->kind == Kind::Tags && entity == u"tag"));
            if (problem.kind == Problem::Kind::CreatedLink && isOf && names.size() < 6)
                names << problem.value;
        }
        const qint64 count = report.createdLinks.value(entity);
        if (count > names.size() && !names.isEmpty())
            names << u"…"_s;
        addLine(u"plus"_s, Role::Success, tr("%1 made").arg(wording::counted(entity, count)),
            names.join(tr(", ")));
    }
    for (const auto &field : m_session.newFields())
        addLine(
            u"plus"_s, Role::Success, tr("New field “%1”").arg(field.label), wording::kindLabel(field.kind));
    QStringList left = m_session.mapping().unmapped();
    for (const auto &field : m_session.newFields())
        left.removeAll(field.label);
    if (!left.isEmpty())
        addLine(u"circle-dashed"_s, Role::TextSubtle, tr("%n column(s) not imported", "", int(left.size())),
            left.join(tr(", ")));
    m_head->setVisible(!m_lines.isEmpty());
    m_proposals->setVisible(!m_lines.isEmpty());
    m_proposals->setAccessibleName(m_lines.join(u"; "_s));
}

} // namespace rapport::ui
