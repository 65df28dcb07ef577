import 'dart:convert';
import 'dart:io';

import 'package:args/args.dart';
import 'package:crypto/crypto.dart';
import 'package:yaml/yaml.dart';

/// Writes checksums of the built packages and compares the signing certificate's SHA-256 with the one that the
/// store knows.
Future<void> main(List<String> arguments) async {
  final parser = ArgParser()
    ..addOption('dir', defaultsTo: 'build/app/outputs')
    ..addFlag('sign', defaultsTo: true);
  final args = parser.parse(arguments);
  final pubspec = loadYaml(File('pubspec.yaml').readAsStringSync()) as YamlMap;
  stdout.writeln('version ${pubspec['version']}');

  const uploadKey = 'D3:63:3C:C8:42:03:EE:8A:60:A3:D4:2B:2A:15:0D:FC:62:DF:D6:6E:B9:33:53:3C:30:30:6A:FA:39:AB:93:B6';
  final sums = <String, String>{};
  await for (final f in Directory(args['dir'] as String).list(recursive: true)) {
    if (f is! File || !(f.path.endsWith('.apk') || f.path.endsWith('.aab'))) continue;
    sums[f.path] = sha256.convert(await f.readAsBytes()).toString();
    final r = await Process.run('keytool', ['-printcert', '-jarfile', f.path]);
    if (!(r.stdout as String).contains('SHA256: $uploadKey')) {
      stderr.writeln('${f.path} was not signed with the upload key');
      exitCode = 1;
    }
  }
  File('SHA256SUMS.json').writeAsStringSync(const JsonEncoder.withIndent('  ').convert(sums));
}
