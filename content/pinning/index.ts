import type { Pattern } from '#domain/pinning/pattern.ts';
import { android } from './android.ts';
import { apple } from './apple.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { jvm } from './jvm.ts';
import { node } from './node.ts';
import { python } from './python.ts';

/** Every way of pinning that we know, platform by platform. */
export const patterns: readonly Pattern[] = [
  ...dotnet,
  ...jvm,
  ...android,
  ...apple,
  ...python,
  ...node,
  ...go,
];
