<?php
/**
 * SMS-Versand über den Anbieter. Der Anbieter hat die Prüfsumme seines Zertifikats schriftlich mitgeteilt;
 * sie steht in config/sms.php und wird bei jedem Wechsel von Hand nachgezogen.
 */

namespace Versand\Sms;

class Provider
{
    protected $config;

    protected $log;

    public function __construct(array $config, $log)
    {
        $this->config = $config;
        $this->log = $log;
    }

    public function send($number, $text)
    {
        $socket = $this->connect();
        $body = http_build_query(['to' => $number, 'text' => $text, 'key' => $this->config['key']]);
        fwrite($socket, "POST /send HTTP/1.0\r\n");
        fwrite($socket, "Host: {$this->config['host']}\r\n");
        fwrite($socket, "Content-Type: application/x-www-form-urlencoded\r\n");
        fwrite($socket, 'Content-Length: ' . strlen($body) . "\r\n\r\n" . $body);
        $answer = stream_get_contents($socket);
        fclose($socket);

        return strpos($answer, ' 202 ') !== false;
    }

    protected function connect()
    {
        $context = stream_context_create(['ssl' => [
            'capture_peer_cert' => true,
            'verify_peer' => false,
            'verify_peer_name' => false,
        ]]);
        $socket = stream_socket_client("ssl://{$this->config['host']}:443", $code, $message, 10, STREAM_CLIENT_CONNECT, $context);
        if (!$socket) {
            throw new \RuntimeException($message, $code);
        }
        $options = stream_context_get_options($context);
        $sum = openssl_x509_fingerprint($options['ssl']['peer_certificate'], 'sha256');
        if (!in_array($sum, (array) $this->config['fingerprints'], true)) {
            fclose($socket);
            $this->log->alert("SMS: fremdes Zertifikat $sum");
            throw new \RuntimeException('certificate');
        }

        return $socket;
    }
}
