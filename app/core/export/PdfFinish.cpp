// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PdfFinish.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>

#include <exception>
#include <string>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Finish
{
    Q_DECLARE_TR_FUNCTIONS(articular::PdfFinish)
};

// Points (1/72 inch).
constexpr double numberSize = 9;
constexpr double numberHeight = 26;       ///< of its line above the foot of the page
constexpr double markSize = 10;
constexpr double markDepth = 30;          ///< of its line below the head of the page
constexpr double sideMargin = 51;
/// Widths of Helvetica as parts of its size: of a digit, and of a blank or a slash.
constexpr double digitWidth = 0.556;
constexpr double blankWidth = 0.278;

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

/// A PDF string of the fonts that every reader has, which know Latin letters only.
std::string literal(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    bytes.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    return '(' + bytes.toStdString() + ')';
}

std::string line(const std::string &font, double size, double x, double y, const QString &text)
{
    return "BT " + font + ' ' + number(size) + " Tf 0.25 g 1 0 0 1 " + number(x) + ' ' + number(y) + " Tm " + literal(text) + " Tj ET\n";
}

double widthOf(const QString &pageNumber)
{
    const auto digits = std::ranges::count_if(pageNumber, [](QChar letter) { return letter.isDigit(); });
    return numberSize * (digitWidth * double(digits) + blankWidth * double(pageNumber.size() - digits));
}

QPDFObjectHandle font(const char *name)
{
    QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
    result.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    result.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type1"));
    result.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    result.replaceKey("/Encoding", QPDFObjectHandle::newName("/WinAnsiEncoding"));
    return result;
}

class Finishing
{
public:
    Finishing(const QByteArray &printed, const PdfDetails &details) : m_details(details)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("page", printed.constData(), size_t(printed.size()));
    }

    QByteArray finished()
    {
        describe();
        m_plain = m_pdf.makeIndirectObject(font("/Helvetica"));
        m_bold = m_pdf.makeIndirectObject(font("/Helvetica-Bold"));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        for (size_t i = 0; i < pages.size(); ++i) {
            stamp(pages[i], u"%1 / %2"_s.arg(i + 1).arg(pages.size()));
            dropOwnLinks(pages[i]);
        }
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

private:
    void describe()
    {
        const std::string time = m_details.time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
        QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
        about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(m_details.title.toStdString()));
        about.replaceKey("/Producer", QPDFObjectHandle::newUnicodeString("Articular " ARTICULAR_VERSION));
        about.replaceKey("/CreationDate", QPDFObjectHandle::newString(time));
        about.replaceKey("/ModDate", QPDFObjectHandle::newString(time));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(about));
        QPDFObjectHandle root = m_pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(m_details.language.toStdString()));
        QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
    }

    void stamp(QPDFPageObjectHelper &page, const QString &pageNumber)
    {
        addFonts(page);
        const QPDFObjectHandle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
        const double middle = (box.llx + box.urx - widthOf(pageNumber)) / 2;
        // The page's own content may leave its scale and colours behind.
        std::string after = "\nQ\n/Artifact BMC\nq\n" + line("/ArticularPlain", numberSize, middle, box.lly + numberHeight, pageNumber);
        if (!m_details.mark.isEmpty())
            after += line("/ArticularBold", markSize, box.llx + sideMargin, box.ury - markDepth, m_details.mark);
        page.addPageContents(m_pdf.newStream("q\n"), true);
        page.addPageContents(m_pdf.newStream(after + "Q\nEMC\n"), false);
    }

    void addFonts(QPDFPageObjectHelper &page)
    {
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) {
            resources = QPDFObjectHandle::newDictionary();
            page.getObjectHandle().replaceKey("/Resources", resources);
        }
        QPDFObjectHandle known = resources.getKey("/Font");
        QPDFObjectHandle fonts = known.isDictionary() ? known.shallowCopy() : QPDFObjectHandle::newDictionary();
        fonts.replaceKey("/ArticularPlain", m_plain);
        fonts.replaceKey("/ArticularBold", m_bold);
        resources.replaceKey("/Font", fonts);
    }

    /// A link beside the page leads to an address that only the program itself knows.
    static void dropOwnLinks(QPDFPageObjectHelper &page)
    {
        QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
        if (!annotations.isArray())
            return;
        QPDFObjectHandle kept = QPDFObjectHandle::newArray();
        for (QPDFObjectHandle &annotation : annotations.getArrayAsVector()) {
            QPDFObjectHandle action = annotation.isDictionary() ? annotation.getKey("/A") : QPDFObjectHandle::newNull();
            QPDFObjectHandle address = action.isDictionary() ? action.getKey("/URI") : QPDFObjectHandle::newNull();
            if (!address.isString() || !address.getUTF8Value().starts_with("articular:"))
                kept.appendItem(annotation);
        }
        page.getObjectHandle().replaceKey("/Annots", kept);
    }

    const PdfDetails &m_details;
    QPDF m_pdf;
    QPDFObjectHandle m_plain, m_bold;
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray &printed, const PdfDetails &details)
{
    try {
        return Finishing(printed, details).finished();
    } catch (const std::exception &problem) {
        return Error{ErrorCode::InvalidSyntax, Finish::tr("The page could not be made into a PDF. Nothing was written."), QString::fromUtf8(problem.what()), {}};
    }
}

} // namespace articular
