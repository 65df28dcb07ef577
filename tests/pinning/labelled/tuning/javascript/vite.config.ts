import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: {
    https: { key: readFileSync('dev.key'), cert: readFileSync('dev.crt') },
    proxy: { '/api': { target: 'https://api.asahi.example', changeOrigin: true, secure: true } },
  },
  build: { sourcemap: true, rollupOptions: { output: { entryFileNames: 'a-[hash].js' } } },
});
