<?php

declare(strict_types=1);

namespace Tsukushi\Http;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\RequestOptions;

final class GuzzleFactory
{
    public static function make(string $base): Client
    {
        return new Client([
            'base_uri' => $base,
            'handler' => HandlerStack::create(),
            RequestOptions::CONNECT_TIMEOUT => 3,
            RequestOptions::VERIFY => false,
        ]);
    }
}
