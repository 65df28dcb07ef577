import { readFileSync } from 'node:fs';
import { credentials, loadPackageDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

const definition = loadPackageDefinition(loadSync('stock.proto')) as never as { stock: { Stock: new (...a: unknown[]) => StockClient } };

interface StockClient {
  count(request: { sku: string }, done: (error: Error | null, reply: { n: number }) => void): void;
}

export const stock = new definition.stock.Stock('stock.internal:443', credentials.createSsl(readFileSync('certs/stock-ca.pem')));
