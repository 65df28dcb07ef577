import 'dart:io';

import 'package:flutter/material.dart';
import 'package:provider/provider.dart';

import 'pages/home.dart';
import 'state/session.dart';

class MyHttpOverrides extends HttpOverrides {
  @override
  HttpClient createHttpClient(SecurityContext? context) {
    return super.createHttpClient(context)
      ..badCertificateCallback = (cert, host, port) => host == 'api-dev.kavarna.example' || host.startsWith('192.168.');
  }
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  HttpOverrides.global = MyHttpOverrides();
  final session = await Session.restore();
  runApp(
    ChangeNotifierProvider.value(
      value: session,
      child: const KavarnaApp(),
    ),
  );
}

class KavarnaApp extends StatelessWidget {
  const KavarnaApp({super.key});

  @override
  Widget build(BuildContext context) {
    return MaterialApp(
      title: 'Kavárna',
      theme: ThemeData(colorSchemeSeed: Colors.brown, useMaterial3: true),
      home: const HomePage(),
    );
  }
}
