<?php

namespace App\Support;

use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Str;

/**
 * 管理画面に出す証明書の一覧。
 */
class Certificates
{
    public function rows(array $hosts): array
    {
        return collect($hosts)->map(function (string $host) {
            return Cache::remember("cert:$host", 3600, fn () => $this->inspect($host));
        })->filter()->sortBy('days')->values()->all();
    }

    private function inspect(string $host): ?array
    {
        $context = stream_context_create(['ssl' => ['capture_peer_cert' => true, 'SNI_enabled' => true]]);
        $socket = @stream_socket_client("ssl://$host:443", $no, $text, 5, STREAM_CLIENT_CONNECT, $context);
        if ($socket === false) {
            return null;
        }
        $cert = stream_context_get_params($socket)['options']['ssl']['peer_certificate'];
        $data = openssl_x509_parse($cert);

        return [
            'host' => $host,
            'issuer' => $data['issuer']['O'] ?? $data['issuer']['CN'],
            'serial' => $data['serialNumberHex'],
            'fingerprint' => Str::upper(openssl_x509_fingerprint($cert, 'sha256')),
            'days' => (int) floor(($data['validTo_time_t'] - time()) / 86400),
        ];
    }

    public function reachable(string $host): bool
    {
        return Http::timeout(4)->head("https://$host")->successful();
    }
}
