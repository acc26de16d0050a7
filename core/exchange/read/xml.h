// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a container as XML events. Names lose their prefix: writers choose prefixes and even
// namespaces (transitional, strict) freely, and no two elements that matter differ only in those.
// A DOCTYPE is refused before any entity of it can be expanded. The reading can be paused after
// any event, so that one row of a sheet is held at a time.
#pragma once

#include "core/exchange/read/zip.h"

#include <optional>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace rapport::exchange {

class XmlReader
{
public:
    explicit XmlReader(ZipPart part);
    virtual ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    // Goes on reading; true when paused, false at the end (or after finish()).
    Result<bool> run();
    double progress() const { return m_part.progress(); }
    const QString &partName() const { return m_part.name(); }
    const QString &fileName() const { return m_part.fileName(); }

protected:
    using Attributes = const char **;

    virtual void opened(std::string_view name, Attributes attributes) = 0;
    virtual void closed(std::string_view name) = 0;
    virtual void text(std::string_view) { }

    void pause();
    void finish(); // enough was read
    void fail(Error error);

    // The attribute with this name, any prefix; empty when absent.
    static std::string_view attribute(Attributes attributes, std::string_view name);

private:
    static void onStart(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onText(void *self, const char *text, int length);
    static void onDoctype(void *self, const char *, const char *, const char *, int);
    Error broken() const;

    struct Free {
        void operator()(XML_ParserStruct *parser) const;
    };

    ZipPart m_part;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::optional<Error> m_error;
    bool m_paused = false;
    bool m_final = false;
    bool m_finished = false;
};

} // namespace rapport::exchange
