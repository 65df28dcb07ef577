import type { TFunction } from 'i18next';
import { useMemo, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { hideLines, hidePrivateKeys } from '#domain/certificates/hide-private-keys.ts';
import type { Input, Problem } from '#domain/certificates/identification.ts';

/** More is held as an attachment: a browser takes seconds to lay out a long text in a box. */
const longestInBox = 200_000;
/** As the engine has it, which is not loaded yet when a file comes. */
const largestInput = 64 * 1024 * 1024;

/** Something attached: a file, or a text too long for the box. */
export interface Attachment {
  /** Unique among those attached: places in the result name it. */
  readonly name: string;
  readonly bytes: number;
  readonly content: Uint8Array | string;
}

interface Inputs {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Files that are still being read. */
  readonly reading: number;
  /** What was refused before anything could look into it. */
  readonly refused: readonly Problem[];
  /** By the name of the input; in memory only. */
  readonly passwords: Readonly<Record<string, string>>;
}

const nothing: Inputs = { text: '', attachments: [], reading: 0, refused: [], passwords: {} };

type Change = (inputs: Inputs) => Inputs;

/** What the reader has put in, and the ways to put something in. Private keys do not get this far. */
export function useInputs() {
  const { t } = useTranslation('identify');
  const [inputs, change] = useReducer((before: Inputs, made: Change) => made(before), nothing);
  const ways = useMemo(() => waysOf(change, t), [t]);
  return { inputs, ...ways };
}

function waysOf(change: (made: Change) => void, t: TFunction<'identify'>) {
  const placeholder = (label: string) => t('hidden.placeholder', { label });

  const refuse = (problem: Problem) =>
    change((before) => ({ ...before, refused: [...withoutTwin(before.refused, problem), problem] }));

  const attach = (nameOf: (taken: readonly Attachment[]) => string, content: Uint8Array | string) =>
    change((before) => {
      const attachment = {
        name: freeName(nameOf(before.attachments), before.attachments),
        content,
        bytes: content.length,
      };
      return { ...before, attachments: [...before.attachments, attachment] };
    });

  const attachText = (text: string) => {
    if (text.length > largestInput) {
      const details = { bytes: text.length, limit: largestInput };
      return refuse({ code: 'too-large', where: { file: '' }, details });
    }
    const isText = ({ content }: Attachment) => typeof content === 'string';
    attach((taken) => t('attached.pasted', { number: taken.filter(isText).length + 1 }), cleaned(text));
  };

  /** A text without its private keys, which are told of. */
  const cleaned = (text: string): string => {
    const hidden = hidePrivateKeys(text, placeholder);
    for (const label of hidden.labels)
      refuse({ code: 'private-key', where: { file: '' }, details: { label } });
    return hidden.text;
  };

  const setText = (text: string) => {
    const isLong = text.length > longestInBox;
    if (isLong) attachText(text);
    const clean = isLong ? '' : cleaned(text);
    change((before) => ({
      ...before,
      text: clean,
      // An empty box says nothing any more, nor did it need a password.
      ...(text === '' && {
        refused: before.refused.filter(({ where }) => where.file !== ''),
        passwords: without(before.passwords, ''),
      }),
    }));
  };

  return {
    setText,
    cleaned,
    attachText,
    /** Adds a text from elsewhere below what stands in the box. */
    addText: (text: string) => {
      if (text.length > longestInBox) return attachText(text);
      const clean = cleaned(text);
      change((before) => {
        const ends = before.text === '' || before.text.endsWith('\n');
        return { ...before, text: before.text + (ends ? '' : '\n') + clean };
      });
    },
    addFiles: async (files: readonly File[]) => {
      change((before) => ({ ...before, reading: before.reading + files.length }));
      for (const file of files) {
        const where = { file: file.name };
        if (file.size > largestInput) {
          refuse({ code: 'too-large', where, details: { bytes: file.size, limit: largestInput } });
        } else {
          try {
            const content = new Uint8Array(await file.arrayBuffer());
            attach(() => file.name, content);
          } catch {
            refuse({ code: 'unreadable', where, details: { reason: 'denied' } });
          }
        }
        change((before) => ({ ...before, reading: before.reading - 1 }));
      }
    },
    refuseFolder: (name: string) =>
      refuse({ code: 'unreadable', where: { file: name }, details: { reason: 'folder' } }),
    remove: (name: string) =>
      change((before) => ({
        ...before,
        attachments: before.attachments.filter((each) => each.name !== name),
        refused: before.refused.filter(({ where }) => where.file !== name),
        passwords: without(before.passwords, name),
      })),
    setPassword: (name: string, password: string) =>
      change((before) => ({ ...before, passwords: { ...before.passwords, [name]: password } })),
    /** A private key that could only be told by reading it: its lines leave the box. */
    hideKeysAt: (found: readonly Problem[]) => {
      for (const { where, details } of found) {
        const label = String(details['label'] ?? '');
        refuse({ code: 'private-key', where: { file: '' }, details: { label } });
        change((before) => ({
          ...before,
          text: hideLines(before.text, where.line ?? 1, placeholder(label)),
        }));
      }
    },
    clear: () => change(() => nothing),
  };
}

/** Whether a text is held as an attachment. */
export function isTooLongForBox(text: string): boolean {
  return text.length > longestInBox;
}

/** What is given to the engine. */
export function asInputs({ text, attachments, passwords }: Inputs): Input[] {
  const withPassword = (input: Input): Input => {
    const password = passwords[input.name];
    return password === undefined ? input : { ...input, password };
  };
  const pasted = text.trim() === '' ? [] : [{ name: '', content: text }];
  return [...pasted, ...attachments.map(({ name, content }) => ({ name, content }))].map(withPassword);
}

function withoutTwin(problems: readonly Problem[], { code, where, details }: Problem): Problem[] {
  return problems.filter(
    (each) =>
      each.code !== code || each.where.file !== where.file || each.details['label'] !== details['label'],
  );
}

function without(record: Readonly<Record<string, string>>, key: string): Record<string, string> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** A name that no attachment has yet. @example freeName('a.pem', [{ name: 'a.pem' }]) => 'a.pem (2)' */
function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  const isTaken = (candidate: string) => taken.some((each) => each.name === candidate);
  let number = 1;
  let free = name;
  while (isTaken(free)) {
    number += 1;
    free = `${name} (${number})`;
  }
  return free;
}
