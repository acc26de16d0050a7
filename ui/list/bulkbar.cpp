// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/bulkbar.h"

#include "core/model/entity.h"
#include "ui/handover/handovers.h"
#include "ui/list/format.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/shadow.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include <cmath>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class DarkFrame final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(painter, rect(), 10, theme().color(Role::Inverse));
    }
};

} // namespace

// A button with icon and words on the dark ground.
class BulkBar::Item final : public QAbstractButton
{
public:
    Item(const QString &icon, const QString &words, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setText(words);
        setAccessibleName(words);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {36
                + int(std::ceil(QFontMetricsF(theme().font(TextStyle::BodyStrong)).horizontalAdvance(text())))
                + 4,
            32};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &t = theme();
        if (underMouse() || isDown() || hasFocus()) {
            QColor tint = t.color(Role::OnInverse);
            tint.setAlphaF(isDown() ? 0.20F : 0.13F);
            paint::box(painter, rect(), 6, tint);
        }
        if (hasFocus())
            paint::box(painter, rect(), 6, {}, t.color(Role::OnInverseAccent), 2);
        paint::icon(painter, t, QRectF(10, 0, 16, height()), m_icon, t.color(Role::OnInverseMuted));
        paint::text(painter, QRectF(32, 0, width() - 34, height()), text(), t.font(TextStyle::BodyStrong),
            t.color(Role::OnInverse));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_icon;
};

BulkBar::BulkBar(const EntityDef &def, QWidget *parent)
    : QWidget(parent), m_bar(new DarkFrame(this)),
      m_count(new Label({}, TextStyle::Section, Role::OnInverse, m_bar))
{
    setObjectName(u"bulkBar"_s);
    setAccessibleName(tr("Actions for selected rows"));
    setFixedHeight(60);
    m_bar->setFixedHeight(44);
    addShadow(m_bar, 20, 4);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(14, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_count);
    row->addSpacing(6);
    m_assign = add(u"user-round"_s, tr("Assign owner"), Wish::Assign);
    m_tag = add(u"tag"_s, tr("Add tag"), Wish::Tag);
    m_task = add(u"calendar-plus"_s, tr("Schedule"), Wish::Task);
    m_mail = add(u"mail"_s, tr("Email"), Wish::Email);
    m_restore = add(u"undo-2"_s, tr("Restore"), Wish::Restore);
    m_more = new Item(u"ellipsis"_s, tr("More"), m_bar);
    m_more->setObjectName(u"bulkMore"_s);
    row->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, &BulkBar::openMore);
    auto *line = new Separator(Qt::Vertical, Role::TextSubtle, m_bar);
    line->setFixedHeight(20);
    row->addSpacing(4);
    row->addWidget(line);
    row->addSpacing(2);
    m_close = new IconButton(u"x"_s, tr("Clear selection"), m_bar);
    m_close->setLabel(tr("Clear selection"), u"Esc"_s);
    m_close->setObjectName(u"bulkClear"_s);
    m_close->setInverse(true);
    row->addWidget(m_close);
    connect(m_close, &IconButton::clicked, this, &BulkBar::clearRequested);
    auto *centre = new QHBoxLayout(this);
    centre->setContentsMargins(20, 6, 20, 10);
    centre->addStretch();
    centre->addWidget(m_bar);
    centre->addStretch();
    const auto has = [&def](Kind kind) {
        return std::ranges::any_of(def.fields, [kind](const FieldDef &f) { return f.kind == kind; });
    };
    const bool task = def.name == "customer"_L1 || def.name == "contact"_L1 || def.name == "deal"_L1
        || def.name == "lead"_L1;
    const std::pair<Item *, bool> offers[] = {{m_assign, def.find(u"owner")}, {m_tag, has(Kind::Tags)},
        {m_task, task}, {m_mail, has(Kind::Email)}, {m_more, true}};
    for (const auto &[item, offered] : offers) {
        item->setVisible(offered);
        if (offered)
            m_offered << item;
    }
    m_restore->hide();
    m_graded = def.find(u"grade");
    m_entity = def.name;
}

BulkBar::Item *BulkBar::add(const QString &icon, const QString &words, Wish wish)
{
    auto *item = new Item(icon, words, m_bar);
    item->setObjectName(u"bulk-"_s + icon);
    m_bar->layout()->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, [this, wish] { Q_EMIT wished(wish); });
    return item;
}

void BulkBar::setCount(qint64 count)
{
    m_count->setText(tr("%n selected", nullptr, int(count)));
    m_count->setAccessibleName(m_count->text());
}

void BulkBar::setTrash(bool trash)
{
    for (Item *item : std::as_const(m_offered))
        item->setVisible(!trash);
    m_restore->setVisible(trash);
}

void BulkBar::enter()
{
    for (Item *item : {m_assign, m_tag, m_task, m_mail, m_restore, m_more}) {
        if (!item->isHidden()) {
            item->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QWidget *BulkBar::anchor(Wish wish) const
{
    if (wish == Wish::Assign)
        return m_assign;
    if (wish == Wish::Tag)
        return m_tag;
    return wish == Wish::Task ? m_task : m_more;
}

void BulkBar::openMore()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"bulkMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString &icon, const QString &words, Wish wish) {
        connect(menu->addAction(theme().menuIcon(icon), words), &QAction::triggered, this,
            [this, wish] { Q_EMIT wished(wish); });
    };
    if (m_graded) {
        offer({}, tr("Grade A") + u"\t1"_s, Wish::GradeA);
        offer({}, tr("Grade B") + u"\t2"_s, Wish::GradeB);
        offer({}, tr("Grade C") + u"\t3"_s, Wish::GradeC);
        menu->addSeparator();
    }
    if (m_entity == "lead"_L1)
        offer(u"users-round"_s, tr("Assign by rules…"), Wish::AssignByRules);
    if (Handovers::canHandOver(m_entity))
        offer(u"user-round-check"_s, tr("Hand over…") + u"\tH"_s, Wish::HandOver);
    if (Handovers::hasBriefing(m_entity))
        offer(u"file-text"_s, tr("Briefing") + u"\tB"_s, Wish::Briefing);
    offer(u"copy"_s, tr("Copy") + u"\tCtrl+C"_s, Wish::Copy);
    offer(u"download"_s, tr("Export…"), Wish::Export);
    menu->addSeparator();
    offer(u"trash-2"_s, tr("Delete") + u"\tDel"_s, Wish::Remove);
    const QSize size = menu->sizeHint();
    menu->popup(m_more->mapToGlobal(QPoint(0, -size.height() - 4)));
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Role::Divider));
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT clearRequested();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        focusNextPrevChild(event->key() == Qt::Key_Right);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace rapport::ui
