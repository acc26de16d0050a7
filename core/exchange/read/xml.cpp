// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/xml.h"

#include "core/exchange/read/refusal.h"

#include <QCoreApplication>

#include <expat.h>

namespace rapport::exchange {

namespace {

constexpr int chunkBytes = 64 * 1024;

std::string_view withoutPrefix(const char *name)
{
    std::string_view view(name);
    const size_t colon = view.rfind(':');
    return colon == std::string_view::npos ? view : view.substr(colon + 1);
}

} // namespace

void XmlReader::Free::operator()(XML_ParserStruct *parser) const { XML_ParserFree(parser); }

XmlReader::XmlReader(ZipPart part) : m_part(std::move(part)), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &XmlReader::onStart, &XmlReader::onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &XmlReader::onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlReader::onDoctype);
}

XmlReader::~XmlReader() = default;

// After a stop expat may still report the events of the present token; they are not passed on.
void XmlReader::onStart(void *self, const char *name, const char **attributes)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (!reader->m_error && !reader->m_finished)
        reader->opened(withoutPrefix(name), attributes);
}

void XmlReader::onEnd(void *self, const char *name)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (!reader->m_error && !reader->m_finished)
        reader->closed(withoutPrefix(name));
}

void XmlReader::onText(void *self, const char *text, int length)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (!reader->m_error && !reader->m_finished)
        reader->text({text, static_cast<size_t>(length)});
}

void XmlReader::onDoctype(void *self, const char *, const char *, const char *, int)
{
    auto *reader = static_cast<XmlReader *>(self);
    reader->fail(refuseDoctype(reader->m_part.fileName(), reader->m_part.name()));
}

void XmlReader::pause()
{
    m_paused = true;
    XML_StopParser(m_parser.get(), XML_TRUE);
}

void XmlReader::finish()
{
    m_finished = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlReader::fail(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    XML_StopParser(m_parser.get(), XML_FALSE);
}

Error XmlReader::broken() const
{
    const auto line = QString::number(XML_GetCurrentLineNumber(m_parser.get()));
    return refuseDamaged(m_part.fileName(),
        QCoreApplication::translate("Reading", "The part “%1” is no valid XML from line %2 on.")
            .arg(m_part.name(), line));
}

Result<bool> XmlReader::run()
{
    if (m_error)
        return *m_error;
    XML_Status status = XML_STATUS_OK;
    if (m_paused) {
        m_paused = false;
        status = XML_ResumeParser(m_parser.get());
    }
    for (;;) {
        if (m_error)
            return *m_error;
        if (m_finished)
            return false;
        if (status == XML_STATUS_SUSPENDED)
            return true;
        if (status == XML_STATUS_ERROR) {
            m_error = broken();
            return *m_error;
        }
        if (m_final)
            return false;
        void *chunk = XML_GetBuffer(m_parser.get(), chunkBytes);
        if (!chunk) {
            m_error = broken();
            return *m_error;
        }
        const auto got = m_part.read(static_cast<char *>(chunk), chunkBytes);
        if (!got) {
            m_error = got.error();
            return *m_error;
        }
        m_final = *got == 0;
        status = XML_ParseBuffer(m_parser.get(), static_cast<int>(*got), m_final);
    }
}

std::string_view XmlReader::attribute(Attributes attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (withoutPrefix(*attributes) == name)
            return attributes[1];
    }
    return {};
}

} // namespace rapport::exchange
