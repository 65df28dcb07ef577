<?php

/**
 * This file is part of Tsukushi.
 *
 * For the full copyright and license information, please view the LICENSE
 * file that was distributed with this source code.
 */

declare(strict_types=1);

namespace Tsukushi\Charge;

use Psr\Log\LoggerInterface;
use RuntimeException;

class ChargeGateway
{
    private const TIMEOUT = 10;
    private const VERSION = '2.4';

    private $socket;
    private array $config;
    private int $sequence = 0;

    public function __construct(array $config, private LoggerInterface $logger)
    {
        $this->config = $config + ['port' => 8443, 'currency' => 'JPY', 'known_hosts' => []];
    }

    public function charge(string $order, int $amount): string
    {
        $this->open();
        $answer = $this->exchange(['op' => 'charge', 'order' => $order, 'amount' => $amount, 'currency' => $this->config['currency']]);
        if (($answer['status'] ?? null) !== 'accepted') {
            throw new RuntimeException($answer['reason'] ?? 'charge refused');
        }
        return $answer['id'];
    }

    public function cancel(string $id): void
    {
        $this->open();
        $this->exchange(['op' => 'cancel', 'id' => $id]);
    }

    private function exchange(array $message): array
    {
        $message['v'] = self::VERSION;
        $message['seq'] = ++$this->sequence;
        fwrite($this->socket, json_encode($message) . "\n");
        $line = fgets($this->socket);
        if ($line === false) {
            throw new RuntimeException('gateway closed the connection');
        }
        return json_decode($line, true, 32, JSON_THROW_ON_ERROR);
    }

    private function open(): void
    {
        if (is_resource($this->socket)) {
            return;
        }
        $context = stream_context_create(['ssl' => ['capture_peer_cert' => true, 'verify_peer' => true]]);
        $target = sprintf('tls://%s:%d', $this->config['host'], $this->config['port']);
        $this->socket = stream_socket_client($target, $code, $text, self::TIMEOUT, STREAM_CLIENT_CONNECT, $context);
        if ($this->socket === false) {
            throw new RuntimeException("$target: $text ($code)");
        }
        $this->recognise(stream_context_get_params($this->socket)['options']['ssl']['peer_certificate']);
    }

    private function recognise($certificate): void
    {
        $digest = openssl_x509_fingerprint($certificate, 'sha256');
        foreach ($this->config['known_hosts'] as $known) {
            if (hash_equals(strtolower(str_replace(':', '', $known)), $digest)) {
                return;
            }
        }
        fclose($this->socket);
        $this->logger->critical('gateway has certificate {digest}', ['digest' => $digest]);
        throw new RuntimeException('gateway not recognised');
    }
}
