import 'dart:io';

Future<void> main() async {
  final context = SecurityContext()
    ..useCertificateChain('server.crt')
    ..usePrivateKey('server.key')
    ..setClientAuthorities('clients.pem')
    ..setTrustedCertificates('clients.pem');
  final server = await HttpServer.bindSecure(InternetAddress.anyIPv4, 8443, context, requestClientCertificate: true);
  await for (final request in server) {
    request.response.write(request.certificate?.subject ?? 'nobody');
    await request.response.close();
  }
}
