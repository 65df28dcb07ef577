import 'dart:io';

import 'package:grpc/grpc.dart';
import 'package:path/path.dart' as p;

/// Makes channels to the services of one installation.
class Channels {
  Channels(this.directory);

  /// Holds `ca.pem` when the installation has its own authority.
  final Directory directory;

  final _open = <String, ClientChannel>{};

  ClientChannel to(String host, {int port = 443}) =>
      _open.putIfAbsent('$host:$port', () => ClientChannel(host, port: port, options: _options()));

  ChannelOptions _options() {
    final ca = File(p.join(directory.path, 'ca.pem'));
    return ChannelOptions(
      credentials: ca.existsSync()
          ? ChannelCredentials.secure(certificates: ca.readAsBytesSync())
          : const ChannelCredentials.secure(),
      idleTimeout: const Duration(minutes: 5),
      codecRegistry: CodecRegistry(codecs: const [GzipCodec()]),
    );
  }

  Future<void> close() => Future.wait(_open.values.map((c) => c.shutdown()));
}
