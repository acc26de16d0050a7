// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read/encoding.h"
#include "core/exchange/read/transcode.h"
#include "tests/core/exchange/read_help.h"

#include <unicode/ucnv.h>

using namespace rapport;
using namespace rapport::exchange;
using rapport::testing::openNamed;
using rapport::testing::tableOf;

namespace {

QByteArray encoded(const QString &text, const char *converter)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *to = ucnv_open(converter, &status);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const int32_t size = ucnv_fromUChars(to, bytes.data(), static_cast<int32_t>(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()), &status);
    ucnv_close(to);
    REQUIRE(U_SUCCESS(status));
    bytes.truncate(size);
    return bytes;
}

QString found(const QByteArray &bytes, bool chinese = false)
{
    return QString::fromLatin1(detectEncoding(bytes, true, chinese).id);
}

const QString simplified = QStringLiteral("公司名称,联系人,手机,邮箱,地址,备注\r\n");
const QString traditional = QStringLiteral("公司名稱,聯絡人,電話,地址,備註\r\n");

} // namespace

TEST_CASE("a heading line alone tells simplified from traditional Chinese")
{
    CHECK(found(encoded(simplified, "GB18030")) == QStringLiteral("GB18030"));
    CHECK(found(encoded(traditional, "Big5")) == QStringLiteral("Big5"));
    CHECK(found(simplified.toUtf8()) == QStringLiteral("UTF-8"));
    CHECK(found(encoded(QStringLiteral("张伟"), "GB18030")) == QStringLiteral("GB18030"));
}

TEST_CASE("byte order marks decide at once")
{
    CHECK(found("\xEF\xBB\xBF"
                "a,b")
        == QStringLiteral("UTF-8"));
    for (const char *name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        const QByteArray bytes
            = encoded(QString(QChar(0xFEFF)) + QStringLiteral("name,城市\r\n张,北京\r\n"), name);
        CHECK(found(bytes) == QString::fromLatin1(name));
        CHECK(tableOf(bytes).rows.join(QLatin1Char('/')) == QStringLiteral("name|城市/张|北京"));
    }
}

TEST_CASE("UTF-16 without a mark is known by the side its zeros lie on")
{
    CHECK(found(encoded(simplified, "UTF-16LE")) == QStringLiteral("UTF-16LE"));
    CHECK(found(encoded(simplified, "UTF-16BE")) == QStringLiteral("UTF-16BE"));
    CHECK(found(QByteArray("a,b,c\n\0,2,3\n", 12)) == QStringLiteral("UTF-8"));
}

TEST_CASE("accented Western text is not taken for Chinese")
{
    CHECK(found("name,city\nJos\xE9,M\xE1laga\nM\xFCller,K\xF6ln\n") == QStringLiteral("windows-1252"));
    CHECK(found("price\n\x80 100\n") == QStringLiteral("windows-1252"));
    CHECK(tableOf("name,city\nJos\xE9,M\xE1laga \x80\n").rows.last() == QStringLiteral("José|Málaga €"));
}

TEST_CASE("two Chinese characters that are also valid UTF-8 follow the language of the person")
{
    const QByteArray bytes = encoded(QStringLiteral("魏模"), "GB18030");
    CHECK(found(bytes, true) == QStringLiteral("GB18030"));
    CHECK(found(bytes, false) == QStringLiteral("UTF-8"));
    CHECK(detectEncoding(bytes, true, true).confidence < 0.6);
    CHECK(found("name\nJos\xC3\xA9\n", true) == QStringLiteral("UTF-8"));
}

TEST_CASE("longer Japanese, Korean and Russian files are recognised by a second opinion")
{
    QString japanese = QStringLiteral("会社名,担当者,電話番号,住所\n");
    QString korean = QStringLiteral("회사명,담당자,전화번호,주소\n");
    QString russian = QStringLiteral("Компания,Контакт,Телефон,Адрес\n");
    for (int i = 0; i < 60; ++i) {
        japanese += QStringLiteral("株式会社さくらソリューションズ,たなか ひろし,東京都みなと区のビル\n");
        korean += QStringLiteral("주식회사 한국소프트웨어,김철수 대리,서울특별시 강남구 테헤란로\n");
        russian += QStringLiteral("Общество с ограниченной ответственностью,Иванов Пётр,улица Пушкина\n");
    }
    CHECK(found(encoded(japanese, "Shift_JIS")) == QStringLiteral("Shift_JIS"));
    CHECK(found(encoded(japanese, "EUC-JP")) == QStringLiteral("EUC-JP"));
    CHECK(found(encoded(korean, "EUC-KR")) == QStringLiteral("EUC-KR"));
    CHECK(found(encoded(russian, "windows-1251")) == QStringLiteral("windows-1251"));
}

TEST_CASE("an accent far down a file that starts in plain ASCII is still noticed")
{
    QByteArray text = "name,city\n";
    while (text.size() < 300 * 1024)
        text += "Smith,London\n";
    const QByteArray chinese = text + encoded(QStringLiteral("张伟公司,北京市海淀区\n"), "GB18030");
    const auto book = openNamed(chinese);
    REQUIRE(book);
    CHECK((*book)->encoding == QStringLiteral("GB18030"));
    CHECK(tableOf(**book).rows.last() == QStringLiteral("张伟公司|北京市海淀区"));
    CHECK((*openNamed(text))->confidence == 1.0);
}

TEST_CASE("every offered encoding opens, and reads back what it wrote")
{
    for (const EncodingChoice &choice : encodingChoices()) {
        const QString id = QString::fromLatin1(choice.id);
        INFO(choice.id);
        auto transcoder = Transcoder::make(id);
        REQUIRE(transcoder);
        std::string text;
        transcoder->convert(encoded(QStringLiteral("name,value\n"), choice.converter), text, true);
        CHECK(text == "name,value\n");
    }
    CHECK(encodingChoice(QStringLiteral("GBK"))->id == QByteArray("GB18030"));
    CHECK(encodingChoice(QStringLiteral("latin-1"))->id == QByteArray("windows-1252"));
    CHECK_FALSE(Transcoder::make(QStringLiteral("klingon")));
}

TEST_CASE("characters cut by chunks of any size come out whole")
{
    const QString text = QStringLiteral("张三,李四,㐀𠀀,€,ŋ,堃囍 end\n");
    for (const char *name : {"GB18030", "Big5", "UTF-16LE", "Shift_JIS", "EUC-KR"}) {
        const QByteArray bytes = encoded(text, name);
        std::string whole;
        auto once = Transcoder::make(QString::fromLatin1(name));
        REQUIRE(once);
        once->convert(bytes, whole, true);
        for (int size = 1; size < 8; ++size) {
            auto pieces = Transcoder::make(QString::fromLatin1(name));
            std::string out;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                pieces->convert(
                    QByteArrayView(bytes).sliced(at, std::min<qsizetype>(size, bytes.size() - at)), out,
                    false);
            pieces->convert({}, out, true);
            CHECK(out == whole);
        }
        if (qstrcmp(name, "GB18030") == 0)
            CHECK(whole == text.toStdString());
    }
}

TEST_CASE("the quick table and the general converter agree on every pair of bytes")
{
    for (const char *name : {"GB18030", "Big5"}) {
        QByteArray bytes;
        for (int lead = 0x81; lead <= 0xFE; ++lead) {
            for (int trail = 0x40; trail <= 0xFE; ++trail) {
                if (trail != 0x7F)
                    bytes.append(static_cast<char>(lead)).append(static_cast<char>(trail)).append(',');
            }
        }
        UErrorCode status = U_ZERO_ERROR;
        UConverter *from = ucnv_open(name, &status);
        QString wanted(bytes.size(), QChar(0));
        const int32_t size = ucnv_toUChars(from, reinterpret_cast<UChar *>(wanted.data()),
            static_cast<int32_t>(wanted.size()), bytes.constData(), static_cast<int32_t>(bytes.size()),
            &status);
        ucnv_close(from);
        wanted.truncate(size);
        std::string out;
        Transcoder::make(QString::fromLatin1(name))->convert(bytes, out, true);
        CHECK((QString::fromStdString(out) == wanted));
    }
}
