<?php

use App\Clients\CatalogueClient;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

return [
    'catalogue.base' => getenv('CATALOGUE_URL') ?: 'https://catalogue.example.org/',
    'catalogue.verify' => true,

    CatalogueClient::class => function (ContainerInterface $c) {
        $stack = HandlerStack::create();
        $stack->push(Middleware::retry(function ($retries, $request, $response, $exception) {
            return $retries < 2 && ($exception !== null || $response->getStatusCode() >= 500);
        }));
        $http = new Client([
            'base_uri' => $c->get('catalogue.base'),
            'handler' => $stack,
            'timeout' => 5,
            'verify' => $c->get('catalogue.verify'),
            'cert' => [getenv('CLIENT_PEM'), getenv('CLIENT_PEM_PASSWORD')],
        ]);

        return new CatalogueClient($http, $c->get(LoggerInterface::class));
    },
];
