<?php

namespace Botan\Stats;

/** Counts visitors by a fingerprint of their headers; no cookie. */
class Visitor
{
    public static function fingerprint(array $server): string
    {
        return hash('sha256', $server['REMOTE_ADDR'] . '|' . ($server['HTTP_USER_AGENT'] ?? ''));
    }

    public function seen(string $fingerprint): bool
    {
        return hash_equals($this->last(), $fingerprint);
    }

    private function last(): string
    {
        return (string) apcu_fetch('last_fingerprint');
    }

    public function notify(string $url): void
    {
        $client = new \GuzzleHttp\Client(['timeout' => 5, 'verify' => true]);
        $client->post($url, ['json' => ['at' => time()]]);
    }
}
