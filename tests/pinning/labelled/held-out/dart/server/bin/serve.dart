import 'dart:io';

import 'package:shelf/shelf.dart';
import 'package:shelf/shelf_io.dart' as io;
import 'package:shelf_router/shelf_router.dart';

Future<void> main() async {
  final context = SecurityContext()
    ..useCertificateChain('/etc/menu/tls.crt')
    ..usePrivateKey('/etc/menu/tls.key')
    ..setClientAuthorities('/etc/menu/kitchens.pem');

  final router = Router()
    ..get('/menu', (Request r) => Response.ok(File('menu.json').readAsStringSync()))
    ..post('/orders', (Request r) async {
      final info = r.context['shelf.io.connection_info'] as HttpConnectionInfo?;
      stdout.writeln('${info?.remoteAddress.address}: ${await r.readAsString()}');
      return Response(202);
    });

  final server = await io.serve(
    const Pipeline().addMiddleware(logRequests()).addHandler(router.call),
    InternetAddress.anyIPv6,
    8443,
    securityContext: context,
    requestClientCertificate: true,
  );
  stdout.writeln('listening on ${server.port}');
}
