import 'dart:io';

import 'package:flutter/services.dart';
import 'package:http/http.dart' as http;
import 'package:http/io_client.dart';

const _roots = ['assets/ca/klinik_root_1.pem', 'assets/ca/klinik_root_2.pem'];

/// 院内サーバー用の認証局を読み込む。アプリ起動時に一度だけ呼ぶ。
Future<http.Client> hospitalClient() async {
  final context = SecurityContext(withTrustedRoots: true);
  for (final name in _roots) {
    final data = await rootBundle.load(name);
    try {
      context.setTrustedCertificatesBytes(data.buffer.asUint8List());
    } on TlsException catch (e) {
      // 二重登録は無視してよい
      if (e.osError?.message.contains('CERT_ALREADY_IN_HASH_TABLE') != true) rethrow;
    }
  }
  final inner = HttpClient(context: context)..idleTimeout = const Duration(seconds: 20);
  return IOClient(inner);
}
