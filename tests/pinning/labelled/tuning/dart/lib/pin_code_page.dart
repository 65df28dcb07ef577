import 'package:flutter/material.dart';
import 'package:local_auth/local_auth.dart';
import 'package:pin_code_fields/pin_code_fields.dart';

class PinCodePage extends StatefulWidget {
  const PinCodePage({super.key, required this.onUnlocked});
  final VoidCallback onUnlocked;

  @override
  State<PinCodePage> createState() => _PinCodePageState();
}

class _PinCodePageState extends State<PinCodePage> {
  final _auth = LocalAuthentication();

  Future<void> _useFingerprint() async {
    final ok = await _auth.authenticate(localizedReason: '指紋でロックを解除します');
    if (ok) widget.onUnlocked();
  }

  @override
  Widget build(BuildContext context) => Column(children: [
        PinCodeTextField(appContext: context, length: 6, onCompleted: (pin) => _check(pin)),
        IconButton(icon: const Icon(Icons.fingerprint), onPressed: _useFingerprint),
        const SliverAppBar(pinned: true),
      ]);

  void _check(String pin) {
    if (pin == const String.fromEnvironment('PIN')) widget.onUnlocked();
  }
}
