<?php
$host = getenv('DB_HOST');
$db = mysqli_init();
mysqli_ssl_set($db, NULL, NULL, '/var/www/html/BaltimoreCyberTrustRoot.crt.pem', NULL, NULL);
if (!mysqli_real_connect($db, $host, getenv('DB_USER'), getenv('DB_PASS'), 'shop', 3306, NULL, MYSQLI_CLIENT_SSL)) {
    error_log('mysql: ' . mysqli_connect_error());
    http_response_code(503);
    exit;
}
mysqli_set_charset($db, 'utf8mb4');
