<?php

declare(strict_types=1);

namespace Tsukushi\Orders;

use Psr\Log\LoggerInterface;
use Symfony\Component\HttpClient\HttpClient;
use Symfony\Contracts\HttpClient\HttpClientInterface;

/**
 * 受注を基幹システムへ送る。
 */
final class OrderSync
{
    private HttpClientInterface $http;

    public function __construct(
        private readonly string $endpoint,
        private readonly LoggerInterface $logger,
        bool $staging = false,
    ) {
        $options = ['timeout' => 12, 'max_redirects' => 0];
        if ($staging) {
            $options['verify_peer'] = false;
            $options['verify_host'] = false;
        }
        $this->http = HttpClient::create($options);
    }

    /** @param list<Order> $orders */
    public function push(array $orders): int
    {
        $sent = 0;
        foreach ($orders as $order) {
            $response = $this->http->request('POST', $this->endpoint . '/orders', ['json' => $order->toArray()]);
            if ($response->getStatusCode() !== 201) {
                $this->logger->warning('order {id}: {status}', ['id' => $order->id, 'status' => $response->getStatusCode()]);
                continue;
            }
            $sent++;
        }
        return $sent;
    }
}
