// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "support/TestRunner.h"

using namespace articular;

class tst_Digest : public test::TestCase
{
    Q_OBJECT

private slots:
    // Examples of FIPS 180-2, appendix B, and of the empty message.
    void agreesWithTheStandard()
    {
        QCOMPARE(sha256Hex("abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256Hex(""), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
};

ARTICULAR_TEST(tst_Digest)
#include "tst_Digest.moc"
