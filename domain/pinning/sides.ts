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
  /\.(?:pem|crt|cer|der|p7b|p12|pfx|jks|bks|key|txt|json|js|ts|py|rb|go|rs|java|kt|swift|cs|php|pl|sh|yml|yaml|xml|html?|md|conf|cfg|ini|so|dll|exe|jar|log|zip|gz|h|c|cpp|class|properties|store|keystore|truststore|plist|bundle|raw|local|config)$/i;
const packageName =
  /^(?:com|org|net|io|java|javax|android|androidx|kotlin|system|microsoft|kotlinx|scala|akka)\.[\w.]+$/i;
const azure =
  /(?:^|\.)(?:windows\.net|azure\.(?:com|net|cn|us)|azure-api\.net|azure-devices\.net|azureedge\.net|azurewebsites\.net|azurestaticapps\.net|azurecontainerapps\.io|azuredatabricks\.net|azuresynapse\.net|azurehdinsight\.net|signalr\.net|windowsazure\.com|sharepoint\.com|outlook\.com|dynamics\.com|powerbi\.com|microsoft\.us|cloudapp\.net|azurefd\.net|azurecr\.io|chinacloudapi\.cn|usgovcloudapi\.net|microsoft\.com|microsoftonline\.com|live\.com|office\.com|office365\.com|trafficmanager\.net|azure-automation\.net|azconfig\.io|azmk8s\.io|visualstudio\.com|msftauth\.net)$/i;

/** Endings of host names that are no words of code: names of members and of settings (`user.name`, `ssl.group.id`) end otherwise. */
const ending =
  /\.(?:com|org|net|edu|gov|mil|int|info|biz|coop|io|dev|app|ai|co|tv|cc|xyz|cloud|online|tech|eu|asia|(?!id|is|in|ca|to|my|no|as|at|be|by|do|so|ip|ms|pk|pw|cn|tm|sc|st|me|ps|rs|py|sh|ml|mm)[a-z]{2})$/i;
const plainEnding = /\.(?:com|org|net|edu|gov|mil|(?:com?|org|net|gov|ac|edu)\.[a-z]{2})$/i;
/** Where schemas, packages and sources are named, not servers that a program calls. */
const namingHost =
  /^(?:(?:www\.)?w3\.org|schemas\.[\w.-]+|xmlns\.[\w.-]+|java\.sun\.com|json-schema\.org|www\.apple\.com|(?:www\.)?springframework\.org|(?:[\w-]+\.)?apache\.org|(?:[\w-]+\.)?github\.com|raw\.githubusercontent\.com|(?:www\.)?stackoverflow\.com|(?:registry\.|www\.)?npmjs\.(?:org|com)|opensource\.org|(?:www\.)?gnu\.org|tools\.ietf\.org|asp\.net|socket\.io)$/i;

/** Host names in a text, each once. Names of files, of packages and of members (`SslPolicyErrors.None`) are none. */
export function hostsIn(text: string): string[] {
  const hosts = new Set<string>();
  for (const found of text.matchAll(quotedHost)) {
    const [whole, host = ''] = found;
    if (fileEnding.test(host) || packageName.test(host) || namingHost.test(host)) continue;
    const told = /:\/\/|\*\./.test(whole);
    const quoted = /^["'`>]/.test(whole) && host.split('.').length > 2;
    if (!told && !plainEnding.test(host) && !(quoted && ending.test(host))) continue;
    hosts.add(host.toLowerCase());
    if (hosts.size >= 8) break;
  }
  return [...hosts];
}

/** Whether a host name is one that Azure serves. */
export function isAzureHost(host: string): boolean {
  return azure.test(host);
}
