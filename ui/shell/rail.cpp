// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/railbutton.h"
#include "ui/shell/railheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport::ui {

static constexpr int footHeight = 47;

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_header(new RailHeader(this)),
      m_pinnedTitle(new Label(tr("Pinned views"), TextStyle::Micro, Role::TextSubtle, this)),
      m_list(new QVBoxLayout), m_body(new QWidget)
{
    m_settings = make({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings")}, false);
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Navigation"));
    setFixedWidth(208);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_header);

    // On a low screen the middle scrolls; head and settings stay.
    auto *scroll = new QScrollArea(this);
    m_body->setLayout(m_list);
    m_list->setContentsMargins(8, 6, 8, 6);
    m_list->setSpacing(1);
    scrollDown(scroll, m_body);
    column->addWidget(scroll, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 9, 8, 9);
    foot->addWidget(m_settings);
    column->addLayout(foot);

    m_pinnedTitle->setContentsMargins(8, 0, 0, 0);
    connect(m_header, &RailHeader::clicked, this,
        [this] { Q_EMIT companyMenuRequested(m_header->mapToGlobal(QPoint(8, m_header->height()))); });
}

RailButton *Rail::make(const RailItem &item, bool isPinned)
{
    auto *button = new RailButton(item.key, item.label, item.icon, isPinned, this);
    button->setCount(item.count);
    button->setCollapsed(m_collapsed);
    button->setChecked(item.key == m_current);
    connect(button, &RailButton::stepRequested, this, [this, button](int by) { step(button, by); });
    connect(button, &RailButton::clicked, this, [this, button, isPinned] {
        setCurrent(button->key());
        if (button == m_settings)
            Q_EMIT settingsChosen();
        else if (isPinned)
            Q_EMIT pinnedChosen(button->key());
        else
            Q_EMIT itemChosen(button->key());
    });
    if (isPinned) {
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this, [this, button](const QPoint &at) {
            Q_EMIT pinnedMenuRequested(button->key(), button->mapToGlobal(at));
        });
    }
    return button;
}

void Rail::setCompany(const QString &name) { m_header->setCompany(name); }

void Rail::setItems(const std::vector<RailItem> &items)
{
    for (RailButton *button : m_items)
        button->deleteLater();
    m_items.clear();
    m_groups.clear();
    for (const RailItem &item : items) {
        m_items.push_back(make(item, false));
        m_groups.push_back(item.group);
    }
    restack();
}

void Rail::setPinned(const std::vector<RailItem> &views)
{
    for (RailButton *button : m_pinned)
        button->deleteLater();
    m_pinned.clear();
    for (const RailItem &view : views) {
        RailItem item = view;
        if (item.icon.isEmpty())
            item.icon = QStringLiteral("pin");
        m_pinned.push_back(make(item, true));
    }
    restack();
}

void Rail::restack()
{
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item; // not the widgets
    QWidget *before = m_header;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (i > 0 && m_groups[i] != m_groups[i - 1])
            m_list->addSpacing(10);
        m_list->addWidget(m_items[i]);
    }
    m_pinnedTitle->setVisible(!m_pinned.empty() && !m_collapsed);
    if (!m_pinned.empty()) {
        m_list->addSpacing(m_collapsed ? 10 : 17);
        m_list->addWidget(m_pinnedTitle);
        m_list->addSpacing(4);
    }
    for (RailButton *button : m_pinned)
        m_list->addWidget(button);
    m_list->addStretch(1);
    for (RailButton *button : all()) {
        button->show();
        setTabOrder(before, button);
        before = button;
    }
    setCurrent(m_current);
}

std::vector<RailButton *> Rail::all() const
{
    std::vector<RailButton *> buttons = m_items;
    buttons.insert(buttons.end(), m_pinned.begin(), m_pinned.end());
    buttons.push_back(m_settings);
    return buttons;
}

void Rail::setCount(const QString &key, int count)
{
    for (RailButton *button : all())
        if (button->key() == key)
            button->setCount(count);
}

void Rail::setCurrent(const QString &key)
{
    m_current = key;
    const std::vector<RailButton *> buttons = all();
    const bool known
        = std::any_of(buttons.begin(), buttons.end(), [&](auto *button) { return button->key() == key; });
    for (RailButton *button : buttons) {
        button->setChecked(button->key() == key);
        // One stop for Tab: the current page, the arrows do the rest.
        const bool stop = known ? button->key() == key : button == buttons.front();
        if (!button->hasFocus())
            button->setFocusPolicy(stop ? Qt::TabFocus : Qt::NoFocus);
    }
}

void Rail::step(RailButton *from, int by)
{
    const std::vector<RailButton *> buttons = all();
    const auto at = std::find(buttons.begin(), buttons.end(), from) - buttons.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + by, 0, std::ptrdiff_t(buttons.size()) - 1);
    if (to == at)
        return;
    RailButton *next = buttons[size_t(to)];
    next->setFocusPolicy(Qt::TabFocus);
    next->setFocus(Qt::TabFocusReason);
    from->setFocusPolicy(from->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void Rail::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? 56 : 208);
    m_header->setCollapsed(collapsed);
    for (RailButton *button : all())
        button->setCollapsed(collapsed);
    restack();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    painter.fillRect(rect(), t.color(Role::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.color(Role::Border));
    painter.fillRect(QRect(0, height() - footHeight - 1, width(), 1), t.color(Role::Border));
}

} // namespace rapport::ui
