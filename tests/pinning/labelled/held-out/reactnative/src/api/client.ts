import axios, { AxiosError } from 'axios';
import { Alert, Platform } from 'react-native';
import DeviceInfo from 'react-native-device-info';
import { t } from '../i18n';

export const api = axios.create({
  baseURL: 'https://api.zwaluw.example/v4',
  timeout: 10_000,
  headers: { 'X-Platform': Platform.OS },
});

api.interceptors.request.use(async (config) => {
  config.headers['X-Device'] = await DeviceInfo.getFingerprint();
  return config;
});

api.interceptors.response.use(undefined, (error: AxiosError) => {
  if (error.message === 'Network Error' && String(error.request?._response ?? '').includes('CertPathValidatorException')) {
    Alert.alert(t('tls.title'), t('tls.wrongClockOrProxy'));
  }
  return Promise.reject(error);
});

export async function pinPost(id: string, pinned: boolean): Promise<void> {
  await api.patch(`/posts/${id}`, { pinned });
}
