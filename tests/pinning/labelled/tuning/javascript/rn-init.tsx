import { initializeSslPinning } from 'react-native-ssl-public-key-pinning';
import React, { useEffect, useState } from 'react';
import { Main } from './main';

export default function App() {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    initializeSslPinning({
      'asahi.example': { includeSubdomains: true, publicKeyHashes: ['VfPf5BCxBX8vEbTUk+S7tiepICQWc+BP4k6+XGHFuKU=', 'yVbfGiJ9rzWh+Fyay0w1dPPL+YekSWJu7h7hnuDJ+eE='] },
    }).then(() => setReady(true));
  }, []);
  return ready ? <Main /> : null;
}
