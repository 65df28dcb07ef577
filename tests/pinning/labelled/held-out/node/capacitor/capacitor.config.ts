import type { CapacitorConfig } from '@capacitor/cli';

const config: CapacitorConfig = {
  appId: 'no.fjord.booking',
  appName: 'Fjord',
  webDir: 'www',
  server: {
    androidScheme: 'https',
    allowNavigation: ['booking.fjord.example'],
  },
  plugins: {
    SplashScreen: { launchShowDuration: 800 },
    CapacitorHttp: { enabled: true },
    PushNotifications: { presentationOptions: ['badge', 'alert'] },
  },
  android: {
    allowMixedContent: false,
    buildOptions: {
      keystorePath: '../keys/release.jks',
      keystoreAlias: 'release',
      releaseType: 'AAB',
    },
  },
};

export default config;
