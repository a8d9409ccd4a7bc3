// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PreviewFactory.h"

#include "gui/preview/PageScheme.h"
#include "gui/preview/PlainPreview.h"
#include "gui/preview/RenderingProbe.h"
#include "gui/preview/WebPdfPrinter.h"
#include "gui/preview/WebPreview.h"

#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

void useSoftware()
{
    QQuickWindow::setSceneGraphBackend(u"software"_s);
}

/// WebEngine makes an OpenGL context together with QApplication; an emulated one costs a third of the start and loads a
/// compiler into memory, all for nothing when the page is drawn in software.
void leaveOpenGlOut()
{
    if (qEnvironmentVariableIsEmpty("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
}

std::optional<bool> isEmulatedWithoutProbe()
{
    const GraphicsSurroundings surroundings = GraphicsSurroundings::current();
    const std::optional<bool> certain = surroundings.isEmulated();
    return certain ? certain : rememberedEmulation(surroundings.signature());
}

/// Must come before the first QQuickWindow, which the preview's view makes.
void probe()
{
    const bool isEmulated = isSoftwareRenderer(glRendererName());
    rememberEmulation(GraphicsSurroundings::current().signature(), isEmulated);
    if (isEmulated)
        useSoftware();
}

} // namespace

std::optional<RenderingChoice> renderingChoice(QStringView name)
{
    if (name == u"auto")
        return RenderingChoice::Auto;
    if (name == u"gpu")
        return RenderingChoice::Gpu;
    if (name == u"software")
        return RenderingChoice::Software;
    return std::nullopt;
}

PreviewFactory::PreviewFactory(RenderingChoice choice)
    : m_obstacle(chromiumObstacle())
{
    pageScheme::registerScheme();
    if (m_obstacle || !qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        return;
    const std::optional<bool> isEmulated = choice == RenderingChoice::Auto ? isEmulatedWithoutProbe()
                                                                          : choice == RenderingChoice::Software;
    m_needsProbe = !isEmulated;
    if (isEmulated.value_or(false)) {
        useSoftware();
        leaveOpenGlOut();
    }
}

PreviewSink *PreviewFactory::create(QWidget *parent, QString *reason)
{
    if (reason)
        *reason = m_obstacle.value_or(QString());
    if (m_obstacle)
        return new PlainPreview(*m_obstacle, parent);
    if (m_needsProbe) {
        probe();
        m_needsProbe = false;
    }
    return new WebPreview(parent);
}

std::unique_ptr<PdfPrinter> PreviewFactory::createPrinter(QString *reason)
{
    if (!m_obstacle)
        return std::make_unique<WebPdfPrinter>();
    *reason = *m_obstacle;
    return nullptr;
}

} // namespace articular
