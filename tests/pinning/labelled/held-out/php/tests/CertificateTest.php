<?php

declare(strict_types=1);

namespace Tests;

use App\Certificate;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CertificateTest extends TestCase
{
    private const PEM = <<<'PEM'
-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUQcjKi+5H2wNC73PtEHuJ5de485wwCgYIKoZIzj0EAwIw
KTEQMA4GA1UECgwHRXhhbXBsZTEVMBMGA1UEAwwMTm9yZGRlaWNoIENBMB4XDTI2
MTEyNjEwMDMxOVoXDTM1MDYyNzEwMDMxOVowKTEQMA4GA1UECgwHRXhhbXBsZTEV
MBMGA1UEAwwMTm9yZGRlaWNoIENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
XvrU8g/heG0t2AKAffpmr6DEAWe3mjgeEanzApnmsAnCy8+4A3UshfHPtsobKHfH
Px2zxKazZJxWhGcCiA4IkKNTMFEwHQYDVR0OBBYEFC4JdVocaC7QqeVArYmlwT1i
zTwZMB8GA1UdIwQYMBaAFC4JdVocaC7QqeVArYmlwT1izTwZMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAPA7M0gCfaXaqdMHNGswaWrDouork8L/
EdrnjaLtB/pjAiAJj4QOe39tQ4B76BWzYAIE85iBAwqdKcSETWGJim93qg==
-----END CERTIFICATE-----
PEM;

    public function testReadsSubject(): void
    {
        $c = Certificate::fromPem(self::PEM);
        self::assertStringContainsString('CN=', $c->subject());
    }

    public function testFingerprint(): void
    {
        $c = Certificate::fromPem(self::PEM);
        self::assertSame(openssl_x509_fingerprint(self::PEM, 'sha256'), $c->fingerprint());
        self::assertMatchesRegularExpression('/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/', $c->fingerprint(true));
    }

    #[DataProvider('spellings')]
    public function testSpellings(string $text): void
    {
        self::assertSame(64, strlen(Certificate::normaliseFingerprint($text)));
    }

    public static function spellings(): iterable
    {
        yield ['D3:5F:28:CE:E2:FE:F1:A5:AB:43:43:C2:C1:24:C1:BE:9A:B3:FA:71:1D:6C:A3:48:59:46:5D:A2:22:E1:CE:65'];
        yield ['18935a31ba7051c6b9819b1cea2aaf7d92a8bc3285713d171697d9b9f6dad687'];
        yield ['sha256:03D00C6B6C9093D812A319055AB60077E14E86B0CEBA0813CD9677133C99B5AC'];
    }
}
