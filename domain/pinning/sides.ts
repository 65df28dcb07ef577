/** Signs that code checks the clients of a server, or serves. */
const server =
  /\bserver_side\s*=\s*true|\bclient_?auth\w*|\bclient_?cas?\b|\brequestcert\b|\brequest_?client_?cert|\bpurpose\.client_auth|\bauthenticateasserver|\bcreateserver\b|\blistenandservetls|\bforserver\b|\bssl_client_certificate|\bsslcacertificatefile|\bset_client_ca_list|\bclientcertverifier|\bfail_if_no_peer_cert|\bsslserversocket|\bssl_accept\b|\btls_server_method|\bsslv23_server_method|\bverify_client\b|\bserversocket/i;
/** Signs that code connects to a server. */
const client =
  /\bconnect\w*\b|\bhttps?:\/\/|\bdial\w*\b|\bclient\b|\bhttpclient|\bservercertificate|\bcheckservertrusted|\bchecks?erver\w*|\brequests?\.|\bfetch\b|\bget\(|\bpost\(|\bcurl|\burl\w*|\brootcas?\b|\btls_client_method|\bserver_?name|\bserver_?hostname|\bsni\b|\bpeer/i;

/** What only a server does or sets: it accepts, or asks its clients for certificates. */
const accepts =
  /_server_method\b|\bSSL_accept\b|\bSSL_set_accept_state\b|\bset_client_CA_list\b|\bSSL_load_client_CA_file\b|\bGNUTLS_SERVER\b|\bMBEDTLS_SSL_IS_SERVER\b|\bTLS_MODE_SERVER\b|\bhandshake_type::server\b|\bSslAcceptor(?:::\w+\s{0,4}\(|Builder\b)|\btls\.Server\s{0,4}\(|\bClientAuth\s{0,9}:|\bClientCAs\s{0,9}:|\.ClientCAs\s{0,9}=(?!=)|\.ClientAuth\s{0,9}=(?!=)/;
/** What only a client does or sets. `TLS_method` and a bare context serve both. */
const dials =
  /_client_method\b|\bSSL_connect\b|\bSSL_set_connect_state\b|\bSSL_set1_host\b|\bSSL_set_tlsext_host_name\b|\bGNUTLS_CLIENT\b|\bMBEDTLS_SSL_IS_CLIENT\b|\bTLS_MODE_CLIENT\b|\bhandshake_type::client\b|\btls\.(?:Dial\w{0,20}|Client)\s{0,4}\(|\bRootCAs\b|\bInsecureSkipVerify\b|\bhttp\.(?:Client|Transport)\b|\bServerName\b|\bclient_?mode\b|\bis_?client\b|\bcurl_easy_|(?<!verify)connect(?!ion_?state)/i;

/** Whether a function sets up a server, and nothing in it a client. */
export function servesOnly(routine: string): boolean {
  return accepts.test(routine) && !dials.test(routine);
}

/** Which side verifies, as far as the surroundings say. */
export function sideOf(around: string): 'client' | 'server' | 'unknown' {
  const serves = server.test(around);
  const connects = client.test(around);
  if (serves === connects) return 'unknown';
  return serves ? 'server' : 'client';
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** Endings that names of hosts have, and members of objects seldom. */
const topLevel =
  '(?:com|net|org|edu|gov|mil|int|info|biz|io|dev|app|cloud|online|site|xyz|tech|ai|me|tv|co|eu|de|at|ch|fr|it|es|pt|nl|be|dk|se|no|fi|pl|cz|sk|hu|ro|gr|ru|ua|tr|il|in|jp|kr|cn|hk|tw|sg|th|vn|ph|nz|au|uk|us|ca|mx|br|ar|cl|za|ie|example|test|onion)';
const hostName = `(?:\\*{1,2}\\.)?(?:${label}\\.){1,6}${topLevel}`;
/**
 * A host after a scheme, as a text of its own (perhaps with a port or a path),
 * as the content of an element, or after a word or option that says so. A name
 * with dots alone is none: `cert.raw`, `config.io` are members of objects.
 */
const writtenHost = new RegExp(
  [
    `\\b[a-z][a-z0-9+.-]{1,16}://(?:[^\\s/@"'\`]{1,80}@)?(${hostName})(?![\\w.-]*\\w)`,
    `["'\`](${hostName})(?=(?::\\d{1,5})?(?:["'\`]|/))`,
    `>\\s{0,20}(${hostName})\\s{0,20}<`,
    `\\b(?:connect|host|hostname|server|server_?name|domain|address|endpoint|broker)[ \\t=:]{1,4}["']?(${hostName})(?=(?::\\d{1,5})?(?:["'\`\\s/;,]|$))`,
  ].join('|'),
  'gim',
);
const fileEnding =
  /\.(?:pem|crt|cer|der|p7b|p12|pfx|jks|bks|key|txt|json|js|ts|py|rb|go|rs|java|kt|swift|cs|php|pl|sh|yml|yaml|xml|html?|md|conf|cfg|ini|so|dll|exe|jar|log|zip|gz|h|c|cpp|class|properties|db|store|keystore|truststore|plist|bundle|raw|local|config)$/i;
const packageName =
  /^(?:com|org|net|io|java|javax|android|androidx|kotlin|system|microsoft|kotlinx|scala|akka)\.[\w.]+$/i;
const azure =
  /(?:^|\.)(?:windows\.net|azure\.(?:com|net|cn|us)|azure-api\.net|azure-devices\.net|azureedge\.net|azurewebsites\.net|azurestaticapps\.net|azurecontainerapps\.io|azuredatabricks\.net|azuresynapse\.net|azurehdinsight\.net|signalr\.net|windowsazure\.com|sharepoint\.com|outlook\.com|dynamics\.com|powerbi\.com|microsoft\.us|cloudapp\.net|azurefd\.net|azurecr\.io|chinacloudapi\.cn|usgovcloudapi\.net|microsoft\.com|microsoftonline\.com|live\.com|office\.com|office365\.com|trafficmanager\.net|azure-automation\.net|azconfig\.io|azmk8s\.io|visualstudio\.com|msftauth\.net)$/i;

/** Addresses that name a format, a licence or a clock, not whom a program talks to. */
const notPeers =
  /^schemas?\.|^xmlns\.|(?:^|\.)(?:w3\.org|ntp\.org|nist\.gov|apache\.org|gnu\.org|opensource\.org|json-schema\.org|java\.sun\.com|springframework\.org|jcp\.org|schemastore\.org|creativecommons\.org|spdx\.org|mozilla\.org|ietf\.org|wikipedia\.org|stackoverflow\.com|npmjs\.(?:org|com)|githubusercontent\.com|k8s\.io|kubernetes\.io|istio\.io|cert-manager\.io|coreos\.com|openshift\.io|traefik\.io|projectcontour\.io|konghq\.com|type\.googleapis\.com|docker\.io|quay\.io|ghcr\.io|gcr\.io|xmlsoap\.org|oasis-open\.org|xml\.org|gitlab\.com|pypi\.org|readthedocs\.io|curl\.se|openssl\.org|nginx\.org|spring\.io|schemas\.(?:android|microsoft)\.com|android\.com|maven\.org)$|^(?:time|ntp|clock)\d?\.|^(?:www\.)?(?:apple\.com|github\.com)$|^(?:asp\.net|socket\.io)$/i;

/** Host names in a text, each once. Names of files and of packages are none. */
export function hostsIn(text: string): string[] {
  const hosts = new Set<string>();
  for (const found of text.matchAll(writtenHost)) {
    const host = found.slice(1).find((each) => each !== undefined) ?? '';
    if (fileEnding.test(host) || packageName.test(host) || notPeers.test(host)) continue;
    hosts.add(host.toLowerCase());
    if (hosts.size >= 8) break;
  }
  return [...hosts];
}

/** Whether a host name is one that Azure serves. */
export function isAzureHost(host: string): boolean {
  return azure.test(host);
}
