// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/PictureField.h"

#include "core/base/ConfinedPath.h"

#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int viewWidth = 200, viewHeight = 130; // device-independent pixels

/// More pixels than this are decoded too slowly for the window's thread, unless the format can skip (JPEG).
constexpr qint64 mostPixels = 6'000'000;

/// A small image of a picture below the article's folder; null when there is none or it is too large.
QImage smallImage(const QString &folder, const QString &address, qreal scale)
{
    const std::optional<QString> path = confinedAddress(folder, address);
    if (!path)
        return {};
    QImageReader reader(*path);
    const QSize size = reader.size();
    const bool canSkip = reader.format() == "jpeg";
    if (!size.isValid() || (!canSkip && qint64(size.width()) * size.height() > mostPixels))
        return {};
    reader.setAutoTransform(true);
    const QSize room(int(viewWidth * scale), int(viewHeight * scale));
    reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

PictureField::PictureField(QWidget *parent)
    : DetailField(QStringLiteral("image.src"), parent), m_path(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_view(new QLabel(this))
{
    setEditor(m_path);
    auto *below = new QWidget(this);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choose, 0, Qt::AlignLeading);
    layout->addWidget(m_view, 0, Qt::AlignLeading);
    addBelow(below);
    m_view->hide();
    connect(m_path, &QLineEdit::textEdited, this, &PictureField::touch);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (isTouched())
            commitNow();
        updateView();
    });
    connect(m_choose, &QPushButton::clicked, this, &PictureField::chooseRequested);
    retranslate();
}

void PictureField::setFolder(const QString &folder)
{
    m_folder = folder;
    updateView();
}

DetailValue PictureField::value() const
{
    const QString path = m_path->text().trimmed();
    return path.isEmpty() ? DetailValue() : DetailValue(path);
}

void PictureField::setValue(const DetailValue &value)
{
    m_path->setText(std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
    m_path->setCursorPosition(0);
    updateView();
}

void PictureField::setReadOnly(bool readOnly)
{
    m_path->setReadOnly(readOnly);
    m_choose->setEnabled(!readOnly);
}

void PictureField::retranslate()
{
    setLabel(tr("Picture"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the main picture"));
    m_view->setAccessibleName(tr("The main picture"));
}

void PictureField::updateView()
{
    const QImage image = smallImage(m_folder, m_path->text().trimmed(), devicePixelRatioF());
    m_view->setVisible(!image.isNull());
    m_view->setPixmap(QPixmap::fromImage(image));
}

} // namespace articular
