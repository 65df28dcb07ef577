<?php
namespace Botan\Net;

class CurlShare
{
    public static function handle(string $url)
    {
        $ch = curl_init($url);
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);
        curl_setopt($ch, CURLOPT_CAINFO, dirname(__DIR__) . '/resources/ca-2021.pem');
        return $ch;
    }
}
