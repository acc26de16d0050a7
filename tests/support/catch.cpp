// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the shared precompiled header a source to be made for: main.cpp cannot use it.
#include "tests/support/catch.h"
