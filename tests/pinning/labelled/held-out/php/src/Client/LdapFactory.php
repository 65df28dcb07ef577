<?php

declare(strict_types=1);

namespace Intranet\Client;

use RuntimeException;

final class LdapFactory
{
    public function __construct(
        private readonly string $uri,
        private readonly string $bindDn,
        private readonly string $password,
        private readonly bool $checkCertificate = true,
    ) {
    }

    /** @return \LDAP\Connection */
    public function open()
    {
        if (!$this->checkCertificate) {
            ldap_set_option(null, LDAP_OPT_X_TLS_REQUIRE_CERT, LDAP_OPT_X_TLS_NEVER);
        }
        $ldap = ldap_connect($this->uri);
        ldap_set_option($ldap, LDAP_OPT_PROTOCOL_VERSION, 3);
        ldap_set_option($ldap, LDAP_OPT_REFERRALS, 0);
        ldap_set_option($ldap, LDAP_OPT_NETWORK_TIMEOUT, 5);
        if (str_starts_with($this->uri, 'ldap://') && !ldap_start_tls($ldap)) {
            throw new RuntimeException('STARTTLS: ' . ldap_error($ldap));
        }
        if (!@ldap_bind($ldap, $this->bindDn, $this->password)) {
            throw new RuntimeException(ldap_error($ldap));
        }

        return $ldap;
    }
}
