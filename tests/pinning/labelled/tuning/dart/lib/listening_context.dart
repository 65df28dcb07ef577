import 'dart:io';

/// What the companion app's listener presents to the desktop.
SecurityContext listeningContext(List<int> chain, List<int> key) {
  final context = SecurityContext(withTrustedRoots: false);
  context.useCertificateChainBytes(chain);
  context.usePrivateKeyBytes(key);
  return context;
}
