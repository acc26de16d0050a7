// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "ui/form/words.h"
#include "ui/shell/toast.h"
#include "ui/widgets/banner.h"

#include <utility>

namespace rapport::ui {

Notices::Notices(QWidget *host)
    : QObject(host), m_toast(new Toast(host)), m_banner(new Banner(Banner::Tone::Danger, host))
{
    m_banner->setObjectName(QStringLiteral("errorBanner"));
    m_banner->setClosable(true);
    m_banner->hide();
    connect(m_toast, &Toast::actionChosen, this, [this] {
        if (std::exchange(m_undoable, false))
            Q_EMIT undoRequested();
    });
    connect(m_toast, &Toast::furtherChosen, this, [this] {
        if (const auto then = std::exchange(m_then, nullptr))
            then();
    });
    connect(m_toast, &Toast::gone, this, [this] {
        // The toast leaves before it tells of its action, which still counts.
        QMetaObject::invokeMethod(
            this, [this] { m_undoable = m_undoable && m_toast->isVisible(); }, Qt::QueuedConnection);
    });
    connect(m_banner, &Banner::actionChosen, this, &Notices::errorActionChosen);
}

void Notices::tell(const QString &text)
{
    m_undoable = false;
    m_toast->say(text);
}

void Notices::tellUndoable(const QString &text)
{
    m_undoable = true;
    m_toast->say(text, tr("Undo"));
}

void Notices::tellUndoable(const QString &text, const QString &act, std::function<void()> then)
{
    m_undoable = true;
    m_then = std::move(then);
    m_toast->say(text, tr("Undo"), QStringLiteral("check"), act);
}

void Notices::tellWith(
    const QString &text, const QString &icon, const QString &act, std::function<void()> then)
{
    m_undoable = false;
    m_then = std::move(then);
    m_toast->say(text, {}, icon, act);
}

void Notices::showError(const Error &error, const QString &action)
{
    if (error.code == Error::Code::Cancelled)
        return;
    m_banner->setText(error.what, words::causeAndHelp(error));
    m_banner->setAction(action);
    m_banner->show();
}

void Notices::clearError() { m_banner->hide(); }

} // namespace rapport::ui
