// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that changed, as the page shows them: the one of before and the one of now side by side, and a changed description
// word by word. For looking at only, see PageChanges.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace articular {

struct HtmlPiece;

/// Whether a tag begins a picture of our own HTML, or what stands for one whose file is not there.
bool beginsPicture(QByteArrayView tag);

/// Whether it is a picture, or an element that holds one and its caption and nothing else.
bool holdsPicture(const HtmlPiece &piece);

/// Whether readers would see and be read the same. Both begin as beginsPicture() says.
bool areSamePicture(QByteArrayView before, QByteArrayView after);

/// What became another picture or got another description. Nothing of `before` keeps its id.
QByteArray markedPictures(QByteArrayView before, QByteArrayView after);

QByteArray markedNewPicture(QByteArrayView picture);
QByteArray markedGonePicture(QByteArrayView picture);

} // namespace articular
