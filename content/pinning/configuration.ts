import type { Pattern } from '#domain/pinning/pattern.ts';
import { fabricProfile, serverFile } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = [
  '*.yml',
  '*.yaml',
  '*.json',
  '*.toml',
  '*.tf',
  '*.hcl',
  '*.conf',
  '*.cfg',
  '*.ini',
  '*.properties',
  '*.env',
  '*.config',
  '*.sh',
];

export const configuration: readonly Pattern[] = [
  {
    id: 'settings-java-trust-store',
    platform: 'infrastructure',
    name: { ja: '設定ファイルに書いた Java のトラストストア', en: 'Trust store of Java in settings' },
    what: {
      ja: 'jvm.config、jvm.options、pom.xml、standalone.xml などで javax.net.ssl.trustStore を指定するか、Logback や Log4j の送信先にトラストストアを渡します。',
      en: 'jvm.config, jvm.options, pom.xml, standalone.xml and others set javax.net.ssl.trustStore, or an appender of Logback or Log4j is given a trust store.',
    },
    effect: effects.anchorsAccepted,
    files: ['*.xml', '*.config', '*.options', '*.vmoptions', '*.jvmopts', '*.cli', '*.plist', '*.wxi'],
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'system-property',
        words: ['javax.net.ssl.trustStore'],
        match:
          'javax\\.net\\.ssl\\.trustStore(?:\\s*=\\s*|["\']\\s{1,8}value\\s*=\\s*["\']|>\\s*)["\']?(?!\\s|NONE\\b|NUL\\b|Windows-ROOT)[\\w/$.%~\\\\{]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'named-value',
        words: ['truststore.location', 'truststore.path'],
        match:
          '<name>\\s{0,8}(?!ssl\\.server\\.)[\\w.-]{0,60}truststore\\.(?:location|path)\\s{0,8}</name>\\s{0,40}<value>\\s{0,8}[\\w/$.]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'appender',
        words: ['<trustStore>', '<truststore'],
        match: '<trustStore>\\s{0,200}<location>\\s{0,200}[\\w/$.:]',
        unlessInFile: ['ServerSocketAppender|SSLServerSocket|needClientAuth'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'jvm.config',
        text: '-Xmx1g\n-Djavax.net.ssl.trustStore=/opt/trust.jks',
        class: 'trust-anchors',
      },
      {
        file: 'standalone.xml',
        text: '<property name="javax.net.ssl.trustStore" value="/opt/trust.jks"/>',
        class: 'trust-anchors',
      },
      {
        file: 'ssl-client.xml',
        text: '<property><name>ssl.client.truststore.location</name>\n<value>/etc/trust.jks</value></property>',
        class: 'trust-anchors',
      },
      {
        file: 'logback.xml',
        text: '<appender class="ch.qos.logback.classic.net.SSLSocketAppender">\n  <ssl><trustStore><location>classpath:trust.jks</location></trustStore></ssl>\n</appender>',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'jvm.config',
        text: '-Djavax.net.ssl.keyStore=/opt/client.p12',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
      {
        file: 'ssl-server.xml',
        text: '<property><name>ssl.server.truststore.location</name>\n<value>/etc/clients.jks</value></property>',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'logback.xml',
        text: '<!-- <trustStore><location>classpath:trust.jks</location></trustStore> -->',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before: '-Djavax.net.ssl.trustStore=/opt/azure-intermediates.jks',
      after: '# no trustStore: the cacerts of Java',
      how: mends.roots,
    },
    sources: ['own-tests'],
  },
  {
    id: 'settings-more-ca',
    platform: 'infrastructure',
    name: { ja: 'ほかの設定の CA ファイル', en: 'CA files in other settings' },
    what: {
      ja: 'librdkafka の ssl.ca.location、Quarkus や Micronaut や Spring Cloud Gateway の信頼、kubeconfig の certificate-authority-data、OpenShift の trustedCA、Splunk の sslRootCAPath などです。',
      en: 'ssl.ca.location of librdkafka, the trust of Quarkus, Micronaut and Spring Cloud Gateway, certificate-authority-data in a kubeconfig, trustedCA of OpenShift, sslRootCAPath of Splunk and others.',
    },
    effect: effects.anchorsUnknown,
    files,
    rules: [
      {
        id: 'data-streams',
        words: ['ssl.ca.location', 'ssl.ca.pem', 'sslRootCAPath', 'truststore-paths', 'trusted_dir'],
        match:
          '\\bssl\\.ca\\.(?:location|pem)["\']?\\s*[:=]\\s*["\']?(?!\\s|probe\\b|/etc/ssl/certs/?["\']?\\s*$|/etc/ssl/certs/ca-certificates)[\\w/$.{-]|^[ \\t]{0,8}sslRootCAPath\\s*=\\s*\\S|(?:^[ \\t]{0,8}|\\s--)truststore-paths\\s*=\\s*[\\w/$.]|^[ \\t]{0,8}(?:dbms|server)\\.ssl\\.policy\\.(?!bolt|https)\\w{1,30}\\.trusted_dir\\s*=\\s*\\S',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'grafana',
        words: ['tls_client_ca'],
        match: '^[ \\t]{0,8}tls_client_ca\\s*=\\s*[\\w/$]',
        alsoInFile: ['^[ \\t]{0,8}\\[auth\\.'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      fabricProfile,
      {
        id: 'java-frameworks',
        words: ['trust-store.', 'trustedX509Certificates', 'trusted-x509-certificates', 'trust-certificates'],
        match:
          '(?:^|[\\s"\'])quarkus\\.tls\\.(?:[\\w"-]{1,60}\\.)?trust-store\\.(?:pem|jks|p12)\\.(?:certs|path)\\s*[:=]\\s*\\S|\\btrusted-?[xX]509-?[cC]ertificates(?:\\[\\d{1,3}\\])?["\']?\\s*[:=]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'micronaut',
        words: ['trust-store'],
        match: '^[ \\t]{2,40}trust-store\\s*:[ \\t]*\\n\\s{2,40}path\\s*:\\s*\\S',
        alsoInFile: ['\\bclients?\\s*:'],
        unlessInFile: [serverFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'kubernetes',
        words: [
          'certificate-authority-data',
          'trustedCA:',
          'additionalTrustBundle',
          'trust.cert-manager.io',
          'tlsCACert',
        ],
        match:
          '(?:^|[\\s{,])"?certificate-authority-data"?\\s*:\\s*["\']?(?:LS0t|\\$|\\{\\{|<<)|^[ \\t]{0,40}trustedCA\\s*:\\s*\\n\\s{1,40}name\\s*:\\s*["\']?[\\w{]|^[ \\t]{0,40}additionalTrustBundle\\s*:\\s*[|>]|^[ \\t]{0,40}tlsCACert\\s*:\\s*(?:[|>]|["\']?(?:-----BEGIN|\\$))|^[ \\t]{0,40}-?[ \\t]*inLine\\s*:\\s*[|>][-+]?\\s*\\n\\s*-----BEGIN CERTIFICATE',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'mounted',
        words: ['mountPath'],
        match:
          '\\bmountPath\\s*:\\s*["\']?/etc/(?:ssl/certs|pki/ca-trust/source/anchors|docker/certs\\.d/[\\w.:-]{1,120})/(?!tls\\.|server|client|cert\\.|site|fullchain|nginx|ca-certificates\\.crt|ca-bundle)[\\w.-]{1,80}\\.(?:pem|crt|cer)\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // A bundle of the host is mounted whole; one that is mounted by key was made for the purpose.
        id: 'mounted-bundle',
        words: ['mountPath'],
        match:
          '\\bmountPath\\s*:\\s*["\']?/etc/(?:ssl/certs/ca-(?:certificates\\.crt|bundle\\.(?:crt|pem))|pki/(?:tls/certs/ca-bundle\\.crt|ca-trust/extracted/pem/[\\w.-]{1,40}))',
        window: { before: 2, after: 2 },
        also: ['\\bsubPath\\s*:'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'wso2',
        words: ['[truststore]'],
        match: '^[ \\t]{0,8}\\[truststore\\]\\s*\\n(?:[^\\n[]{0,120}\\n){0,4}?\\s{0,8}file_name\\s*=',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'by-product',
        words: [
          'federation_custom_ca_list',
          'ntstrustedcerts',
          'TrustedCertificateFile',
          '[ssl]',
          '[host.',
          'caStore',
          'caProvider',
          'tlsConfig',
          'provider_ca_files',
          '[registry.',
          'ssl-cert-file',
          'certificate_authority',
          '<server_ca_path>',
          'customCAs',
          'trust_ca_cert',
          '[certificates.',
        ],
        match:
          '^[ \\t]{0,8}ssl-cert-file[ \\t]*=[ \\t]*(?!/etc/(?:ssl/cert|pki/))[\\w/$]|^[ \\t]{1,12}certificate_authority[ \\t]*:[ \\t]*(?:[|>!/]|["\']?(?:-----BEGIN|\\$))|<server_ca_path>\\s{0,20}[^<\\s]|^[ \\t]{0,20}customCAs[ \\t]*:[ \\t]*\\n[ \\t]{0,20}-[ \\t]|^[ \\t]{0,8}trust_ca_cert[ \\t]+[\\w/~]|^[ \\t]{0,8}\\[certificates\\.[\\w-]{1,60}\\][ \\t]*\\n[ \\t]{0,8}cert[ \\t]*=[ \\t]*["\'][^"\']|^[ \\t]{0,40}caProvider[ \\t]*:[ \\t]*\\n\\s{1,40}(?:type|name|key)[ \\t]*:|^[ \\t]{0,40}(?:-[ \\t]{1,4})?tlsConfig[ \\t]*:[ \\t]*\\n(?:[^\\n]{0,120}\\n){0,4}?[ \\t]{1,40}ca[ \\t]*:[ \\t]*\\n[ \\t]{1,40}(?:secret|configMap)[ \\t]*:|^[ \\t]{0,8}provider_ca_files[ \\t]*=[ \\t]*\\[[ \\t]*["\'][^"\']|^[ \\t]{0,8}federation_custom_ca_list[ \\t]*:|^[ \\t]{0,8}ntstrustedcerts[ \\t]+[\\w/]|^\\[Upload\\][ \\t]*\\n(?:[^\\n[]{0,200}\\n){0,10}?[ \\t]{0,8}TrustedCertificateFile[ \\t]*=[ \\t]*[\\w/]|^\\[ssl\\][ \\t]*\\n(?:[^\\n[]{0,120}\\n){0,6}?[ \\t]{0,4}certfile[ \\t]*=[ \\t]*[\\w/~$]|^[ \\t]{0,8}\\[(?:host|registry)\\."[^"\\n]{1,120}"\\][ \\t]*\\n(?:(?![ \\t]{0,40}\\[)[^\\n]{0,200}\\n){0,6}?[ \\t]{0,8}ca[ \\t]*=[ \\t]*\\[?[ \\t]*"[^"\\n]|\\bnewServer\\b[^\\n]{0,200}\\bcaStore[ \\t]*=[ \\t]*["\'][^"\']',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // Home Assistant.
        id: 'broker',
        words: ['certificate:'],
        match: '^[ \\t]{1,8}certificate:[ \\t]+["\']?/',
        alsoInFile: ['^mqtt:'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // BIND: a list of CAs beside the name of the other side is what it asks of that side.
        id: 'name-server',
        words: ['remote-hostname'],
        match: '\\bremote-hostname[ \\t]+["\']?[\\w.]',
        window: { before: 6, after: 6 },
        also: ['\\bca-file[ \\t]+["\'][^"\']'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'telephone',
        words: ['ca_list_file', 'ca_list_path'],
        match: '^[ \\t]{0,8}ca_list_(?:file|path)[ \\t]*=[ \\t]*[\\w/]',
        alsoInFile: ['^[ \\t]{0,8}verify_server[ \\t]*=[ \\t]*(?:yes|true|1)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ansible-java-cert',
        words: ['java_cert'],
        match: '^[ \\t]{0,40}-?[ \\t]*(?:community\\.general\\.)?java_cert\\s*:',
        window: { before: 0, after: 10 },
        unless: ['state\\s*:\\s*["\']?absent'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'buildkitd.toml',
        text: '[registry."r.example"]\n  ca=["/etc/ca.pem"]',
        class: 'trust-anchors',
      },
      { file: 'nix.conf', text: 'ssl-cert-file = /etc/company.pem', class: 'trust-anchors' },
      {
        file: 'node.yaml',
        text: 'mqtt:\n  broker: m.example\n  certificate_authority: |\n    -----BEGIN CERTIFICATE-----',
        class: 'trust-anchors',
      },
      {
        file: 'ossec.conf',
        text: '<enrollment><server_ca_path>/etc/ca.pem</server_ca_path></enrollment>',
        class: 'trust-anchors',
      },
      {
        file: 'values.yaml',
        text: 'global:\n  certificates:\n    customCAs:\n      - secret: company-ca',
        class: 'trust-anchors',
      },
      { file: 'davfs2.conf', text: 'trust_ca_cert /etc/ca.pem', class: 'trust-anchors' },
      { file: 'auth.toml', text: '[certificates.internal]\ncert = "/etc/ca.pem"', class: 'trust-anchors' },
      {
        file: 'configuration.yaml',
        text: 'mqtt:\n  broker: m.example\n  certificate: /ssl/ca.crt',
        class: 'trust-anchors',
      },
      {
        file: 'connection.yaml',
        text: 'peers:\n  peer0.org1.example.com:\n    url: grpcs://localhost:7051\n    tlsCACerts:\n      path: crypto/tlsca.org1.example.com-cert.pem',
        class: 'trust-anchors',
      },
      { file: 'librdkafka.properties', text: 'ssl.ca.location=/etc/ca.pem', class: 'trust-anchors' },
      {
        file: 'application.properties',
        text: 'quarkus.tls.trust-store.pem.certs=azure.pem',
        class: 'trust-anchors',
      },
      {
        file: 'application.yml',
        text: 'spring:\n  cloud:\n    gateway:\n      httpclient:\n        ssl:\n          trustedX509Certificates:\n          - azure.pem',
        class: 'trust-anchors',
      },
      {
        file: 'micronaut.yml',
        text: 'micronaut:\n  http:\n    client:\n      ssl:\n        trust-store:\n          path: classpath:trust.p12',
        class: 'trust-anchors',
      },
      {
        file: 'kubeconfig.yaml',
        text: 'clusters:\n- cluster:\n    certificate-authority-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUQ=\n    server: https://h.example',
        class: 'trust-anchors',
      },
      {
        file: 'bundle.yaml',
        text: 'apiVersion: trust.cert-manager.io/v1alpha1\nkind: Bundle\nspec:\n  sources:\n  - inLine: |\n      -----BEGIN CERTIFICATE-----\n      MIID',
        class: 'trust-anchors',
      },
      {
        file: 'values.yaml',
        text: 'extraVolumeMounts:\n- name: ca\n  mountPath: /etc/ssl/certs/azure.pem\n  subPath: azure.pem',
        class: 'trust-anchors',
      },
      { file: 'keycloak.conf', text: 'truststore-paths=/opt/azure.pem', class: 'trust-anchors' },
      {
        file: 'monitor.yaml',
        text: 'kind: ServiceMonitor\nspec:\n  endpoints:\n  - tlsConfig:\n      ca:\n        secret:\n          name: own\n          key: ca.crt',
        class: 'trust-anchors',
      },
      {
        file: 'upload.conf',
        text: '[Upload]\nURL=https://h\nTrustedCertificateFile=/etc/ssl/own.pem',
        class: 'trust-anchors',
      },
      {
        file: 'hosts.toml',
        text: '[host."https://h"]\n  capabilities = ["pull"]\n  ca = "/etc/certs/own.pem"',
        class: 'trust-anchors',
      },
      {
        file: 'named.conf',
        text: 'tls up {\n  ca-file "/etc/own.pem";\n  remote-hostname "a.example";\n};',
        class: 'trust-anchors',
      },
      {
        file: 'pjsip.conf',
        text: 'protocol=tls\nca_list_file=/etc/own.pem\nverify_server=yes',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'nix.conf',
        text: 'ssl-cert-file = /etc/ssl/certs/ca-certificates.crt',
        why: { ja: '既定の束です。', en: 'The default bundle.' },
      },
      {
        file: 'values.yaml',
        text: 'global:\n  certificates:\n    customCAs: []',
        why: { ja: '空の一覧です。', en: 'An empty list.' },
      },
      {
        file: 'pod.yaml',
        text: 'volumeMounts:\n- name: host-certs\n  mountPath: /etc/ssl/certs\n  readOnly: true',
        why: { ja: 'ホストの既定の一覧です。', en: 'The usual bundle of the host.' },
      },
      {
        file: 'file.yaml',
        text: 'volumeMounts:\n- name: host-certs\n  mountPath: /etc/ssl/certs/ca-certificates.crt\n  readOnly: true\n- name: web\n  mountPath: /etc/ssl/certs/tls.crt',
        why: {
          ja: 'ホストの既定の一覧と、サーバー自身の証明書です。',
          en: 'The usual bundle of the host, and the certificate of the server itself.',
        },
      },
      {
        file: 'librdkafka.properties',
        text: 'ssl.ca.location=/etc/ssl/certs/ca-certificates.crt\nssl.certificate.location=client.pem',
        why: {
          ja: '広く使われる既定の一覧とクライアント証明書です。',
          en: 'The usual bundle, and a client certificate.',
        },
      },
      {
        file: 'proxy.yaml',
        text: 'kind: Proxy\nspec:\n  trustedCA:\n    name: ""',
        why: { ja: '空です。', en: 'It is empty.' },
      },
      {
        file: 'remote.conf',
        text: '[Remote]\nServerKeyFile=/etc/k\nTrustedCertificateFile=/etc/ssl/clients.pem',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'pjsip.conf',
        text: 'protocol=tls\nca_list_file=/etc/clients.pem\nverify_client=yes',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'neo4j.conf',
        text: 'dbms.ssl.policy.bolt.trusted_dir=certificates/bolt/trusted',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'micronaut.yml',
        text: 'micronaut:\n  server:\n    ssl:\n      client-authentication: need\n      trust-store:\n        path: classpath:clients.p12',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: 'ssl.ca.location=/etc/ssl/intermediate.pem',
      after: '# no ssl.ca.location: the store of the system',
      how: mends.roots,
    },
    sources: ['librdkafka-settings', 'trust-manager', 'keycloak-truststore'],
  },
  {
    id: 'settings-more-verify-off',
    platform: 'infrastructure',
    name: { ja: 'ほかの設定での検証の無効化', en: 'Verification switched off in other settings' },
    what: {
      ja: 'librdkafka の enable.ssl.certificate.verification、Kibana の verificationMode、Grafana の tls_skip_verify_insecure、YARP の DangerousAcceptAnyServerCertificate、NuGet の disableTLSCertificateValidation などです。',
      en: 'enable.ssl.certificate.verification of librdkafka, verificationMode of Kibana, tls_skip_verify_insecure of Grafana, DangerousAcceptAnyServerCertificate of YARP, disableTLSCertificateValidation of NuGet and others.',
    },
    effect: effects.off,
    files: [
      ...files,
      '*.xml',
      '*.rb',
      '*.rsc',
      '*.rdp',
      '*.options',
      '*.vmoptions',
      '*.repo',
      '*.list',
      '*.rc',
      '*.plist',
    ],
    rules: [
      {
        id: 'off',
        words: [
          'certificate.verification',
          'tls_skip_verify_insecure',
          'DangerousAcceptAny',
          'disableTLSCertificateValidation',
          'tls-hostname-verifier',
          'TLS_HOSTNAME_VERIFIER',
          'certificate-validation-enabled',
        ],
        match:
          'enable\\.ssl\\.certificate\\.verification["\']?\\s*[:=]\\s*["\']?false|\\btls_skip_verify_insecure\\s*[:=]\\s*["\']?true|\\bDangerousAcceptAnyServerCertificate["\']?\\s*[:=]\\s*["\']?true|\\bdisableTLSCertificateValidation\\s*=\\s*"true"|\\btls-hostname-verifier\\s*=\\s*ANY\\b|TLS_HOSTNAME_VERIFIER["\']?\\s*[:=]\\s*["\']?ANY\\b|-is-certificate-validation-enabled\\s+false\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'by-product',
        words: [
          'tlsdontverifyserver',
          'openssl_verify_mode',
          'verifyservercert',
          'no_check_certificate',
          'check-certificate=no',
          'verify-doh-cert=no',
          'VerifyPeer',
          'box_download_insecure',
          'tlsClientConfig',
          'disableEndpointIdentification',
          'disableHostnameVerification',
          'authentication level:i:0',
          'ssl_verify_host',
          'sslcertck',
          'ssl_verify=no',
          '[ssl]',
          '[host.',
          'AcceptCertificateHandler',
          'verificationMode>',
          'allow-insecure-host',
          '[certificates.',
        ],
        match:
          '^[ \\t]{0,8}allow-insecure-host[ \\t]*=[ \\t]*\\[\\s{0,8}["\'][^"\']|^[ \\t]{0,8}\\[certificates\\.[\\w-]{1,60}\\][ \\t]*\\n[ \\t]{0,8}cert[ \\t]*=[ \\t]*false|^[ \\t]{0,8}tlsdontverifyserver[ \\t]*=[ \\t]*(?:yes|true|1)|(?:\\b|_)smtp_openssl_verify_mode["\'\\]]{0,2}[ \\t]*[:=][ \\t]*["\':]?(?:none|verify_none)\\b|"verifyservercert"[ \\t]*:[ \\t]*false|^[ \\t]{0,8}option[ \\t]+no_check_certificate[ \\t]+["\']?1|\\b(?:(?<!-)check-certificate|verify-doh-cert)=no\\b|^[ \\t]{0,8}VerifyPeer[ \\t]+["\']?false|\\bbox_download_insecure[ \\t]*=[ \\t]*true|"tlsClientConfig"\\s{0,8}:\\s{0,8}\\{\\s{0,40}"insecure"\\s{0,8}:\\s{0,8}true|\\bdisableEndpointIdentification=true|\\bhttpclient\\.disableHostnameVerification(?:=true)?(?=["\'\\s<]|$)|^authentication level:i:0|^[ \\t]{0,8}set[ \\t]+(?:no)?ssl_verify_host[ \\t]*=[ \\t]*["\']?no|^[ \\t]{0,8}unset[ \\t]+ssl_verify_host\\b|\\bno[ \\t]+sslcertck\\b|[?&]ssl_verify=no\\b|^\\[ssl\\][ \\t]*\\n(?:[^\\n[]{0,120}\\n){0,6}?[ \\t]{0,4}validate[ \\t]*=[ \\t]*false|^[ \\t]{0,8}\\[host\\."[^"\\n]{1,120}"\\][ \\t]*\\n(?:(?![ \\t]{0,40}\\[)[^\\n]{0,200}\\n){0,6}?[ \\t]{0,8}skip_verify[ \\t]*=[ \\t]*true|<client>(?:(?!</client>)[^]){0,1500}?(?:<verificationMode>\\s{0,8}none|AcceptCertificateHandler)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Elsewhere these names skip the hash of a download, or concern another kind of verification.
        id: 'named-for-much',
        words: ['verificationMode', 'skip_verify'],
        match:
          '\\bssl\\.(?:proxyV|v)erificationMode["\']?\\s*[:=]\\s*["\']?none\\b|^[ \\t]{0,40}["\']?(?:ssl|tls)["\']?\\s*:\\s*\\{?\\s*\\n(?:[^\\n{}]{0,160}\\n){0,4}?\\s{0,40}["\']?verificationMode["\']?\\s*:\\s*["\']?none\\b|^[ \\t]{0,8}\\[(?:smtp|ldap|auth)[\\w.]{0,40}\\]\\s*\\n(?:[^\\n[]{0,200}\\n){0,20}?\\s{0,8}skip_verify\\s*=\\s*["\']?true|^[ \\t]{0,40}(?:tls|ssl|smtp|ldap)\\w{0,12}\\s*:\\s*\\n(?:[^\\n]{0,160}\\n){0,4}?\\s{1,40}skip_verify\\s*:\\s*["\']?true',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Exim: the transport asks of no server that its certificate is valid.
        id: 'mail-transport',
        words: ['tls_try_verify_hosts'],
        match: '^[ \\t]{1,8}tls_try_verify_hosts[ \\t]*=[ \\t]*(?:["\']{2}[ \\t]*)?$',
        alsoInFile: ['driver[ \\t]*=[ \\t]*smtp\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // launchd: the words of a command, one by one.
        id: 'command-words',
        words: ['<string>--insecure', '<string>-k</', '<string>--no-check-certificate'],
        match: '<string>(?:--insecure|-k|--no-check-certificate)</string>',
        alsoInFile: ['<string>[^<\\n]{0,80}\\b(?:curl|wget)</string>'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      { file: 'uv.toml', text: 'allow-insecure-host = ["pypi.example"]', class: 'validation-off' },
      { file: 'auth.toml', text: '[certificates.internal]\ncert = false', class: 'validation-off' },
      {
        file: 'exim4.conf',
        text: 'remote_smtp:\n  driver = smtp\n  tls_try_verify_hosts =',
        class: 'validation-off',
      },
      {
        file: 'sync.plist',
        text: '<array><string>/usr/bin/curl</string><string>--insecure</string><string>https://a.example</string></array>',
        class: 'validation-off',
      },
      {
        file: 'kafka.properties',
        text: 'enable.ssl.certificate.verification=false',
        class: 'validation-off',
      },
      { file: 'kibana.yml', text: 'elasticsearch.ssl.verificationMode: none', class: 'validation-off' },
      { file: 'grafana.ini', text: '[smtp]\nskip_verify = true', class: 'validation-off' },
      { file: 'sip.conf', text: '[general]\ntlsdontverifyserver=yes', class: 'validation-off' },
      { file: 'mail.env', text: 'SMTP_OPENSSL_VERIFY_MODE=none', class: 'validation-off' },
      {
        file: 'router.rsc',
        text: '/tool fetch url="https://a.example" check-certificate=no',
        class: 'validation-off',
      },
      { file: 'desk.rdp', text: 'full address:s:h\nauthentication level:i:0', class: 'validation-off' },
      {
        file: 'hosts.toml',
        text: '[host."https://h"]\n  skip_verify = true',
        class: 'validation-off',
      },
      {
        file: 'store.xml',
        text: '<openSSL><client><verificationMode>none</verificationMode></client></openSSL>',
        class: 'validation-off',
      },
      {
        file: 'cluster.yaml',
        text: 'stringData:\n  config: |\n    {"tlsClientConfig": {"insecure": true}}',
        class: 'validation-off',
      },
      {
        file: 'appsettings.json',
        text: '{"Clusters":{"c":{"HttpClient":{"DangerousAcceptAnyServerCertificate":true}}}}',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'kibana.yml',
        text: 'elasticsearch.ssl.verificationMode: full',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'store.xml',
        text: '<openSSL><server><verificationMode>none</verificationMode></server><client><verificationMode>strict</verificationMode></client></openSSL>',
        why: {
          ja: 'クライアント証明書を求めないだけです。',
          en: 'It merely asks for no client certificate.',
        },
      },
      {
        file: 'desk.rdp',
        text: 'full address:s:h\nauthentication level:i:2',
        why: { ja: '検証して警告します。', en: 'It validates, and warns.' },
      },
      {
        file: 'grafana.ini',
        text: '[smtp]\n;skip_verify = true',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'state.yml',
        text: 'repo:\n  file.managed:\n    - name: /etc/yum.repos.d/a.repo\n    - source: https://a.example/a.repo\n    - skip_verify: True',
        why: {
          ja: 'ファイルのハッシュの確認を省くだけです。',
          en: 'It only skips the hash of the file.',
        },
      },
    ],
    mend: {
      before: 'enable.ssl.certificate.verification=false',
      after: 'enable.ssl.certificate.verification=true',
      how: mends.noBypass,
    },
    sources: ['librdkafka-settings'],
  },
  {
    id: 'settings-vpn-ca',
    platform: 'infrastructure',
    name: { ja: 'OpenVPN と 802.1X の CA', en: 'CA of OpenVPN and of 802.1X' },
    what: {
      ja: 'OpenVPN のクライアントの ca や <ca>、NetworkManager と wpa_supplicant の ca-cert、Oracle の WALLET_LOCATION です。',
      en: 'ca or <ca> of an OpenVPN client, ca-cert of NetworkManager and wpa_supplicant, WALLET_LOCATION of Oracle.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.ovpn', '*.conf', '*.nmconnection', '*.ora', '*.sh', '*.yml', '*.nix', '*.py'],
    rules: [
      {
        id: 'openvpn-file',
        words: [
          'remote-cert',
          'ns-cert-type',
          'resolv-retry',
          'persist-key',
          'auth-user-pass',
          'tls-client',
          'dev tun',
        ],
        match: '^[ \\t]{0,8}ca[ \\t]+["\']?(?!\\s)[\\w/~$.{\\\\-]',
        alsoInFile: [
          '^[ \\t]{0,8}remote\\s+\\S',
          '^[ \\t]{0,8}(?:client|tls-client|nobind|auth-user-pass)\\b',
        ],
        unlessInFile: ['^[ \\t]{0,8}(?:server\\s|server-bridge|tls-server|mode\\s+server|dh\\s)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'openvpn-inline',
        words: ['<ca>'],
        match:
          '^[ \\t]{0,40}<ca>\\s*\\n?\\s*(?:-----BEGIN|\\{\\{|\\$|#|`cat|Certificate:|[A-Z][\\w ]{0,30}:)|(?:printf|echo)\\s[^\\n]{0,40}<ca>',
        unlessInFile: ['^[ \\t]{0,8}(?:server\\s|server-bridge|tls-server|mode\\s+server|dh\\s)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'network-manager',
        words: ['ca-cert='],
        match: '^ca-cert=(?:file://|/|\\w)',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'oracle-net',
        words: ['WALLET_LOCATION', 'MY_WALLET_DIRECTORY'],
        match:
          '^[ \\t]{0,8}(?:\\w{1,40}\\.)?WALLET_LOCATION\\s*=\\s*\\n?\\s*\\(|\\(\\s*(?:MY_)?WALLET_(?:DIRECTORY|LOCATION)\\s*=\\s*(?!SYSTEM)\\S',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'client.ovpn',
        text: 'client\ndev tun\nremote h.example 1194\nca ca.crt\nremote-cert-tls server',
        class: 'trust-anchors',
      },
      {
        file: 'client.ovpn',
        text: 'client\nremote h.example 1194\n<ca>\n-----BEGIN CERTIFICATE-----\nMIID\n</ca>',
        class: 'trust-anchors',
      },
      {
        file: 'office.nmconnection',
        text: '[802-1x]\neap=peap;\nca-cert=/etc/ca.pem',
        class: 'trust-anchors',
      },
      {
        file: 'sqlnet.ora',
        text: 'WALLET_LOCATION = (SOURCE = (METHOD = file) (METHOD_DATA = (DIRECTORY="/w")))',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'server.conf',
        text: 'port 1194\ndev tun\npersist-key\nca ca.crt\ncert server.crt\ndh dh.pem\nserver 10.8.0.0 255.255.255.0',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'client.ovpn',
        text: 'client\ndev tun\nremote h.example 1194\n;ca ca.crt\n# ca other.crt',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'site.conf',
        text: 'client {\n  ca_list = all\n}\nremote syslog',
        why: { ja: '別の設定です。', en: 'Another setting.' },
      },
    ],
    mend: { before: 'ca intermediate.crt', after: 'ca roots.crt', how: mends.roots },
    sources: ['openvpn-tls-options'],
  },
  {
    id: 'settings-vpn-pins',
    platform: 'infrastructure',
    name: { ja: 'OpenVPN と 802.1X のピン留め', en: 'Pins of OpenVPN and of 802.1X' },
    what: {
      ja: 'OpenVPN の peer-fingerprint と verify-x509-name、wpa_supplicant の hash://server、Windows のプロファイルの TrustedRootCA です。',
      en: 'peer-fingerprint and verify-x509-name of OpenVPN, hash://server of wpa_supplicant, TrustedRootCA in a profile of Windows.',
    },
    effect: effects.callback,
    files: ['*.ovpn', '*.conf', '*.nmconnection', '*.xml', '*.nix', '*.cfg'],
    rules: [
      {
        id: 'openvpn',
        words: ['peer-fingerprint', 'verify-x509-name', 'verify-hash', 'tls-remote'],
        match:
          '^[ \\t]{0,8}<peer-fingerprint>|^[ \\t]{0,8}(?:tls-remote|verify-hash)[ \\t]+\\S|^[ \\t]{0,8}(?:peer-fingerprint|verify-x509-name)[ \\t]+["\']?\\S',
        unlessInFile: [
          '^[ \\t]{0,8}(?:server\\s|server-bridge|tls-server|mode\\s+server|dh\\s|verify-client-cert)',
        ],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'server-hash',
        words: ['hash://server/'],
        match: '\\bca_cert2?\\s*=\\s*["\']?hash://server/sha256/[0-9a-f]',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'windows-profile',
        words: ['TrustedRootCA'],
        match: '<(?:\\w{1,20}:)?TrustedRootCA(?:Hash)?>\\s{0,80}[0-9a-f]{2}\\s?[0-9a-f]{2}',
        class: 'pins',
        pinned: 'root',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'client.ovpn',
        text: 'client\nremote h.example\npeer-fingerprint 00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33',
        class: 'pins',
      },
      {
        file: 'wpa_supplicant.conf',
        text: 'network={\n  eap=PEAP\n  ca_cert="hash://server/sha256/5a1bc1296205e6fdbe3979728efe3920798885c1c4590b5f90f43222d239ca6a"\n}',
        class: 'pins',
      },
      {
        file: 'profile.xml',
        text: '<ServerValidation><ServerNames>r.example</ServerNames><TrustedRootCA>de 28 f4 a4 ff e5 b9 2f a3 c5 03 d1 a3 49 a7 f9 96 2a 82 12 </TrustedRootCA></ServerValidation>',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'server.conf',
        text: 'port 1194\ndh none\nserver 10.8.0.0 255.255.255.0\n<peer-fingerprint>\n00:11:22\n</peer-fingerprint>',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'client.ovpn',
        text: 'client\nremote h.example\n;verify-x509-name vpn.example name\nremote-cert-tls server',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before: 'peer-fingerprint 00:11:…',
      after: 'ca roots.crt\nverify-x509-name vpn.example name\nremote-cert-tls server',
      how: mends.roots,
    },
    sources: ['openvpn-tls-options'],
  },
];
