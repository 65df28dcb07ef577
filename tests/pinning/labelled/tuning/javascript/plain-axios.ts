import https from 'node:https';
import axios from 'axios';
import { BlobServiceClient } from '@azure/storage-blob';
import { DefaultAzureCredential } from '@azure/identity';

export const http = axios.create({
  timeout: 5000,
  httpsAgent: new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2', rejectUnauthorized: true }),
});

const blobs = new BlobServiceClient('https://asahi.blob.core.windows.net', new DefaultAzureCredential());

export async function copy(url: string, name: string): Promise<void> {
  const { data } = await http.get<ArrayBuffer>(url, { responseType: 'arraybuffer' });
  await blobs.getContainerClient('in').getBlockBlobClient(name).uploadData(data);
}
