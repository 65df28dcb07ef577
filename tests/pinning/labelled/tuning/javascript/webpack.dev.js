const path = require('path');

module.exports = {
  mode: 'development',
  entry: './src/index.tsx',
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash].js' },
  devServer: {
    port: 3000,
    proxy: [{ context: ['/api'], target: 'https://stage.asahi.example', secure: false, changeOrigin: true }],
  },
};
