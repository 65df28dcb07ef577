'use client';

import type { ComponentProps } from 'react';
import { Identifier } from '#components/certificates/identify/identifier.tsx';
import type { LoadProgram } from '#components/certificates/identify/program.ts';

let program: ReturnType<LoadProgram> | undefined;

/** The catalogue and what reads certificates, in parts of their own: once, and again when there was no connection. */
const load: LoadProgram = () => {
  program ??= Promise.all([
    import('#content/certificates/index.ts'),
    import('#domain/certificates/identify/identify.ts'),
  ]).then(([{ certificates }, { identify, warmUp }]) => ({ catalogue: certificates, identify, warmUp }));
  program.catch(() => {
    program = undefined;
  });
  return program;
};

/** The tool with what it takes from content: only the route may hand that over. */
export function IdentifierPage(props: Omit<ComponentProps<typeof Identifier>, 'load'>) {
  return <Identifier {...props} load={load} />;
}
