// SPDX-License-Identifier: GPL-3.0-or-later
// The board in the state its picture shows: a card in the hand.
#pragma once

namespace rapport::ui {
class PipelinePage;
}

namespace rapport {

// Takes a card of the third column up and holds it over the top of the fourth.
void liftCard(ui::PipelinePage &page);

} // namespace rapport
