// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the text of a PDF that Qt wrote findable. Qt names each glyph by the first character that
// has it, which for many Chinese ones is a radical that nobody types (⾦ for 金), and a tab for the space.
#pragma once

#include <QByteArray>

class QFont;

namespace rapport::ui {

// `font`: the one the text was written in. Keeps every offset of the file.
void mendPdfText(QByteArray &pdf, const QFont &font);

} // namespace rapport::ui
