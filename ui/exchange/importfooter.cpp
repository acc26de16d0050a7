// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importfooter.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

ImportFooter::ImportFooter(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)),
      m_shield(new IconView(u"shield-check"_s, 16, Role::Success, this)),
      m_note(new Label(TextStyle::Body, Role::TextMuted, this)),
      m_save(new Button(u"bookmark"_s, tr("Save mapping"), Button::Kind::Ghost, this)),
      m_back(new Button(tr("Back"), Button::Kind::Secondary, this)),
      m_next(new Button(tr("Next"), Button::Kind::Primary, this)),
      m_question(new Label(TextStyle::BodyStrong, Role::Text, this)),
      m_safe(new Button(QString(), Button::Kind::Secondary, this)),
      m_act(new Button(QString(), Button::Kind::DangerFill, this))
{
    setObjectName(u"importFooter"_s);
    setFixedHeight(57);
    m_stack->setContentsMargins(0, 1, 0, 0);
    m_stack->addWidget(makeUsual());
    m_stack->addWidget(makeQuestion());
    m_note->setElided(true);
    m_question->setElided(true);
}

QWidget *ImportFooter::makeUsual()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(m_shield);
    row->addWidget(m_note, 1);
    row->addWidget(m_save);
    row->addSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_save->setObjectName(u"importSaveMapping"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    setTip(m_save, tr("Used by itself for the next file with the same headings"));
    setTip(m_back, tr("One step back"), u"Alt B"_s);
    connect(m_save, &Button::clicked, this, &ImportFooter::saveMappingRequested);
    connect(m_back, &Button::clicked, this, &ImportFooter::backRequested);
    connect(m_next, &Button::clicked, this, &ImportFooter::nextRequested);
    return whole;
}

QWidget *ImportFooter::makeQuestion()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(new IconView(u"circle-question-mark"_s, 16, Role::Warning, whole));
    row->addWidget(m_question, 1);
    row->addWidget(m_safe);
    row->addWidget(m_act);
    m_safe->setObjectName(u"importQuestionSafe"_s);
    m_act->setObjectName(u"importQuestionAct"_s);
    connect(m_safe, &Button::clicked, this, [this] { answer(false); });
    connect(m_act, &Button::clicked, this, [this] { answer(true); });
    return whole;
}

void ImportFooter::setNote(const QString &note)
{
    m_note->setText(note);
    m_shield->setVisible(!note.isEmpty());
}

void ImportFooter::setBack(const QString &words)
{
    m_back->setText(words);
    m_back->setAccessibleName(words);
    m_back->setVisible(!words.isEmpty());
}

void ImportFooter::setNext(const QString &words, bool enabled)
{
    m_next->setText(words);
    m_next->setAccessibleName(words);
    m_next->setVisible(!words.isEmpty());
    m_next->setEnabled(enabled);
    m_next->updateGeometry();
    setTip(m_next, words, u"Alt N"_s);
}

void ImportFooter::setSaving(bool visible)
{
    m_save->setText(tr("Save mapping"));
    m_save->setIconName(u"bookmark"_s);
    m_save->setEnabled(true);
    m_save->setVisible(visible);
}

void ImportFooter::showSaved()
{
    m_save->setText(tr("Mapping saved"));
    m_save->setIconName(u"check"_s);
    m_save->setEnabled(false);
}

void ImportFooter::ask(
    const QString &question, const QString &act, const QString &safe, std::function<void()> then)
{
    m_then = std::move(then);
    m_question->setText(question);
    m_act->setText(act);
    m_act->setAccessibleName(act);
    m_safe->setText(safe);
    m_safe->setAccessibleName(safe);
    m_stack->setCurrentIndex(1);
    m_safe->setFocus(Qt::TabFocusReason);
}

bool ImportFooter::isAsking() const { return m_stack->currentIndex() == 1; }

void ImportFooter::answer(bool act)
{
    if (!isAsking())
        return;
    m_stack->setCurrentIndex(0);
    const auto then = std::exchange(m_then, nullptr);
    if (act && then)
        then();
}

void ImportFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Role::Border));
}

} // namespace rapport::ui
