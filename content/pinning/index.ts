import type { Pattern } from '#domain/pinning/pattern.ts';
import { dotnet } from './dotnet.ts';
import { jvm } from './jvm.ts';

/** Every way of pinning that we know, platform by platform. */
export const patterns: readonly Pattern[] = [...dotnet, ...jvm];
