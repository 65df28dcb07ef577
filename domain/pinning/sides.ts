/** Signs that code checks the clients of a server, or serves. */
const server =
  /\bserver_side\s*=\s*true|\bclient_?auth\w*|\bclient_?cas?\b|\brequestcert\b|\brequest_?client_?cert|\bpurpose\.client_auth|\bauthenticateasserver|\bcreateserver\b|\blistenandservetls|\bforserver\b|\bssl_client_certificate|\bsslcacertificatefile|\bset_client_ca_list|\bclientcertverifier|\bfail_if_no_peer_cert|\bsslserversocket|\bssl_accept\b|\btls_server_method|\bsslv23_server_method|\bverify_client\b|\bserversocket/i;
/** Signs that code connects to a server. */
const client =
  /\bconnect\w*\b|\bhttps?:\/\/|\bdial\w*\b|\bclient\b|\bhttpclient|\bservercertificate|\bcheckservertrusted|\bchecks?erver\w*|\brequests?\.|\bfetch\b|\bget\(|\bpost\(|\bcurl|\burl\w*|\brootcas?\b|\btls_client_method|\bserver_?name|\bserver_?hostname|\bsni\b|\bpeer/i;

/** Which side verifies, as far as the surroundings say. */
export function sideOf(around: string): 'client' | 'server' | 'unknown' {
  const serves = server.test(around);
  const connects = client.test(around);
  if (serves === connects) return 'unknown';
  return serves ? 'server' : 'client';
}

const quotedHost =
  /["'`>\s](?:https?:\/\/|amqps:\/\/|mqtts:\/\/)?((?:\*{1,2}\.)?(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,18})(?::\d{1,5})?(?=["'`<\s,)\]/])/gi;
const fileEnding =
  /\.(?:pem|crt|cer|der|p7b|p12|pfx|jks|bks|key|txt|json|js|ts|py|rb|go|rs|java|kt|swift|cs|php|pl|sh|yml|yaml|xml|html?|md|conf|cfg|ini|so|dll|exe|jar|log|zip|gz|h|c|cpp|class|properties|db|store|keystore|truststore|plist|bundle|raw|local|config)$/i;
const packageName =
  /^(?:com|org|net|io|java|javax|android|androidx|kotlin|system|microsoft|kotlinx|scala|akka)\.[\w.]+$/i;
/** Last parts of host names, beside those of two letters. Others end names of settings, types and files. */
const topLevel =
  /\.(?:[a-z]{2}|com|net|org|edu|gov|mil|int|info|biz|name|dev|app|cloud|online|site|tech|shop|store|page|bank|online|services|systems|network|digital|health|solutions|group|global|world|live|media|software|zone|xyz|internal|lan|corp|home|intra|intranet|test|example|localdomain)$/i;
/** Names that stand in code and settings for their own sake: groups of APIs, registries, namespaces, documentation. */
const noPeer =
  /(?:^|\.)(?:k8s\.io|kubernetes\.io|istio\.io|cert-manager\.io|coreos\.com|openshift\.io|traefik\.io|projectcontour\.io|konghq\.com|type\.googleapis\.com|docker\.io|quay\.io|ghcr\.io|gcr\.io|w3\.org|xmlsoap\.org|oasis-open\.org|json-schema\.org|schema\.org|xml\.org|apache\.org|github\.com|githubusercontent\.com|gitlab\.com|stackoverflow\.com|npmjs\.org|npmjs\.com|pypi\.org|readthedocs\.io|wikipedia\.org|ietf\.org|mozilla\.org|curl\.se|openssl\.org|nginx\.org|spring\.io|schemas\.(?:android|microsoft)\.com|android\.com|maven\.org)$/i;
const azure =
  /(?:^|\.)(?:windows\.net|azure\.(?:com|net|cn|us)|azure-api\.net|azure-devices\.net|azureedge\.net|azurewebsites\.net|azurefd\.net|azurecr\.io|chinacloudapi\.cn|usgovcloudapi\.net|microsoft\.com|microsoftonline\.com|live\.com|office\.com|office365\.com|trafficmanager\.net|azure-automation\.net|azconfig\.io|azmk8s\.io|visualstudio\.com|msftauth\.net)$/i;

/** Host names in a text, each once. Names of files and of packages are none. */
export function hostsIn(text: string): string[] {
  const hosts = new Set<string>();
  for (const [, host = ''] of text.matchAll(quotedHost)) {
    if (fileEnding.test(host) || packageName.test(host) || !topLevel.test(host) || noPeer.test(host))
      continue;
    hosts.add(host.toLowerCase());
    if (hosts.size >= 8) break;
  }
  return [...hosts];
}

/** Whether a host name is one that Azure serves. */
export function isAzureHost(host: string): boolean {
  return azure.test(host);
}
