// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/csv_source.h"

#include "core/exchange/read/csv_dialect.h"
#include "core/exchange/read/csv_split.h"
#include "core/exchange/read/encoding.h"
#include "core/exchange/read/refusal.h"
#include "core/exchange/read/transcode.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rapport::exchange {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qint64 sampleBytes = 64 * 1024;

// Chunks of the file as UTF-8.
class TextFeed
{
public:
    TextFeed(std::unique_ptr<QIODevice> device, Transcoder transcoder, QString name, size_t skip)
        : m_device(std::move(device)), m_transcoder(std::move(transcoder)), m_name(std::move(name)),
          m_skip(skip)
    { }

    Result<bool> feed(std::string &buffer)
    {
        if (m_ended)
            return false;
        const size_t start = buffer.size();
        if (m_transcoder.passesThrough()) {
            buffer.resize(start + static_cast<size_t>(chunkBytes));
            const qint64 got = m_device->read(buffer.data() + start, chunkBytes);
            buffer.resize(start + static_cast<size_t>(std::max<qint64>(got, 0)));
            RAPPORT_TRY(account(got));
        } else {
            m_raw.resize(chunkBytes);
            const qint64 got = m_device->read(m_raw.data(), chunkBytes);
            RAPPORT_TRY(account(got));
            m_transcoder.convert(QByteArrayView(m_raw.constData(), got), buffer, m_ended);
        }
        if (m_skip > 0) {
            const size_t drop = std::min(m_skip, buffer.size() - start);
            buffer.erase(start, drop);
            m_skip -= drop;
        }
        return !m_ended || buffer.size() > start;
    }

    double progress() const
    {
        return m_device->size() > 0 ? static_cast<double>(m_read) / static_cast<double>(m_device->size())
                                    : 1.0;
    }

private:
    Result<void> account(qint64 got)
    {
        if (got < 0)
            return refuseUnreadable(m_name, m_device->errorString());
        m_read += got;
        m_ended = got == 0;
        return {};
    }

    std::unique_ptr<QIODevice> m_device;
    Transcoder m_transcoder;
    QString m_name;
    size_t m_skip; // bytes of UTF-8 not to hand out: the "sep=" line
    QByteArray m_raw;
    qint64 m_read = 0;
    bool m_ended = false;
};

class CsvRows : public RowSource
{
public:
    CsvRows(std::unique_ptr<TextFeed> feed, const QString &name, char delimiter, const ReadLimits &limits)
        : m_feed(std::move(feed)),
          m_splitter(name, delimiter, limits, [this](std::string &buffer) { return m_feed->feed(buffer); })
    { }

    Result<bool> next(Row &row) override
    {
        auto got = m_splitter.next(row);
        if (const auto unclosed = m_splitter.takeUnclosedQuote()) {
            note(*unclosed,
                QCoreApplication::translate("Reading",
                    "A quotation mark is opened and never closed; it was read as part of the text."));
        }
        return got;
    }

    double progress() const override { return std::min(1.0, m_feed->progress()); }

private:
    std::unique_ptr<TextFeed> m_feed;
    CsvSplitter m_splitter;
};

class CsvWorkbook : public Workbook
{
public:
    CsvWorkbook(Origin origin, ReadLimits limits) : m_origin(std::move(origin)), m_limits(limits) { }

    Result<std::unique_ptr<RowSource>> rows(int) const override
    {
        RAPPORT_ASSIGN(auto device, m_origin.open());
        RAPPORT_ASSIGN(auto transcoder, Transcoder::make(encoding));
        auto feed
            = std::make_unique<TextFeed>(std::move(device), std::move(transcoder), m_origin.name, m_skip);
        return std::unique_ptr<RowSource>(
            std::make_unique<CsvRows>(std::move(feed), m_origin.name, delimiter, m_limits));
    }

    Result<void> detect(const ReadOptions &options)
    {
        RAPPORT_ASSIGN(auto device, m_origin.open());
        QByteArray head = device->read(sampleBytes);
        const bool whole = head.size() == device->size();
        if (options.encoding.isEmpty()) {
            detectEncodingOf(*device, head, whole, options.preferChinese);
        } else {
            const EncodingChoice *choice = encodingChoice(options.encoding);
            if (!choice)
                return refuseEncoding(options.encoding);
            encoding = QString::fromLatin1(choice->id);
        }
        RAPPORT_ASSIGN(auto transcoder, Transcoder::make(encoding));
        std::string sample;
        transcoder.convert(head, sample, whole);
        const Dialect dialect = findDialect(sample, whole, options.delimiter);
        delimiter = dialect.delimiter;
        m_skip = dialect.skipBytes;
        format = delimiter == '\t' ? QStringLiteral("tsv") : QStringLiteral("csv");
        sheets = {{QFileInfo(m_origin.name).completeBaseName(), true, -1, dialect.columns}};
        return {};
    }

private:
    // A file may be plain ASCII for many pages before its first name with an accent.
    void detectEncodingOf(QIODevice &device, const QByteArray &head, bool whole, bool preferChinese)
    {
        DetectedEncoding found = detectEncoding(head, whole, preferChinese);
        while (found.ascii && !device.atEnd()) {
            const QByteArray chunk = device.read(chunkBytes);
            if (chunk.isEmpty())
                break;
            const auto high
                = std::ranges::find_if(chunk, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
            if (high != chunk.end()) {
                const QByteArray tail = QByteArray(high, chunk.end() - high) + device.read(sampleBytes);
                found = detectEncoding(tail, device.atEnd(), preferChinese);
            }
        }
        encoding = QString::fromLatin1(found.id);
        confidence = found.confidence;
    }

    Origin m_origin;
    ReadLimits m_limits;
    size_t m_skip = 0;
};

} // namespace

WorkbookResult openCsv(const Origin &origin, const ReadOptions &options)
{
    auto workbook = std::make_unique<CsvWorkbook>(origin, options.limits);
    RAPPORT_TRY(workbook->detect(options));
    return std::unique_ptr<Workbook>(std::move(workbook));
}

} // namespace rapport::exchange
