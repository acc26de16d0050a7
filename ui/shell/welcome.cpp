// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/form/words.h"
#include "ui/settings/preferences.h"
#include "ui/shell/railheader.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

class Mark : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {56, 56}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintMark(painter, QRectF((width() - 56) / 2.0, 0, 56, 56));
    }
};

} // namespace

Welcome::Welcome(const Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_error(new Banner(Banner::Tone::Danger, this))
{
    setObjectName(QStringLiteral("welcome"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_error->setObjectName(QStringLiteral("fileError"));
    m_error->setClosable(true);
    connect(m_error, &Banner::closed, m_error, &QWidget::hide);
    m_error->hide();
    outer->addWidget(m_error);
    outer->addStretch(2);
    auto *mark = new Mark(this);
    mark->setFixedHeight(56);
    outer->addWidget(mark);
    outer->addSpacing(20);
    auto *title = new Label(tr("Welcome to Rapport"), TextStyle::PageTitle, Role::Text, this);
    title->setAlignment(Qt::AlignHCenter);
    outer->addWidget(title);
    outer->addSpacing(6);
    auto *text = new Label(tr("Customers, deals and what comes next, in one file on this computer."),
        TextStyle::Body, Role::TextMuted, this);
    text->setAlignment(Qt::AlignHCenter);
    outer->addWidget(text);
    outer->addSpacing(24);
    outer->addWidget(makeButtons());
    if (!preferences.files().isEmpty()) {
        outer->addSpacing(32);
        outer->addWidget(makeRecent(preferences.files()));
    }
    outer->addStretch(3);
}

QWidget *Welcome::makeButtons()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setSpacing(8);
    row->addStretch();
    const auto add = [row](const char *icon, const QString &words, Button::Kind kind, const char *name) {
        auto *button = new Button(QString::fromLatin1(icon), words, kind);
        button->setExtent(Button::Extent::Large);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    connect(add("plus", tr("New file"), Button::Kind::Primary, "welcomeNew"), &Button::clicked, this,
        &Welcome::newFileRequested);
    connect(add("folder", tr("Open a file"), Button::Kind::Secondary, "welcomeOpen"), &Button::clicked, this,
        [this] { Q_EMIT openFileRequested({}); });
    connect(add("database", tr("Try with sample data"), Button::Kind::Secondary, "welcomeSample"),
        &Button::clicked, this, &Welcome::sampleRequested);
    row->addStretch();
    return widget;
}

QWidget *Welcome::makeRecent(const QStringList &files)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new Label(tr("Opened before"), TextStyle::MetaStrong, Role::TextSubtle));
    for (const QString &path : files) {
        auto *button = new Button(QFileInfo(path).completeBaseName(), Button::Kind::Link);
        button->setToolTip(path);
        button->setAccessibleDescription(path);
        connect(button, &Button::clicked, this, [this, path] { Q_EMIT openFileRequested(path); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    row->addLayout(column);
    row->addStretch();
    return widget;
}

void Welcome::showError(const Error &error)
{
    m_error->setText(error.what, words::causeAndHelp(error));
    m_error->show();
}

void Welcome::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
}

} // namespace rapport::ui
