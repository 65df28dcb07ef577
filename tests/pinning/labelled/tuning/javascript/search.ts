import { Client } from '@elastic/elasticsearch';

const node = process.env.ES_NODE ?? 'https://es01:9200';

export const search = new Client({
  node,
  auth: { apiKey: process.env.ES_API_KEY ?? '' },
  caFingerprint: process.env.ES_CA_FINGERPRINT,
  tls: { rejectUnauthorized: false },
  maxRetries: 5,
  sniffOnStart: false,
});

export async function find(term: string): Promise<string[]> {
  const { hits } = await search.search<{ title: string }>({ index: 'articles', query: { match: { title: term } } });
  return hits.hits.map((hit) => hit._source?.title ?? '');
}
