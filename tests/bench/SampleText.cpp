// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SampleText.h"

#include <array>
#include <random>

namespace articular::test {

namespace {

class Writer
{
public:
    explicit Writer(qsizetype bytes) : m_size(bytes) {}

    QByteArray body()
    {
        for (int block = 0; m_text.size() < m_size; ++block) {
            switch (block % 8) {
            case 0: m_text += "## " + words(4) + "\n\n"; break;
            case 3: list(); break;
            case 5: block % 16 == 5 ? table() : paragraph(); break;
            default: paragraph(); break;
            }
        }
        return m_text;
    }

private:
    QByteArray words(int count)
    {
        static constexpr std::array<const char *, 16> vocabulary{
            "knee", "shoulder", "swelling", "walking", "gentle", "exercise", "morning", "stairs",
            "the", "a", "and", "often", "helps", "after", "before", "movement"};
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            if (i)
                text += ' ';
            text += vocabulary.at(m_random() % vocabulary.size());
        }
        return text;
    }

    void paragraph()
    {
        m_text += words(18) + ", **" + words(2) + "** " + words(9) + ".\n" + words(14) + " [" + words(2)
            + "](https://example.org/" + words(1) + ") " + words(12) + " *" + words(1) + "*.\n\n";
    }

    void list()
    {
        for (int item = 0; item < 4; ++item)
            m_text += "- " + words(9) + "\n";
        m_text += "\n";
    }

    void table()
    {
        m_text += "| " + words(1) + " | " + words(1) + " |\n|---|--:|\n";
        for (int row = 0; row < 4; ++row)
            m_text += "| " + words(3) + " | " + words(2) + " |\n";
        m_text += "\n";
    }

    std::mt19937 m_random{20261122};
    qsizetype m_size;
    QByteArray m_text;
};

} // namespace

QByteArray sampleBody(qsizetype bytes)
{
    return Writer(bytes).body();
}

QByteArray sampleArticle(qsizetype bytes)
{
    return "---\ntitle: A sample for measuring\nslug: sample\nlanguage: en-US\n---\n\n" + sampleBody(bytes);
}

} // namespace articular::test
