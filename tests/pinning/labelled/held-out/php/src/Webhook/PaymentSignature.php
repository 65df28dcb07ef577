<?php

declare(strict_types=1);

namespace Shop\Webhook;

use Psr\Http\Message\ServerRequestInterface;
use Psr\SimpleCache\CacheInterface;

/**
 * The provider signs its notices. The certificate for checking them lies at the address that a header gives.
 */
final class PaymentSignature
{
    private const HOST = 'certs.payments.example';

    public function __construct(private readonly CacheInterface $cache, private readonly string $webhookId)
    {
    }

    public function isGenuine(ServerRequestInterface $request): bool
    {
        $url = $request->getHeaderLine('X-Cert-Url');
        if (parse_url($url, PHP_URL_SCHEME) !== 'https' || parse_url($url, PHP_URL_HOST) !== self::HOST) {
            return false;
        }
        $text = implode('|', [
            $request->getHeaderLine('X-Transmission-Id'),
            $request->getHeaderLine('X-Transmission-Time'),
            $this->webhookId,
            crc32((string) $request->getBody()),
        ]);
        $key = openssl_pkey_get_public($this->certificate($url));
        $signature = base64_decode($request->getHeaderLine('X-Transmission-Sig'), true);

        return $signature !== false && openssl_verify($text, $signature, $key, OPENSSL_ALGO_SHA256) === 1;
    }

    private function certificate(string $url): string
    {
        $id = 'cert.' . sha1($url);
        if (($pem = $this->cache->get($id)) === null) {
            $pem = file_get_contents($url);
            $parsed = openssl_x509_parse($pem);
            if (($parsed['subject']['CN'] ?? '') !== 'notices.payments.example' || $parsed['validTo_time_t'] < time()) {
                throw new \UnexpectedValueException('not the certificate of the provider');
            }
            $this->cache->set($id, $pem, 86400);
        }

        return $pem;
    }
}
