import * as Sentry from '@sentry/node';

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  beforeSend(event, hint) {
    const error = hint.originalException as Error | undefined;
    if (error?.message.includes('unable to verify the first certificate')) {
      event.fingerprint = ['tls', 'chain'];
    }
    return event;
  },
});

export function report(error: Error, group: string): void {
  Sentry.withScope((scope) => {
    scope.setFingerprint([group]);
    Sentry.captureException(error);
  });
}
