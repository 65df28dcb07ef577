import 'dart:io';

import 'package:flutter/services.dart' show rootBundle;
import 'package:http/http.dart' as http;
import 'package:http/io_client.dart';

Future<http.Client> createClient() async {
  final bytes = await rootBundle.load('assets/ca/tsubaki_root.pem');
  final context = SecurityContext(withTrustedRoots: false)
    ..setTrustedCertificatesBytes(bytes.buffer.asUint8List());
  return IOClient(HttpClient(context: context)..connectionTimeout = const Duration(seconds: 6));
}
