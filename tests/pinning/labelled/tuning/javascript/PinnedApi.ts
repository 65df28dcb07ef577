import { fetch } from 'react-native-ssl-pinning';
import AsyncStorage from '@react-native-async-storage/async-storage';

const BASE = 'https://api.kogane.example';

export async function request<T>(path: string, body?: unknown): Promise<T> {
  const token = await AsyncStorage.getItem('token');
  const response = await fetch(BASE + path, {
    method: body ? 'POST' : 'GET',
    timeoutInterval: 10000,
    body: body ? JSON.stringify(body) : undefined,
    sslPinning: { certs: ['kogane_2024', 'kogane_2026'] },
    headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
  });
  return JSON.parse(response.bodyString ?? 'null') as T;
}
