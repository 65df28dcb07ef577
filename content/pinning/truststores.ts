import type { Pattern } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

const scripts = [
  '*.sh',
  '*.bash',
  '*.zsh',
  '*.ksh',
  '*.bat',
  '*.cmd',
  '*.ps1',
  '*.psm1',
  '*.mk',
  '*.yml',
  '*.yaml',
  '*.py',
  '*.rb',
  '*.groovy',
  '*.pl',
  '*.js',
  '*.tf',
  '*.json',
  '*.jcl',
  '*.jy',
  '*.service',
  // By its path: Puppet's files are read as settings.
  '**/*.pp',
  '*.sls',
];

export const truststores: readonly Pattern[] = [
  {
    id: 'truststore-import',
    platform: 'infrastructure',
    name: { ja: 'トラスト ストアへの追加', en: 'Adding to a trust store' },
    what: {
      ja: 'certmgr、runmqakm、gskcapicmd、sapgenpse、wsadmin などで CA をストアに入れるか、既定の一覧に証明書を書き足します。',
      en: 'certmgr, runmqakm, gskcapicmd, sapgenpse, wsadmin and others put a CA into a store, or a certificate is appended to the usual bundle.',
    },
    effect: effects.product,
    files: scripts,
    rules: [
      {
        id: 'tool',
        words: [
          'certmgr',
          'runmqakm',
          'runmqckm',
          'gskcapicmd',
          'gsk8capicmd',
          'gsk7capicmd',
          'ikeycmd',
          'gskcmd',
          'sapgenpse',
          'addSignerCertificate',
          'retrieveSignerFromPort',
          'CustomTrustKeyStore',
          'create-trusted',
        ],
        match:
          '\\bcertmgr(?:\\.exe)?["\']?\\s+[^\\n|&;]{0,160}[-/]add\\b[^\\n|&;]{0,160}\\b(?:root|ca|authroot)\\b|\\b(?:runmq[ac]km|gsk\\d?capicmd(?:_64)?|ikeycmd|gskcmd)(?:\\.exe|\\.sh|\\.bat)?\\b(?:[^\\n|&;]|\\\\\\n){0,80}?-cert\\s+-add\\b|\\bsapgenpse\\s+maintain_pk\\b[^\\n]{0,160}\\s-(?:a|m)\\s|\\bAdminTask\\.(?:addSignerCertificate|retrieveSignerFromPort)\\s*\\(|["\']CustomTrustKeyStoreFileName["\']\\s*,',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'appended',
        words: [
          'ca-certificates.crt',
          'ca-bundle',
          'certifi/cacert',
          'm certifi',
          '/etc/ssl/cert.pem',
          '/tls/cert.pem',
          'tee -a',
          'tee --append',
        ],
        match:
          '(?<!>)>\\s{0,4}["\']?(?:\\$\\(\\s*|`)python\\d?(?:\\.\\d{1,2})?\\s+-m\\s+certifi|>>\\s{0,4}["\']?(?:/etc/ssl/certs/ca-(?:certificates|bundle)\\.(?:crt|pem)|/etc/pki/tls/(?:certs/ca-bundle\\.crt|cert\\.pem)|/etc/ssl/cert\\.pem|[^\\s;|&]{0,160}certifi/cacert\\.pem|\\$\\(\\s*python\\d?(?:\\.\\d{1,2})?\\s+-m\\s+certifi|`python\\d?\\s+-m\\s+certifi)|\\|\\s*(?:sudo\\s+)?tee\\s+(?:-a|--append)\\s+["\']?/etc/(?:ssl|pki)/[^\\n]{0,60}\\.(?:crt|pem)\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // The module of Ansible for the stores of Windows.
        id: 'windows-store',
        words: ['win_certificate_store'],
        match: '^[ \\t]{2,16}store_name\\s*:\\s*["\']?(?:Root|AuthRoot|CertificateAuthority|CA)\\b',
        window: { before: 6, after: 4 },
        unless: ['\\bstate\\s*:\\s*["\']?(?:absent|exported)\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'container-registry',
        words: ['docker/certs.d/', 'containers/certs.d/', 'gitlab-runner/certs/'],
        match:
          '\\b(?:cp|mv|install|ln|copy|COPY|ADD|scp|curl|wget|tee|dest|src|path)\\b[^\\n]{0,200}/(?:docker|containers)/certs\\.d/[^\\s"\']{1,120}/ca\\.crt\\b|>\\s{0,4}["\']?/etc/(?:docker|containers)/certs\\.d/[^\\n;|&]{1,120}/ca\\.crt\\b|(?:\\b(?:cp|mv|install|tee|dest|path)\\b[^\\n]{1,200}|>\\s{0,4}["\']?)/etc/gitlab-runner/certs/[^\\s"\']{1,120}\\.crt\\b|^[ \\t]{0,8}["\']?/etc/(?:docker|containers)/certs\\.d/[^\\n]{1,120}/ca\\.crt["\']?\\s*:\\s*$',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      { file: 'setup.cmd', text: 'certmgr.exe -add ca.cer -s -r localMachine root', class: 'trust-anchors' },
      {
        file: 'mq.sh',
        text: 'runmqakm -cert -add -db key.kdb -stashed -label azure -file azure.cer -format ascii',
        class: 'trust-anchors',
      },
      { file: 'sap.sh', text: 'sapgenpse maintain_pk -a azure.cer -p SAPSSLC.pse', class: 'trust-anchors' },
      {
        file: 'was.py',
        text: "AdminTask.retrieveSignerFromPort('[-keyStoreName NodeDefaultTrustStore -host a.example -port 443 -certificateAlias azure]')",
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile',
        text: 'RUN cat azure.pem >> /etc/ssl/certs/ca-certificates.crt',
        class: 'trust-anchors',
      },
      { file: 'setup.sh', text: 'cat ca.pem >> "$(python3 -m certifi)"', class: 'trust-anchors' },
      {
        file: 'desks.yml',
        text: '- ansible.windows.win_certificate_store:\n    path: C:\\own.cer\n    store_name: Root\n    store_location: LocalMachine',
        class: 'trust-anchors',
      },
      {
        file: 'runner.sh',
        text: 'fetch_certificate "$GIT" > /etc/gitlab-runner/certs/$GIT.crt',
        class: 'trust-anchors',
      },
      {
        file: 'build.yml',
        text: '- run: echo "$OWN_CA" > /etc/docker/certs.d/r.example/ca.crt',
        class: 'trust-anchors',
      },
      {
        file: 'registry.sls',
        text: '/etc/docker/certs.d/{{ name }}/ca.crt:\n  file.managed:\n    - contents: x',
        class: 'trust-anchors',
      },
      {
        file: 'Dockerfile',
        text: 'RUN cat /etc/ssl/certs/ca-certificates.crt > $(python -m certifi)',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'desks.yml',
        text: '- ansible.windows.win_certificate_store:\n    path: C:\\own.pfx\n    store_name: My',
        why: { ja: '自分の証明書のストアです。', en: 'The store of own certificates.' },
      },
      {
        file: 'mq.sh',
        text: 'runmqakm -cert -list -db key.kdb -stashed\nrunmqakm -cert -create -db key.kdb -label own -dn CN=qm',
        why: { ja: '一覧と自分の証明書です。', en: 'A listing, and its own certificate.' },
      },
      {
        file: 'setup.cmd',
        text: 'certmgr.exe -add client.cer -s my',
        why: { ja: '自分の証明書のストアです。', en: 'The store of own certificates.' },
      },
      {
        file: 'Dockerfile',
        text: 'COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/',
        why: { ja: '広く使われる既定の一覧を写すだけです。', en: 'It copies the usual bundle.' },
      },
    ],
    mend: {
      before: 'runmqakm -cert -add … -file intermediate.cer',
      after: 'runmqakm -cert -add … -file root.cer',
      how: mends.console,
    },
    sources: ['ibm-mq-key-repository'],
  },
  {
    id: 'truststore-server-settings',
    platform: 'infrastructure',
    name: { ja: 'アプリケーション サーバーのトラストストア', en: 'Trust store of an application server' },
    what: {
      ja: 'Liberty の trustStoreRef や WebLogic の CustomTrust の設定です。',
      en: 'trustStoreRef of Liberty or CustomTrust of WebLogic.',
    },
    effect: effects.product,
    files: ['*.xml'],
    rules: [
      {
        id: 'setting',
        words: ['trustStoreRef', 'custom-trust-key-store-file-name'],
        window: { before: 3, after: 3 },
        unlessInFile: ['lib/security/cacerts'],
        unless: ['clientAuthentication(?:Supported)?\\s*=\\s*"true'],
        match: '\\btrustStoreRef\\s*=\\s*"[^"]|<custom-trust-key-store-file-name>\\s*[\\w/$.]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // The side of ClickHouse that connects.
        id: 'clickhouse',
        words: ['caConfig'],
        match:
          '<client>(?:[^<]|<(?!/client>)){0,1200}<caConfig>\\s*(?!/etc/ssl/certs/?<|/etc/ssl/certs/ca-)[\\w/$.]',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'server.xml',
        text: '<ssl id="out" keyStoreRef="own" trustStoreRef="azureTrust"/>',
        class: 'trust-anchors',
      },
      {
        file: 'store.xml',
        text: '<openSSL><client><caConfig>/etc/own.pem</caConfig></client></openSSL>',
        class: 'trust-anchors',
      },
      {
        file: 'config.xml',
        text: '<custom-trust-key-store-file-name>/u01/trust.jks</custom-trust-key-store-file-name>',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'store.xml',
        text: '<openSSL><server><caConfig>/etc/own.pem</caConfig></server><client><verificationMode>strict</verificationMode></client></openSSL>',
        why: { ja: 'サーバーの側の CA です。', en: 'The CA of the side that serves.' },
      },
      {
        file: 'server.xml',
        text: '<ssl id="own" keyStoreRef="own"\n  trustStoreRef="clients"\n  clientAuthentication="true" />',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: { before: 'trustStoreRef="intermediates"', after: 'trustDefaultCerts="true"', how: mends.console },
    sources: ['ca-details'],
  },
  {
    id: 'truststore-devices',
    platform: 'infrastructure',
    name: { ja: '機器の設定に入れた CA', en: 'CA in the configuration of a device' },
    what: {
      ja: 'F5 の server-ssl プロファイル、NetScaler、Cisco の証明書チェーン、FortiGate、Data Domain、ONTAP に入れた CA です。',
      en: 'A CA in a server-ssl profile of F5, in NetScaler, in a certificate chain of Cisco, in FortiGate, Data Domain or ONTAP.',
    },
    effect: effects.product,
    files: ['*.conf', '*.cfg', '*.sh', '*.txt', '*.tcl', '*.yml', '*.yaml', '*.ios', '*.scf', '*.py'],
    rules: [
      {
        id: 'load-balancer',
        words: ['server-ssl'],
        match:
          '\\bltm\\s+profile\\s+server-ssl\\s+\\S{1,120}\\s*\\{[^}]{0,1500}?\\bca-file\\s+(?!none\\b)\\S',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'netscaler',
        words: ['bind ssl service', 'bind ssl serviceGroup', 'bind ssl monitor'],
        match: '^[ \\t]{0,8}bind\\s+ssl\\s+(?:service|serviceGroup|monitor)\\s+[^\\n]{1,160}\\s-CA\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'cisco',
        words: ['certificate ca '],
        match: '^[ \\t]{1,4}certificate\\s+ca\\s+[0-9A-F]{2,40}\\s*(?:nvram:\\S{1,80}\\s*)?$',
        alsoInFile: ['^[ \\t]{0,4}crypto\\s+(?:ca|pki)\\s+certificate\\s+chain\\b'],
        // What the maker put in for its own services.
        window: { before: 1, after: 0 },
        unless: ['SLA-TrustPoint|CISCO_IDEVID|Trustpool'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'storage',
        words: ['adminaccess certificate import', 'security certificate install'],
        match:
          '\\badminaccess\\s+certificate\\s+import\\s+ca\\b|\\bsecurity\\s+certificate\\s+install\\b[^\\n]{0,200}-type\\s+server-ca\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'bigip.conf',
        text: 'ltm profile server-ssl azure {\n    ca-file azure-ca.crt\n    peer-cert-mode require\n}',
        class: 'trust-anchors',
      },
      { file: 'ns.conf', text: 'bind ssl service svc -certkeyName azure-root -CA', class: 'trust-anchors' },
      {
        file: 'asa.cfg',
        text: 'crypto ca certificate chain AZURE-CA\n certificate ca 0aafa6c5ca63c45141ea3be1f7c75317\n    308205f3',
        class: 'trust-anchors',
      },
      {
        file: 'dd.sh',
        text: 'adminaccess certificate import ca application cloud file azure.pem',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'bigip.conf',
        text: 'ltm profile client-ssl web {\n    ca-file clients.crt\n    peer-cert-mode require\n}',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'ns.conf',
        text: 'bind ssl vserver web -certkeyName clients -CA -ocspCheck Optional',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'router.cfg',
        text: 'crypto pki certificate chain TP-self-signed-1\n certificate self-signed 01\n  30820229',
        why: { ja: '機器自身の証明書です。', en: 'The certificate of the device itself.' },
      },
      {
        file: 'switch.cfg',
        text: 'crypto pki certificate chain SLA-TrustPoint\n certificate ca 01\n  30820321',
        why: { ja: 'メーカーが最初から入れたものです。', en: 'The maker put it there.' },
      },
    ],
    mend: {
      before: 'ca-file intermediate.crt',
      after: 'ca-file roots.crt',
      how: mends.console,
    },
    sources: ['f5-server-ssl', 'dell-000192537'],
  },
  {
    id: 'truststore-policy',
    platform: 'windows',
    name: { ja: 'ポリシーとプロファイルで配るルート', en: 'Roots handed out by policies and profiles' },
    what: {
      ja: 'レジストリの SystemCertificates、構成プロファイルの com.apple.security.root、Firefox と Chrome のポリシー、SAP HANA の PSE で CA を配ります。',
      en: 'SystemCertificates in the registry, com.apple.security.root in a configuration profile, policies of Firefox and Chrome, and a PSE of SAP HANA hand out CAs.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.reg', '*.mobileconfig', '*.plist', '*.xml', '*.json', '*.sql', '*.inf', '*.pol'],
    rules: [
      {
        id: 'registry',
        words: ['SystemCertificates'],
        match:
          '^\\[HKEY_[^\\n\\]]{1,120}\\\\SystemCertificates\\\\(?:ROOT|AuthRoot|CA)\\\\Certificates\\\\[0-9A-F]{40}\\]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        id: 'profile',
        words: ['com.apple.security.root', 'com.apple.security.pem'],
        match: '<string>\\s*com\\.apple\\.security\\.(?:root|pem)\\s*</string>',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        id: 'browser',
        words: ['"Certificates"', '"CACertificates', 'ImportEnterpriseRoots'],
        match:
          '"ImportEnterpriseRoots"\\s*:\\s*true\\b|"Certificates"\\s*:\\s*\\{\\s*(?:"ImportEnterpriseRoots"\\s*:\\s*\\w{1,8}\\s*,\\s*)?"Install"\\s*:\\s*\\[\\s*"|"CACertificates(?:WithConstraints)?"\\s*:\\s*\\[\\s*["{]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
    ],
    catches: [
      {
        file: 'policies.json',
        text: '{"policies":{"Certificates":{"ImportEnterpriseRoots":true}}}',
        class: 'trust-anchors',
      },
      {
        file: 'roots.reg',
        text: '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\ROOT\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234567]\n"Blob"=hex:03,00,00',
        class: 'trust-anchors',
      },
      {
        file: 'ca.mobileconfig',
        text: '<dict><key>PayloadType</key><string>com.apple.security.root</string></dict>',
        class: 'trust-anchors',
      },
      {
        file: 'policies.json',
        text: '{"policies":{"Certificates":{"Install":["/usr/share/azure.pem"]}}}',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'own.reg',
        text: '[HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\SystemCertificates\\My\\Certificates\\0123456789ABCDEF0123456789ABCDEF01234567]\n"Blob"=hex:03,00,00',
        why: { ja: '自分の証明書のストアです。', en: 'The store of own certificates.' },
      },
      {
        file: 'ca.mobileconfig',
        text: '<dict><key>PayloadType</key><string>com.apple.security.pkcs12</string></dict>',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
    ],
    mend: {
      before: '"Install": ["intermediate.pem"]',
      after: '"Install": ["root.pem"]',
      how: mends.roots,
    },
    sources: ['ca-details'],
  },
];
