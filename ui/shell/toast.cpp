// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/shell/toastaction.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/shadow.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace rapport::ui {

Toast::Toast(QWidget *host)
    : QFrame(host), m_icon(new IconView(QStringLiteral("check"), 16, Role::OnInverseMuted, this)),
      m_text(new Label(TextStyle::BodyStrong, Role::OnInverse, this)), m_action(new ToastAction(this)),
      m_further(new ToastAction(this)), m_close(new IconButton(QStringLiteral("x"), tr("Close"), this))
{
    setObjectName(QStringLiteral("toast"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 7, 5);
    row->setSpacing(0);
    row->addWidget(m_icon);
    row->addSpacing(8);
    row->addWidget(m_text, 1);
    row->addSpacing(10);
    row->addWidget(m_action);
    row->addWidget(m_further);
    row->addWidget(m_close);
    m_close->setExtent(24, 14);
    m_close->setInverse(true);
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(28);
    addShadow(this);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &IconButton::clicked, this, &Toast::dismiss);
    connect(m_action, &ToastAction::clicked, this, [this] {
        dismiss(); // first, so that what the action says is not dismissed
        Q_EMIT actionChosen();
    });
    m_further->setObjectName(QStringLiteral("toastFurther"));
    m_further->setAccessibleName(tr("What to do next"));
    connect(m_further, &ToastAction::clicked, this, [this] {
        dismiss();
        Q_EMIT furtherChosen();
    });
    for (QWidget *part : {static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_further),
             static_cast<QWidget *>(m_close)})
        part->installEventFilter(this);
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QString &action, const QString &iconName)
{
    say(text, action, iconName, QString());
}

void Toast::say(const QString &text, const QString &action, const QString &iconName, const QString &further)
{
    m_further->setText(further);
    m_further->setAccessibleName(further.isEmpty() ? tr("What to do next") : further);
    m_further->setVisible(!further.isEmpty());
    m_icon->setIcon(iconName, Role::OnInverseMuted);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    release();
}

QString Toast::text() const { return m_text->text(); }

void Toast::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT gone();
}

void Toast::setMargin(int left, int bottom)
{
    m_left = left;
    m_bottom = bottom;
    place();
}

void Toast::place()
{
    const QRect area = parentWidget()->rect();
    m_action->updateGeometry();
    m_further->updateGeometry();
    const int most = std::max(200, std::min(560, area.width() - 2 * m_left));
    // One line where it fits, else wrapped to the most it may be wide.
    const auto wideOf = [](const QWidget *part) { return part->isHidden() ? 0 : part->sizeHint().width(); };
    const int rest = 12 + 16 + 8 + 10 + wideOf(m_action) + wideOf(m_further) + 24 + 7;
    const int wish = rest + QFontMetrics(m_text->font()).horizontalAdvance(m_text->text()) + 4;
    const int wide = std::min(most, wish);
    const int words = std::max(28, m_text->heightForWidth(wide - rest));
    resize(wide, words + 10);
    move(m_left, area.height() - height() - m_bottom);
}

void Toast::hold() { m_timer.stop(); }

void Toast::release()
{
    if (isVisible() && !underMouse() && !m_action->hasFocus() && !m_further->hasFocus()
        && !m_close->hasFocus())
        m_timer.start(m_lifetime);
}

void Toast::enterEvent(QEnterEvent *event)
{
    hold();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    setAttribute(Qt::WA_UnderMouse, false);
    release();
    QFrame::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    else if (watched != parent() && event->type() == QEvent::FocusIn)
        hold();
    else if (watched != parent() && event->type() == QEvent::FocusOut)
        QTimer::singleShot(0, this, &Toast::release); // the focus is still moving
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::Inverse));
}

} // namespace rapport::ui
