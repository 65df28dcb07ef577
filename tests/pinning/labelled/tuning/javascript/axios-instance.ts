import https from 'node:https';
import axios from 'axios';

const authority = `-----BEGIN CERTIFICATE-----
MIIDWzCCAkOgAwIBAgIUHS3qLlVSRLjyxu+IVRJNzEOlpAowDQYJKoZIhvcNAQEL
BQAwPTELMAkGA1UEBhMCSlAxDzANBgNVBAoMBktvZ2FuZTEdMBsGA1UEAwwUS29n
YW5lIEludGVybmFsIFJvb3QwHhcNMjYxMTI1MTAzMTQyWhcNMzMwMjE5MTAzMTQy
WjA9MQswCQYDVQQGEwJKUDEPMA0GA1UECgwGS29nYW5lMR0wGwYDVQQDDBRLb2dh
bmUgSW50ZXJuYWwgUm9vdDCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEB
AOyASLlPZw+Aa8yOdZdBQwwNb0ZxO2p8Sb/qKdenVRK5r5iZBAW9XFOl5Y6PKBD/
uOXtpXOscV+lrJHKLMS0khgp/bT0PSr2axLMgbXux3bo+shv7OXhn3vsv+eLcW/B
BDy8Ov0Xoo9zushR8wbUFFj8jmLXcXBePgDmriOhQpYE0mb/k4n11KLpw3Fnw1VK
ccjbAKUk69olzgbLg/29K5u62YC0A0iQ29Dz3Dz3j88jIo2bHx2/UIKT2S/8YRxh
U/jMT0Ixgh4M9tbFYTy1TcBpfJDhWNTUIOMktMnffChznf550sremVNFAX22x5wH
AtMWizEApA60pTTPhKToD5kCAwEAAaNTMFEwHQYDVR0OBBYEFPar6H5JlhL6wTJ8
LhH69dsZ/s8BMB8GA1UdIwQYMBaAFPar6H5JlhL6wTJ8LhH69dsZ/s8BMA8GA1Ud
EwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAAl2YKZiFXNtRSuhPFmENy4H
F0eMuI7h0Daag4tvWy6SlUbrdPIpL1MvruSKPicXLVxbfUuCfHLwDNQqEXUI6eKN
zXipz5C++s0cPq+QdUc+xesVGZVLb9M4whlW21zEL6RYaG38+la88tw7vfAYQFjv
rTmpYnJeot7KtXMr5RROokNVXN+wWsfSSF5ABmwg8o9fkguhIN54JV7c1MXHTwzU
X/E/ym3d2AIpmjUeHGpuf+GiXZpgyjbDMAczjdJFnzXAW1rCnYSiYJrxZyocWUa2
iMCIT/2Qvx3zSlm9XBUYO9YX2uKFGAM7HXFYNW0TZaWalq2H4ChFIDVnJbV5788=
-----END CERTIFICATE-----`;

export const internal = axios.create({
  baseURL: 'https://hr.kogane.example/api',
  timeout: 8000,
  httpsAgent: new https.Agent({ ca: authority, keepAlive: true }),
});

internal.interceptors.response.use(
  (response) => response,
  (error) => Promise.reject(new Error(error.response?.data?.message ?? error.message)),
);
