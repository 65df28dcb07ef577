<?php

declare(strict_types=1);

namespace Monitor\Checks;

use Psr\Log\LoggerInterface;

/**
 * 社内サイトの死活監視。証明書は社内の認証局が発行している。
 */
class Checker
{
    private const CA = __DIR__ . '/../../resources/ca/internal-ca.pem';

    private LoggerInterface $logger;

    public function __construct(LoggerInterface $logger)
    {
        $this->logger = $logger;
    }

    /** @return array<string, int> 応答時間（ミリ秒）。負の値は失敗 */
    public function run(array $urls): array
    {
        $multi = curl_multi_init();
        $handles = [];
        foreach ($urls as $url) {
            $h = curl_init($url);
            curl_setopt_array($h, [
                CURLOPT_NOBODY => true,
                CURLOPT_RETURNTRANSFER => true,
                CURLOPT_TIMEOUT => 8,
                CURLOPT_CAINFO => self::CA,
                CURLOPT_SSL_VERIFYPEER => true,
                CURLOPT_SSL_VERIFYHOST => 2,
            ]);
            curl_multi_add_handle($multi, $h);
            $handles[$url] = $h;
        }
        do {
            curl_multi_exec($multi, $running);
            curl_multi_select($multi, 0.5);
        } while ($running > 0);

        $times = [];
        foreach ($handles as $url => $h) {
            $error = curl_error($h);
            if ($error !== '') {
                $this->logger->error("$url: $error");
            }
            $times[$url] = $error === '' ? (int) (curl_getinfo($h, CURLINFO_TOTAL_TIME) * 1000) : -1;
            curl_multi_remove_handle($multi, $h);
        }

        return $times;
    }
}
