<?php

return [
    'default' => env('DB_CONNECTION', 'mysql'),
    'connections' => [
        'mysql' => [
            'driver' => 'mysql',
            'host' => env('DB_HOST', '127.0.0.1'),
            'database' => env('DB_DATABASE', 'forge'),
            'username' => env('DB_USERNAME', 'forge'),
            'password' => env('DB_PASSWORD', ''),
            'charset' => 'utf8mb4',
            'strict' => true,
            'options' => [
                PDO::MYSQL_ATTR_SSL_CA => '/home/site/wwwroot/certs/DigiCertGlobalRootCA.crt.pem',
            ],
        ],
    ],
    'migrations' => 'migrations',
];
