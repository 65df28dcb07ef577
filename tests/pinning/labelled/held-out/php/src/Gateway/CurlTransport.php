<?php

declare(strict_types=1);

namespace Loja\Gateway;

use RuntimeException;

/**
 * Transporte HTTP para o gateway de boletos.
 */
final class CurlTransport
{
    private string $url;
    private bool $producao;

    public function __construct(string $url, bool $producao = true)
    {
        $this->url = rtrim($url, '/');
        $this->producao = $producao;
    }

    public function enviar(string $caminho, array $dados): array
    {
        $ch = curl_init($this->url . $caminho);
        curl_setopt_array($ch, [
            CURLOPT_POST => true,
            CURLOPT_POSTFIELDS => json_encode($dados),
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_HTTPHEADER => ['Content-Type: application/json'],
            CURLOPT_TIMEOUT => 30,
        ]);
        if (!$this->producao) {
            // homologação usa certificado próprio
            curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, 0);
            curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);
        }
        $resposta = curl_exec($ch);
        if ($resposta === false) {
            throw new RuntimeException('Falha: ' . curl_error($ch));
        }
        curl_close($ch);

        return json_decode($resposta, true) ?? [];
    }
}
