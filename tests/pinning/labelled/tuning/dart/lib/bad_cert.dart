import 'dart:convert';
import 'dart:io';

const _pairedPem = String.fromEnvironment('PAIRED_PEM');

/// The hub is self-signed; what was scanned from its label is what counts.
HttpClient hubClient() {
  final client = HttpClient();
  client.badCertificateCallback = (cert, host, port) {
    final same = cert.pem.trim() == _pairedPem.trim();
    if (!same) stderr.writeln('hub at $host:$port has another certificate');
    return same;
  };
  return client;
}

Future<Map<String, dynamic>> hubState(HttpClient client, String host) async {
  final request = await client.getUrl(Uri.https(host, '/state'));
  final response = await request.close();
  return jsonDecode(await response.transform(utf8.decoder).join()) as Map<String, dynamic>;
}
