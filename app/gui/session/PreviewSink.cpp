// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/PreviewSink.h"

// By itself, so that a program that links a preview alone does not link the panels with it.
#include "moc_PreviewSink.cpp"
