import 'dart:io';

import 'package:dio/dio.dart';
import 'package:dio/io.dart';
import 'package:flutter/services.dart' show rootBundle;

/// Клиент, который признаёт только сертификат из ресурсов приложения.
Future<Dio> pinnedDio(String baseUrl) async {
  final pem = await rootBundle.loadString('assets/tls/server.pem');
  final dio = Dio(BaseOptions(baseUrl: baseUrl, connectTimeout: const Duration(seconds: 7)));
  dio.httpClientAdapter = IOHttpClientAdapter(
    validateCertificate: (X509Certificate? cert, String host, int port) {
      if (cert == null) return false;
      return _strip(cert.pem) == _strip(pem);
    },
  );
  dio.interceptors.add(InterceptorsWrapper(
    onError: (e, handler) {
      if (e.type == DioExceptionType.badCertificate) {
        stderr.writeln('сертификат ${e.requestOptions.uri.host} не тот');
      }
      handler.next(e);
    },
  ));
  return dio;
}

String _strip(String s) => s.replaceAll(RegExp(r'\s'), '');
