import 'dart:convert';
import 'dart:io';

import 'package:crypto/crypto.dart';
import 'package:http/io_client.dart';
import 'package:logging/logging.dart';

final _log = Logger('ApiClient');

/// 予約サーバーとの通信。証明書は社内で発行したもの。
class ApiClient {
  ApiClient(this.host, this._digest) {
    final inner = HttpClient(context: SecurityContext(withTrustedRoots: false))
      ..connectionTimeout = const Duration(seconds: 8)
      ..badCertificateCallback = _accept;
    _client = IOClient(inner);
  }

  final String host;
  final String _digest;
  late final IOClient _client;

  bool _accept(X509Certificate cert, String host, int port) {
    final shown = sha256.convert(cert.der).toString();
    if (shown != _digest) {
      _log.warning('$host:$port は未知の証明書です: $shown');
      return false;
    }
    return host == this.host;
  }

  Future<Map<String, dynamic>> reservations(DateTime day) async {
    final d = day.toIso8601String().substring(0, 10);
    final res = await _client.get(Uri.https(host, '/reservations', {'day': d}));
    if (res.statusCode != 200) {
      throw HttpException('HTTP ${res.statusCode}');
    }
    return jsonDecode(res.body) as Map<String, dynamic>;
  }

  void close() => _client.close();
}
