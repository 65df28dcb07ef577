<?php

namespace Postfach\Imap;

class Connector
{
    /** @var resource|null */
    private $stream;

    private $config;

    public function __construct(array $config)
    {
        $this->config = $config + ['port' => 993, 'timeout' => 15];
    }

    public function open()
    {
        $ssl = [
            'peer_name' => $this->config['host'],
            'SNI_enabled' => true,
            'capture_peer_cert' => true,
        ];
        if (!empty($this->config['fingerprint'])) {
            // z. B. für Server mit selbst ausgestelltem Zertifikat
            $ssl['peer_fingerprint'] = ['sha256' => strtolower(str_replace(':', '', $this->config['fingerprint']))];
            $ssl['allow_self_signed'] = true;
        }
        $context = stream_context_create(['ssl' => $ssl]);
        $this->stream = @stream_socket_client(
            sprintf('tls://%s:%d', $this->config['host'], $this->config['port']),
            $errno,
            $errstr,
            $this->config['timeout'],
            STREAM_CLIENT_CONNECT,
            $context
        );
        if (!$this->stream) {
            throw new ConnectionFailed($errstr, $errno);
        }
        $greeting = fgets($this->stream);
        if (strpos($greeting, '* OK') !== 0) {
            throw new ConnectionFailed('Unerwartete Begrüßung: ' . trim($greeting));
        }
    }
}
