import { describe, expect, it } from 'vitest';
import { severityOf } from '#domain/self-check/severity.ts';

const days = { deadline: '2024-02-29', end: '2024-06-27' };

describe('how pressing a verdict is', () => {
  it.each(['not-affected', 'out-of-scope'] as const)('is nothing for %s on any day', (verdict) => {
    for (const today of ['2023-12-01', '2024-03-01', '2026-11-23']) {
      expect(severityOf(verdict, days, today)).toBe('none');
    }
  });

  it.each([
    ['2023-12-01', 'before-deadline'],
    ['2024-02-29', 'before-deadline'],
    ['2024-03-01', 'past-deadline'],
    ['2024-06-27', 'past-deadline'],
    ['2024-06-28', 'after-change'],
    ['2026-11-23', 'after-change'],
  ])('depends on the day: %s is %s, and not knowing presses as much as being affected', (today, severity) => {
    expect(severityOf('affected', days, today)).toBe(severity);
    expect(severityOf('under-investigation', days, today)).toBe(severity);
  });
});
