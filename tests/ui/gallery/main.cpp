// SPDX-License-Identifier: GPL-3.0-or-later
// rapport_gallery FOLDER: writes one picture for each sheet and screen, light and dark, there.
#include "tests/ui/gallery/screens.h"
#include "tests/ui/gallery/sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTextStream>

using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

static QImage shot(QWidget *widget)
{
    widget->show();
    for (QWidget *part : widget->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_UnderMouse, part->property("hover").toBool());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 250) // a sheet slides in
        QCoreApplication::processEvents();
    const QImage image = widget->grab().toImage();
    delete widget;
    return image;
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer clock;
    clock.start();
    QApplication app(argc, argv);
    const qint64 before = clock.elapsed();
    QCursor::setPos(1435, 895); // nothing lies under it
    Theme look;
    look.apply();
    QTextStream(stderr) << "application " << before << " ms, theme " << clock.elapsed() - before << " ms\n";
    const qreal ratio = app.devicePixelRatio();
    const QDir folder(app.arguments().value(1, u"."_s));
    QImage both(QSize(1440, 1540) * ratio, QImage::Format_RGB32);
    both.setDevicePixelRatio(ratio);
    QPainter painter(&both);
    for (const bool dark : {false, true}) {
        look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
        const QString end = dark ? u"-dark.png"_s : u"-light.png"_s;
        painter.drawImage(dark ? 720 : 0, 0, shot(new Sheet));
        shot(leadsScreen(dark)).save(folder.filePath(u"leads"_s + end));
        shot(importScreen()).save(folder.filePath(u"import"_s + end));
        shot(paletteScreen()).save(folder.filePath(u"palette"_s + end));
        shot(standardScreen()).save(folder.filePath(u"standard"_s + end));
        shot(formScreen()).save(folder.filePath(u"form"_s + end));
    }
    both.save(folder.filePath(u"components.png"_s));
    return 0;
}
