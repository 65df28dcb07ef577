import { fetch as secureFetch } from 'react-native-ssl-pinning';
import AsyncStorage from '@react-native-async-storage/async-storage';
import { API_URL } from '@env';

export interface Balance {
  points: number;
  tier: 'basic' | 'plus';
}

async function token(): Promise<string> {
  const t = await AsyncStorage.getItem('token');
  if (!t) throw new Error('signed out');
  return t;
}

/** 포인트 잔액을 가져온다. */
export async function balance(): Promise<Balance> {
  const response = await secureFetch(`${API_URL}/v1/points`, {
    method: 'GET',
    timeoutInterval: 10000,
    sslPinning: {
      certs: ['points-2025', 'points-2026'],
    },
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${await token()}`,
    },
  });
  if (response.status !== 200) {
    throw new Error(`HTTP ${response.status}`);
  }
  return (await response.json()) as Balance;
}
