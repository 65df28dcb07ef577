import { initializeSslPinning, addSslPinningErrorListener } from 'react-native-ssl-public-key-pinning';
import Config from 'react-native-config';
import { captureMessage } from '../telemetry';

const hosts: Record<string, string[]> = {
  [Config.API_HOST!]: [Config.API_KEY_1!, Config.API_KEY_2!],
  'media.zwaluw.example': [
    'aNoHm1u68YyBc0sULjKZupRMT9pt8arybskL3wpGu0o=',
    'jM4uDqQNhorJLRRw2b3ly9X18LuWllJtSrSGXIt0r6s=',
  ],
};

export async function setupNet(): Promise<() => void> {
  await initializeSslPinning(
    Object.fromEntries(
      Object.entries(hosts).map(([host, publicKeyHashes]) => [host, { includeSubdomains: true, publicKeyHashes }]),
    ),
  );
  const subscription = addSslPinningErrorListener((error) => {
    captureMessage(`tls ${error.serverHostname}: ${error.message}`);
  });
  return () => subscription.remove();
}
