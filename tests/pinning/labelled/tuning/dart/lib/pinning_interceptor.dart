import 'package:dio/dio.dart';
import 'package:http_certificate_pinning/http_certificate_pinning.dart';

final dio = Dio(BaseOptions(baseUrl: 'https://api.tsubaki.example'))
  ..interceptors.add(CertificatePinningInterceptor(
    allowedSHAFingerprints: const [
      '76:CA:85:EF:69:5E:14:38:AD:6D:BD:8C:A9:F8:D8:CE:B9:AA:5E:7C:5C:B8:9F:4C:B7:24:CB:7C:77:46:57:FE',
      'F6:59:B9:56:79:3A:97:7E:0F:E6:95:8C:C3:06:D7:7D:8B:35:24:B7:D8:07:20:55:94:A6:1B:F3:24:B6:36:48',
    ],
  ));

Future<List<dynamic>> posts() async => (await dio.get<List<dynamic>>('/posts')).data ?? const [];
