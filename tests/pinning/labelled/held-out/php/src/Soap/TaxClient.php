<?php

namespace Contabil\Soap;

use SoapClient;
use SoapFault;

class TaxClient
{
    private const WSDL = 'https://notas.fazenda.example.br/ws?wsdl';

    private SoapClient $client;

    /**
     * @param string[] $digitais impressões digitais SHA-1 aceitas (uma por servidor)
     */
    public function __construct(string $certificado, string $senha, array $digitais)
    {
        $contextos = [];
        foreach ($digitais as $servidor => $digital) {
            $contextos[$servidor] = stream_context_create([
                'ssl' => [
                    'local_cert' => $certificado,
                    'passphrase' => $senha,
                    'peer_fingerprint' => str_replace(':', '', $digital),
                    'verify_peer' => true,
                ],
            ]);
        }
        $this->client = new SoapClient(self::WSDL, [
            'stream_context' => $contextos['producao'] ?? reset($contextos),
            'soap_version' => SOAP_1_2,
            'connection_timeout' => 15,
            'exceptions' => true,
            'cache_wsdl' => WSDL_CACHE_DISK,
        ]);
    }

    public function consultar(string $chave): ?object
    {
        try {
            return $this->client->consulta(['chave' => $chave]);
        } catch (SoapFault $f) {
            error_log($f->getMessage());

            return null;
        }
    }
}
