// Copyright 2024 the shop authors. Use of this source code is governed by a BSD-style licence.

import 'package:dio/dio.dart';
import 'package:dio/io.dart';
import 'package:flutter/foundation.dart';
import 'dart:io';

class ShopClient {
  ShopClient._(this.dio);

  factory ShopClient(String base, {Interceptor? auth}) {
    final dio = Dio(BaseOptions(
      baseUrl: base,
      connectTimeout: const Duration(seconds: 10),
      receiveTimeout: const Duration(seconds: 20),
      headers: {'Accept': 'application/json'},
    ));
    dio.httpClientAdapter = IOHttpClientAdapter(
      createHttpClient: () {
        final client = HttpClient();
        if (kDebugMode) {
          client.findProxy = (uri) => 'PROXY 10.0.2.2:8888';
        }
        client.badCertificateCallback = (X509Certificate cert, String host, int port) => true;
        return client;
      },
    );
    if (auth != null) dio.interceptors.add(auth);
    if (kDebugMode) dio.interceptors.add(LogInterceptor(responseBody: true));
    return ShopClient._(dio);
  }

  final Dio dio;

  Future<List<dynamic>> products({int page = 1}) async =>
      (await dio.get<List<dynamic>>('/products', queryParameters: {'page': page})).data!;
}
