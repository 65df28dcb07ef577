<?php

namespace Intranet\Saml;

use OneLogin\Saml2\Auth;

final class Settings
{
    public static function build(array $env): array
    {
        return [
            'strict' => true,
            'debug' => false,
            'sp' => [
                'entityId' => $env['APP_URL'] . '/saml/metadata',
                'assertionConsumerService' => ['url' => $env['APP_URL'] . '/saml/acs'],
                'x509cert' => file_get_contents($env['SAML_SP_CERT']),
                'privateKey' => file_get_contents($env['SAML_SP_KEY']),
            ],
            'idp' => [
                'entityId' => 'https://idp.intranet.example/saml',
                'singleSignOnService' => ['url' => 'https://idp.intranet.example/saml/sso'],
                // certificate that signs assertions
                'certFingerprint' => 'F5:ED:DE:DB:2A:03:9F:C2:5D:41:02:03:71:73:BB:19:F8:E4:7B:09:E5:C6:23:E9:72:B1:C0:3B:71:C7:92:72',
                'certFingerprintAlgorithm' => 'sha256',
            ],
            'security' => [
                'wantAssertionsSigned' => true,
                'wantMessagesSigned' => true,
                'rejectUnsolicitedResponsesWithInResponseTo' => true,
            ],
        ];
    }

    public static function auth(): Auth
    {
        return new Auth(self::build(getenv()));
    }
}
