// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

static Role inkOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Info:
        return Role::Info;
    case Banner::Tone::Success:
        return Role::Success;
    case Banner::Tone::Warning:
        return Role::Warning;
    case Banner::Tone::Danger:
        return Role::Danger;
    }
    return Role::Info;
}

static QString iconOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Info:
        return QStringLiteral("info");
    case Banner::Tone::Success:
        return QStringLiteral("check");
    case Banner::Tone::Warning:
        return QStringLiteral("triangle-alert");
    case Banner::Tone::Danger:
        return QStringLiteral("circle-x");
    }
    return {};
}

Banner::Banner(Tone tone, QWidget *parent)
    : QFrame(parent), m_tone(tone), m_icon(new IconView(iconOf(tone), 16, inkOf(tone), this)),
      m_text(new Label(TextStyle::BodyStrong, inkOf(tone), this)),
      m_more(new Label(TextStyle::Body, Role::Text, this)),
      m_action(new Button({}, Button::Kind::Link, this)),
      m_close(new IconButton(QStringLiteral("x"), tr("Close"), this))
{
    setObjectName(QStringLiteral("banner"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    m_icon->setFixedSize(16, 24); // beside the first line
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 2, 0, 2);
    words->setSpacing(1);
    words->addWidget(m_text);
    words->addWidget(m_more);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_action->setContentsMargins(8, 0, 0, 0);
    for (Label *label : {m_text, m_more}) {
        label->setWordWrap(true);
        label->setMinimumHeight(20);
    }
    m_more->hide();
    m_action->hide();
    m_action->setLinkRole(inkOf(tone));
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_close->setExtent(24, 14);
    m_close->hide();
    connect(m_action, &Button::clicked, this, &Banner::actionChosen);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), inkOf(tone));
    m_text->setRole(inkOf(tone));
    m_action->setLinkRole(inkOf(tone));
    update();
}

void Banner::setIconName(const QString &name) { m_icon->setIcon(name, inkOf(m_tone)); }

void Banner::setText(const QString &text, const QString &more)
{
    m_text->setText(text);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(text);
    setAccessibleDescription(more);
}

QString Banner::text() const { return m_text->text(); }

void Banner::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setAccessibleName(words);
    m_action->setVisible(!words.isEmpty());
}

Button *Banner::addAction(const QString &words)
{
    auto *further = new Button(words, Button::Kind::Link, this);
    further->setAccessibleName(words);
    further->setContentsMargins(8, 0, 0, 0);
    further->setLinkRole(inkOf(m_tone));
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertSpacing(row->indexOf(m_close), 8);
    row->insertWidget(row->indexOf(m_close), further, 0, Qt::AlignTop);
    return further;
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Every soft ground stands right behind its ink in the list of roles.
    paint::box(painter, rect(), 8, theme().color(Role(int(inkOf(m_tone)) + 1)));
}

} // namespace rapport::ui
