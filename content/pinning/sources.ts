import type { Source } from '#domain/source.ts';
import { languageSources } from './sources-languages.ts';

/** Documentation that the ways of pinning rest on. */
export const pinningSources: readonly Source[] = [
  {
    id: 'android-nsc',
    title: 'Network security configuration',
    publisher: 'Android Developers',
    url: 'https://developer.android.com/privacy-and-security/security-config',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'Android のネットワーク セキュリティ構成。pin-set、trust-anchors、debug-overrides の意味。',
      en: 'The network security configuration of Android: what pin-set, trust-anchors and debug-overrides mean.',
    },
  },
  {
    id: 'apple-pinned',
    title: 'NSPinnedCAIdentities',
    publisher: 'Apple Developer',
    url: 'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nspinneddomains/nspinnedcaidentities',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'Info.plist で CA または中間 CA の公開キーをピン留めする方法。',
      en: 'How to pin the public key of a CA or sub-CA in Info.plist.',
    },
  },
  {
    id: 'curl-pinned-key',
    title: 'CURLOPT_PINNEDPUBLICKEY',
    publisher: 'curl',
    url: 'https://curl.se/libcurl/c/CURLOPT_PINNEDPUBLICKEY.html',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'libcurl の公開キーのピン留め。サーバー証明書の公開キーとだけ比べること。',
      en: 'Pinning of public keys in libcurl: only the key of the server certificate is compared.',
    },
  },
  {
    id: 'reqwest-client',
    title: 'ClientBuilder',
    publisher: 'docs.rs, reqwest',
    url: 'https://docs.rs/reqwest/latest/reqwest/struct.ClientBuilder.html',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'reqwest のルート証明書の追加と、検証を無効にする設定。',
      en: 'How reqwest adds roots, and the settings that switch validation off.',
    },
  },
  {
    id: 'nginx-proxy',
    title: 'Module ngx_http_proxy_module',
    publisher: 'nginx',
    url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'proxy_ssl_trusted_certificate、proxy_ssl_verify、proxy_ssl_verify_depth の意味と既定値。',
      en: 'The meaning and defaults of proxy_ssl_trusted_certificate, proxy_ssl_verify and proxy_ssl_verify_depth.',
    },
  },
  {
    id: 'windows-pin-rules',
    title: 'Enterprise certificate pinning',
    publisher: 'Microsoft Learn',
    url: 'https://learn.microsoft.com/en-us/windows/security/identity-protection/enterprise-certificate-pinning',
    language: 'both',
    kind: 'official',
    about: {
      ja: 'Windows 全体でドメインごとに証明書をピン留めする仕組み。',
      en: 'How Windows pins certificates by domain for the whole machine.',
    },
  },
  ...languageSources,
];
