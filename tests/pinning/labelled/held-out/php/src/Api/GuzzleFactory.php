<?php

declare(strict_types=1);

namespace Acme\Sync\Api;

use GuzzleHttp\Client;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\MessageFormatter;
use GuzzleHttp\Middleware;
use GuzzleHttp\RequestOptions;
use Psr\Log\LoggerInterface;

class GuzzleFactory
{
    private const DEFAULTS = [
        RequestOptions::CONNECT_TIMEOUT => 5,
        RequestOptions::TIMEOUT => 30,
        RequestOptions::HTTP_ERRORS => true,
    ];

    public function __construct(
        private readonly LoggerInterface $logger,
        private readonly ?string $caBundle = null,
        private readonly bool $debug = false,
    ) {
    }

    public function create(string $baseUri, ?string $token = null): ClientInterface
    {
        $stack = HandlerStack::create();
        $stack->push(Middleware::log($this->logger, new MessageFormatter('{method} {uri} {code}')));

        $options = self::DEFAULTS + [
            'base_uri' => $baseUri,
            'handler' => $stack,
            RequestOptions::HEADERS => array_filter(['Authorization' => $token ? "Bearer $token" : null]),
        ];

        if ($this->debug) {
            $options[RequestOptions::VERIFY] = false;
        } elseif ($this->caBundle !== null && is_readable($this->caBundle)) {
            $options[RequestOptions::VERIFY] = $this->caBundle;
        }

        return new Client($options);
    }
}
