// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/theme/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/paletteframe.h"
#include "ui/widgets/progresscard.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/sidesheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
}

void checkNames(const QWidget &widget)
{
    const auto buttons = widget.findChildren<QAbstractButton *>();
    REQUIRE_FALSE(buttons.isEmpty());
    for (const QAbstractButton *button : buttons) {
        INFO(button->metaObject()->className() << " " << button->text().toStdString());
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK_FALSE(QString(button->accessibleName() + button->text()).isEmpty());
    }
}

} // namespace

TEST_CASE("Backspace on a filter chip asks to remove it and Enter to edit it")
{
    Chip chip(u"Grade"_s, u"A or B"_s);
    int removed = 0, edited = 0;
    QObject::connect(&chip, &Chip::removeRequested, &chip, [&] { ++removed; });
    QObject::connect(&chip, &Chip::editRequested, &chip, [&] { ++edited; });
    press(&chip, Qt::Key_Backspace);
    CHECK(removed == 1);
    press(&chip, Qt::Key_Return);
    CHECK(edited == 1);
    chip.setRemovable(false);
    press(&chip, Qt::Key_Backspace);
    CHECK(removed == 1);
    CHECK(chip.accessibleName() == u"Grade: A or B"_s);
}

TEST_CASE("A chip with a very long value stays short")
{
    Chip chip(u"Owner"_s, QString(400, u'x'));
    CHECK(chip.sizeHint().width() < 340);
}

TEST_CASE("A field tells what is wrong until its value is edited")
{
    auto *line = new QLineEdit(u"1380 0000"_s);
    Field field(u"Mobile phone"_s, line);
    field.setHint(u"With area code"_s);
    field.setError(u"8 digits, 11 expected"_s);
    CHECK(field.hasError());
    CHECK(line->accessibleDescription() == u"8 digits, 11 expected"_s);
    CHECK(line->property("error").toBool());
    press(line, Qt::Key_1, u"1"_s);
    CHECK_FALSE(field.hasError());
    CHECK(line->accessibleDescription() == u"With area code"_s);
    CHECK(line->accessibleName() == u"Mobile phone"_s);
}

TEST_CASE("Words of two lines need more height in a narrow place")
{
    Label label(
        u"Their 7 contacts and 4 open deals are deleted too. You can restore them from Trash for 30 days."_s,
        TextStyle::Body, Role::Text);
    label.setWordWrap(true);
    CHECK(label.heightForWidth(700) == 20);
    CHECK(label.heightForWidth(330) >= 40);
    CHECK(label.heightForWidth(120) > label.heightForWidth(330));
}

TEST_CASE("Chips go on in the next line where the first is full")
{
    QWidget bar;
    auto *flow = new FlowLayout(&bar);
    for (int i = 0; i < 8; ++i)
        flow->addWidget(new Chip(u"Status"_s, u"Active"_s));
    CHECK(flow->heightForWidth(2000) == 26);
    CHECK(flow->heightForWidth(260) >= 26 * 4);
}

TEST_CASE("Monograms are initials for people and the own name of a company")
{
    CHECK(paint::monogram(u"Maya Chen"_s, 20, false) == u"MC"_s);
    CHECK(paint::monogram(u"Ana de la Cruz"_s, 20, false) == u"AC"_s);
    CHECK(paint::monogram(u"陈思雨"_s, 20, false) == u"雨"_s);
    CHECK(paint::monogram(u"陈思雨"_s, 28, false) == u"思雨"_s);
    CHECK(paint::monogram(u"acme Robotics"_s, 20, true) == u"A"_s);
    CHECK(paint::monogram(u"苏州晟拓精密机械有限公司"_s, 20, true) == u"晟"_s);
    CHECK(paint::monogram(u"上海"_s, 20, true) == u"上"_s);
    CHECK(paint::monogram(u"  "_s, 20, true) == u"?"_s);
}

TEST_CASE("A colour belongs to the id, on every computer the same")
{
    CHECK(paint::avatarSlot(u"a"_s) == paint::avatarSlot(u"a"_s));
    QSet<int> slots_;
    for (int i = 0; i < 200; ++i) {
        const int slot = paint::avatarSlot(QString::number(i));
        REQUIRE(slot >= 1);
        REQUIRE(slot <= 8);
        slots_ << slot;
    }
    CHECK(slots_.size() == 8);
}

TEST_CASE("Keys are shown one cap each, also the plus key")
{
    CHECK(keyCaps(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)).size() == 3);
    CHECK(keyCaps(QKeySequence(Qt::CTRL | Qt::Key_Plus)).last() == u"+"_s);
}

TEST_CASE("Esc in the palette closes it and brings the focus back")
{
    QWidget window;
    window.resize(1000, 700);
    auto *before = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    before->setFocus();
    PaletteFrame palette(&window);
    palette.open(u"acme"_s);
    CHECK(palette.input()->text() == u"acme"_s);
    CHECK(window.findChild<Scrim *>()->isVisible());
    press(palette.input(), Qt::Key_Escape);
    CHECK(palette.isHidden());
    CHECK(window.findChild<Scrim *>()->isHidden());
    CHECK(window.focusWidget() == before);
}

TEST_CASE("A side sheet asks before it closes and covers the height of its host")
{
    QWidget host;
    host.resize(1200, 800);
    host.show();
    SideSheet sheet(&host);
    sheet.setBody(new QLineEdit);
    int asked = 0;
    QObject::connect(&sheet, &SideSheet::closeRequested, &host, [&] { ++asked; });
    sheet.open();
    press(&sheet, Qt::Key_Escape);
    CHECK(asked == 1);
    CHECK(sheet.isOpen());
    CHECK(sheet.height() == host.height());
    sheet.close();
    CHECK_FALSE(sheet.isOpen());
}

TEST_CASE("A dangerous question has the safe answer as its default")
{
    QWidget window;
    Confirm question(
        u"Delete 3 customers?"_s, u"Their 7 contacts are deleted too."_s, u"Delete 3 customers"_s, &window);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(question.safeButton()->isDefault());
    CHECK_FALSE(question.actButton()->isDefault());
    bool accepted = false;
    QObject::connect(&question, &QDialog::accepted, &window, [&] { accepted = true; });
    question.actButton()->click();
    CHECK(accepted);
}

TEST_CASE("An empty page offers its two ways and both have names")
{
    EmptyState empty;
    int primary = 0, secondary = 0;
    QObject::connect(&empty, &EmptyState::primaryChosen, &empty, [&] { ++primary; });
    QObject::connect(&empty, &EmptyState::secondaryChosen, &empty, [&] { ++secondary; });
    empty.setWords(u"No leads yet"_s, u"Bring in a list."_s);
    empty.setPrimary(u"upload"_s, u"Import Excel or CSV"_s);
    empty.setSecondary(u"plus"_s, u"Add a lead"_s, u"N"_s);
    empty.primary()->click();
    empty.secondary()->click();
    CHECK(primary == 1);
    CHECK(secondary == 1);
    checkNames(empty);
}

TEST_CASE("Progress counts in the manner of the language and can be cancelled once a click")
{
    ProgressCard card;
    card.start(u"Importing customers"_s);
    card.setProgress(8312, 12480, 4);
    int cancelled = 0;
    QObject::connect(&card, &ProgressCard::cancelRequested, &card, [&] { ++cancelled; });
    card.cancelButton()->click();
    CHECK(cancelled == 1);
    CHECK(card.accessibleDescription().contains(QLocale().toString(8312)));
    checkNames(card);
}

TEST_CASE("A name that looks like markup is shown in a tip as it is written")
{
    const QString before = QApplication::style()->name();
    QApplication::setStyle(new Style);
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), u"<b>Acme</b>"_s, &window);
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto tip
        = std::find_if(all.begin(), all.end(), [](const QWidget *one) { return one->inherits("QTipLabel"); });
    REQUIRE(tip != all.end());
    CHECK(static_cast<QLabel *>(*tip)->textFormat() == Qt::PlainText);
    delete *tip;
    QApplication::setStyle(before);
}
