// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/stagepathbar.h"

#include "ui/deals/dealwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <numeric>

namespace rapport::ui {

namespace {

constexpr int barHeight = 6, segmentHeight = 44, narrowest = 34;

bool isOpen(const query::StageTime &stage) { return stage.kind == QLatin1String("open"); }

// Past its limit, far past it: as on its card.
Role toneOf(const query::StageTime &stage)
{
    if (!stage.isCurrent || stage.staleDays <= 0 || stage.daysHere < stage.staleDays)
        return Role::Accent;
    return stage.daysHere > 2 * stage.staleDays ? Role::Danger : Role::Warning;
}

} // namespace

StageSegment::StageSegment(const query::StageTime &stage, State state, Role tone, QWidget *parent)
    : QAbstractButton(parent), m_stage(stage), m_state(state), m_tone(tone)
{
    setObjectName(QStringLiteral("stageSegment"));
    setText(stage.name);
    setSizePolicy(
        state == State::Current ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(narrowest);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    const QString time = words::longDays(stage.days, stage.visits);
    setAccessibleName(state == State::Current ? tr("%1, %2, the deal is here").arg(stage.name, time)
                                              : tr("%1, %2").arg(stage.name, time));
    QStringList tip{stage.name, time};
    if (stage.staleDays > 0)
        tip.append(tr("Limit: %n day(s)", nullptr, stage.staleDays));
    if (stage.probability)
        tip.append(tr("Probability: %1").arg(words::percent(*stage.probability)));
    setToolTip(tip.join(QLatin1Char('\n')));
}

QSize StageSegment::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TextStyle::MetaStrong, m_stage.name));
    return {std::clamp(metrics.horizontalAdvance(m_stage.name) + 4, 60, 150), segmentHeight};
}

void StageSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool hot = isEnabled() && (underMouse() || isDown());
    const QRectF bar(0, 4, width(), barHeight);
    Role role = m_state == State::Ahead ? Role::BorderStrong : m_tone;
    if (hot && m_state == State::Ahead)
        role = Role::AccentLine;
    paint::box(painter, bar, 3, t.color(role));
    if (hot && m_state != State::Ahead)
        paint::box(painter, bar.adjusted(0, -1, 0, 1), 3, t.color(m_tone));
    const bool here = m_state == State::Current;
    const QFont font = t.font(here ? TextStyle::MetaStrong : TextStyle::Meta, m_stage.name);
    paint::text(painter, QRectF(0, 13, width(), 16), m_stage.name, font,
        t.color(here || hot              ? Role::Text
                : m_state == State::Past ? Role::TextMuted
                                         : Role::TextSubtle));
    const QString days = words::shortDays(m_stage.days, m_stage.visits);
    const bool late = here && (m_tone == Role::Warning || m_tone == Role::Danger);
    QRectF box(0, 28, width(), 15);
    if (late) { // never by colour alone
        paint::icon(painter, t, QRectF(0, 28, 14, 15), QStringLiteral("hourglass"), t.color(m_tone), 12);
        box.setLeft(16);
    }
    paint::text(
        painter, box, days, t.font(TextStyle::Micro, days), t.color(late ? m_tone : Role::TextSubtle));
}

StagePathBar::StagePathBar(QWidget *parent)
    : QWidget(parent), m_name(new Label(TextStyle::Section, Role::Text, this)),
      m_time(new Label(TextStyle::Meta, Role::TextMuted, this)),
      m_win(new Button(QStringLiteral("trophy"), tr("Won"), Button::Kind::Secondary, this)),
      m_lose(new Button(QStringLiteral("circle-x"), tr("Lost"), Button::Kind::Ghost, this)),
      m_reopen(new Button(QStringLiteral("undo-2"), tr("Reopen"), Button::Kind::Secondary, this)),
      m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("stagePath"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    m_name->setElided(true);
    m_time->setElided(true);
    head->addWidget(m_name, 1);
    const std::pair<Button *, const char *> buttons[]{
        {m_win, "dealWin"}, {m_lose, "dealLose"}, {m_reopen, "dealReopen"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setExtent(Button::Extent::Small);
        head->addWidget(button);
    }
    m_win->setToolTip(tr("Close as won (W)"));
    m_lose->setToolTip(tr("Close as lost (X)"));
    column->addLayout(head);
    column->addWidget(m_time);
    m_row->setSpacing(4);
    column->addLayout(m_row);
    connect(m_win, &Button::clicked, this, &StagePathBar::winRequested);
    connect(m_lose, &Button::clicked, this, &StagePathBar::loseRequested);
    connect(m_reopen, &Button::clicked, this, [this] { Q_EMIT stageRequested(m_lastOpen); });
}

void StagePathBar::show(const query::StagePath &path, const QString &closing, bool canMove)
{
    int focused = -1;
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i]->hasFocus())
            focused = i;
        m_segments[i]->hide();
        m_segments[i]->deleteLater(); // it may be the one that was clicked
    }
    m_segments.clear();
    showHead(path, closing);
    addSegments(path, canMove);
    for (Button *button : {m_win, m_lose, m_reopen})
        button->setEnabled(canMove);
    if (focused >= 0 && focused < m_segments.size())
        m_segments[focused]->setFocus(Qt::OtherFocusReason);
}

void StagePathBar::showHead(const query::StagePath &path, const QString &closing)
{
    const auto here = std::find_if(
        path.stages.begin(), path.stages.end(), [](const query::StageTime &s) { return s.isCurrent; });
    const bool open = here == path.stages.end() || isOpen(*here);
    const int total = std::accumulate(path.stages.begin(), path.stages.end(), 0,
        [](int sum, const query::StageTime &stage) { return sum + stage.days; });
    m_win->setVisible(open);
    m_lose->setVisible(open);
    m_lastOpen = {};
    for (const query::StageTime &stage : path.stages) {
        if (isOpen(stage) && !stage.isForeign && (m_lastOpen.isNull() || stage.visits > 0))
            m_lastOpen = stage.stage;
    }
    m_reopen->setVisible(!open && !m_lastOpen.isNull());
    if (here == path.stages.end()) {
        m_name->setText(tr("No stage"));
        m_time->setText({});
        return;
    }
    m_name->setText(here->name);
    m_name->setRole(open ? Role::Text : here->kind == QLatin1String("won") ? Role::Success : Role::Danger);
    QStringList parts;
    if (open) {
        const QString time = words::longDays(here->daysHere, std::min(here->visits, 1));
        parts.append(here->staleDays > 0 ? tr("%1 here, limit %2").arg(time).arg(here->staleDays)
                                         : tr("%1 here").arg(time));
        parts.append(tr("%n day(s) in all", nullptr, total));
    } else {
        if (!closing.isEmpty())
            parts.append(closing);
        parts.append(tr("after %n day(s)", nullptr, total));
    }
    m_time->setText(parts.join(QStringLiteral(" · ")));
    setAccessibleName(tr("Stage: %1, %2").arg(m_name->text(), m_time->text()));
}

// Closed stages are reached by the buttons; of them only one that holds the deal has a place here.
void StagePathBar::addSegments(const query::StagePath &path, bool canMove)
{
    const auto here = std::find_if(
        path.stages.begin(), path.stages.end(), [](const query::StageTime &s) { return s.isCurrent; });
    const bool closed = here != path.stages.end() && !isOpen(*here);
    bool passed = here != path.stages.end();
    for (const query::StageTime &stage : path.stages) {
        if (stage.isCurrent)
            passed = false;
        if (!isOpen(stage))
            continue;
        Role tone = toneOf(stage);
        if (closed)
            tone = here->kind == QLatin1String("won") ? Role::Success : Role::Control;
        const bool behind = stage.isForeign || (closed ? stage.visits > 0 : passed);
        auto *segment = new StageSegment(stage,
            stage.isCurrent ? StageSegment::State::Current
                : behind    ? StageSegment::State::Past
                            : StageSegment::State::Ahead,
            tone, this);
        segment->setEnabled(canMove && !stage.isForeign);
        segment->setCursor(segment->isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        segment->installEventFilter(this);
        connect(segment, &QAbstractButton::clicked, this,
            [this, id = stage.stage] { Q_EMIT stageRequested(id); });
        m_row->addWidget(segment, stage.isCurrent ? 0 : 1);
        m_segments.append(segment);
        segment->QWidget::show();
    }
}

bool StagePathBar::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Right ? 1 : key->key() == Qt::Key_Left ? -1 : 0;
        if (step != 0 && key->modifiers() == Qt::NoModifier) {
            const qsizetype at = m_segments.indexOf(static_cast<StageSegment *>(object)) + step;
            if (at >= 0 && at < m_segments.size())
                m_segments[at]->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            static_cast<StageSegment *>(object)->click();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace rapport::ui
