<?php
namespace Tsukushi\Bank;

class ClientCert
{
    public function options(string $pem, string $password): array
    {
        return [
            CURLOPT_SSLCERT => $pem,
            CURLOPT_SSLCERTPASSWD => $password,
            CURLOPT_SSL_VERIFYPEER => true,
            CURLOPT_SSL_VERIFYHOST => 2,
            // CURLOPT_CAINFO は設定しない (OS の証明書を使う)
        ];
    }

    public function describe(string $pem): array
    {
        $info = openssl_x509_parse(file_get_contents($pem));
        return ['subject' => $info['name'], 'sha1' => openssl_x509_fingerprint(file_get_contents($pem), 'sha1'), 'until' => date('c', $info['validTo_time_t'])];
    }
}
