// SPDX-License-Identifier: GPL-3.0-or-later
// Who may take what is pasted into the editor or dropped on it before it is read as plain text: formatted text, pictures.
#pragma once

class QMimeData;

namespace articular {

class ContentTaker
{
public:
    virtual ~ContentTaker() = default;

    /// Whether take() would do something with it. Cheap: asked while something is dragged over the text.
    virtual bool wants(const QMimeData &content) const = 0;
    /// False leaves it to the editor.
    virtual bool take(const QMimeData &content) = 0;
};

} // namespace articular
