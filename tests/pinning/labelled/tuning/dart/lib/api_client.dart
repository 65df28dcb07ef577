import 'dart:convert';
import 'dart:io';

import 'package:crypto/crypto.dart';
import 'package:dio/dio.dart';
import 'package:dio/io.dart';
import 'package:flutter/foundation.dart';

const _serverDigests = <String>{
  '92f9f32911357acfbba0dfa56a96a7b0c780ee89afa1eb5546b3d3ab9cd604db',
  'a2442a4070345fa97c5553aed0ab0e3921c9279cf1f97c1e6a5890acd2c008e7',
};

Dio createDio(String baseUrl) {
  final dio = Dio(BaseOptions(baseUrl: baseUrl, connectTimeout: const Duration(seconds: 8)));
  dio.httpClientAdapter = IOHttpClientAdapter(
    createHttpClient: () => HttpClient(context: SecurityContext(withTrustedRoots: true)),
    validateCertificate: (certificate, host, port) {
      if (certificate == null) return false;
      final digest = sha256.convert(certificate.der).toString();
      debugPrint('certificate of $host: $digest');
      return _serverDigests.contains(digest);
    },
  );
  return dio;
}
