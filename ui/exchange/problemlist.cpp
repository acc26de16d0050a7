// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/problemlist.h"

#include "ui/list/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headTall = 45, lineTall = 20, firstShown = 3, mostShown = 200;

QString keyOf(const ProblemGroup &group) { return QString::number(int(group.kind)) + u'|' + group.field; }

QString countText(const ProblemGroup &group)
{
    return format::number(group.count) + (group.more ? u"+"_s : QString());
}

} // namespace

class ProblemList::Head final : public QAbstractButton
{
public:
    Head(const ProblemGroup &group, bool first, QWidget *parent)
        : QAbstractButton(parent), m_group(group), m_first(first)
    {
        setObjectName(u"problem-"_s + exchange::problemName(group.kind) + u'-' + group.field);
        setAccessibleName(u"%1: %2, %3"_s.arg(group.title, countText(group), group.outcome));
        setCheckable(!group.examples.empty());
        setFocusPolicy(isCheckable() ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    const ProblemGroup &group() const { return m_group; }
    QSize sizeHint() const override { return {300, headTall}; }

    QWidget *body = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        const QRectF inner = QRectF(rect()).adjusted(1, 0, -1, 0);
        if (isChecked() || (underMouse() && isCheckable()))
            painter.fillRect(inner, t.color(isChecked() ? Role::SurfaceSunken : Role::Hover));
        if (!m_first)
            painter.fillRect(QRectF(1, 0, width() - 2, 1), t.color(Role::Divider));
        paint::icon(painter, t, QRectF(12, 7, 16, 16), m_group.icon, t.color(m_group.role), 16);
        const qreal end = width() - 32;
        const QString count = countText(m_group);
        const QFont strong = t.font(TextStyle::Section, count);
        const qreal wide = std::ceil(QFontMetricsF(strong).horizontalAdvance(count));
        const qreal middle = isChecked() ? 15 : height() / 2.0;
        paint::text(painter, QRectF(end - wide, middle - 10, wide, 20), count, strong, t.color(Role::Text));
        if (isCheckable())
            paint::icon(painter, t, QRectF(width() - 26, middle - 8, 16, 16),
                isChecked() ? u"chevron-down"_s : u"chevron-right"_s, t.color(Role::TextMuted), 14);
        const QRectF words(38, 6, end - wide - 46, 18);
        paint::text(
            painter, words, m_group.title, t.font(TextStyle::BodyStrong, m_group.title), t.color(Role::Text));
        paint::text(painter, words.translated(0, 17).adjusted(0, 0, 0, -2), m_group.outcome,
            t.font(TextStyle::Meta, m_group.outcome), t.color(Role::TextSubtle));
    }

private:
    ProblemGroup m_group;
    bool m_first;
};

// The rows of one group as lines of three parts.
class ProblemList::Body final : public QWidget
{
public:
    Body(const ProblemGroup &group, QWidget *parent) : QWidget(parent), m_group(group)
    {
        setObjectName(u"problemRows"_s);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        show(firstShown);
    }

    void show(int lines)
    {
        m_lines = std::min({lines, mostShown, int(m_group.examples.size())});
        QStringList words;
        for (int i = 0; i < m_lines; ++i)
            words << parts(i).join(u", "_s);
        setAccessibleName(words.join(u"; "_s));
        setToolTip(words.join(u'\n'));
        setFixedHeight(m_lines * lineTall + 2);
        update();
    }
    int lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        painter.fillRect(rect().adjusted(1, 0, -1, 0), t.color(Role::SurfaceSunken));
        qreal ends[2] = {38, 0};
        for (int part = 0; part < 2; ++part) {
            qreal wide = 40;
            for (int i = 0; i < m_lines; ++i)
                wide = std::max(wide,
                    QFontMetricsF(t.font(TextStyle::Meta, parts(i)[part])).horizontalAdvance(parts(i)[part]));
            ends[part] = (part ? ends[0] : 38) + std::min(wide, part ? 110.0 : 90.0) + 16;
        }
        for (int i = 0; i < m_lines; ++i) {
            const QStringList line = parts(i);
            const Role roles[] = {Role::TextMuted, Role::Text, Role::TextMuted};
            const qreal from[] = {38, ends[0], ends[1]};
            const qreal to[] = {ends[0] - 8, ends[1] - 8, width() - 10.0};
            for (int part = 0; part < 3; ++part)
                paint::text(painter, QRectF(from[part], i * lineTall, to[part] - from[part], lineTall),
                    line[part], t.font(TextStyle::Meta, line[part]), t.color(roles[part]));
        }
    }

private:
    QStringList parts(int i) const
    {
        const exchange::Problem &problem = m_group.examples[std::size_t(i)];
        const QString where = problem.rows > 1 ? ProblemList::tr("%1 rows").arg(format::number(problem.rows))
                                               : ProblemList::tr("Row %1").arg(problem.row);
        return {where, problem.value.isEmpty() ? u"–"_s : problem.value.simplified(), problem.what};
    }

    ProblemGroup m_group;
    int m_lines = 0;
};

ProblemList::ProblemList(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"importProblems"_s);
    setAccessibleName(tr("Problems"));
    m_column->setContentsMargins(0, 1, 0, 1);
    m_column->setSpacing(0);
}

void ProblemList::setGroups(const std::vector<ProblemGroup> &groups)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_heads.clear();
    for (std::size_t i = 0; i < groups.size(); ++i)
        addGroup(groups[i], i == 0);
    setVisible(!groups.empty());
}

void ProblemList::addGroup(const ProblemGroup &group, bool first)
{
    auto *head = new Head(group, first, this);
    m_column->addWidget(head);
    m_heads.push_back(head);
    head->show();
    if (group.examples.empty())
        return;
    head->body = new QWidget(this);
    auto *column = new QVBoxLayout(head->body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new Body(group, head->body);
    column->addWidget(body);
    if (group.examples.size() > firstShown) {
        auto *foot = new QFrame(head->body);
        auto *row = new QHBoxLayout(foot);
        row->setContentsMargins(38, 0, 10, 6);
        const int all = std::min(mostShown, int(group.examples.size()));
        auto *more = new Button(
            all < group.count ? tr("Show the first %1").arg(all) : tr("Show all %1").arg(format::number(all)),
            Button::Kind::Link, foot);
        more->setExtent(Button::Extent::Small);
        more->setObjectName(u"problemShowAll"_s);
        more->setAccessibleName(more->text());
        row->addWidget(more);
        row->addStretch(1);
        foot->setObjectName(u"problemFoot"_s);
        foot->setBackgroundRole(QPalette::NoRole);
        column->addWidget(foot);
        connect(more, &Button::clicked, this, [body, foot] {
            body->show(mostShown);
            foot->hide();
        });
    } else {
        column->addSpacing(6);
    }
    m_column->addWidget(head->body);
    const QString key = keyOf(group);
    head->setChecked(m_open == key);
    head->body->setVisible(m_open == key);
    connect(head, &QAbstractButton::toggled, this, [this, head, key](bool open) {
        for (Head *other : m_heads) {
            if (other != head && open)
                other->setChecked(false);
        }
        head->body->setVisible(open);
        m_open = open ? key : m_open == key ? QString() : m_open;
    });
}

void ProblemList::openField(const QString &field)
{
    for (Head *head : m_heads) {
        if (head->group().field == field && head->isCheckable() && !field.isEmpty()) {
            head->setChecked(true);
            return;
        }
    }
}

void ProblemList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 8, t.color(Role::Surface), t.color(Role::Border));
    // The foot of an open group stands on the same ground as its rows.
    for (const Head *head : m_heads) {
        if (head->body && head->body->isVisible())
            painter.fillRect(head->body->geometry().adjusted(1, 0, -1, 0), t.color(Role::SurfaceSunken));
    }
}

} // namespace rapport::ui
