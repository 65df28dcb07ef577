/** Keys that the app accepts, by host. */
export const acceptedKeys: Record<string, readonly string[]> = {
  'api.orchard.example': [
    'sha256/q1Yt0mYk8m2oJd8eUe0zq3oVhYf0m5y2h3W6c7d8e9A=',
    'sha256/Zk3uTq9sWb1r5n7v2x4y6A8cEgIkMoQsUwYaBdFhJlN=',
  ],
};
