<?php
namespace Botan\Auth;

use Firebase\JWT\JWK;
use Firebase\JWT\JWT;

final class Jwt
{
    public function __construct(private \Psr\Http\Client\ClientInterface $http, private string $jwksUri)
    {
    }

    public function decode(string $token): object
    {
        $keys = json_decode((string) $this->http->sendRequest(new \GuzzleHttp\Psr7\Request('GET', $this->jwksUri))->getBody(), true);
        foreach ($keys['keys'] as $key) {
            $der = base64_decode($key['x5c'][0]);
            if (rtrim(strtr(base64_encode(sha1($der, true)), '+/', '-_'), '=') !== $key['x5t']) {
                throw new \UnexpectedValueException('thumbprint of a signing key does not fit');
            }
        }
        return JWT::decode($token, JWK::parseKeySet($keys));
    }
}
