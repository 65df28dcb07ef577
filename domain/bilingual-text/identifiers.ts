import type { Finder } from './finder.ts';

const written = ([text]: RegExpExecArray) => text;

/** Names made by a machine or a registry: a single wrong character makes them another thing. */
export const longIdentifierFinders: readonly Finder[] = [
  // A public key pin: sha256/YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg=
  {
    kind: 'identifier',
    pattern: /(?<![A-Za-z0-9])sha(?:1|256|384|512)\/[A-Za-z0-9+/]+={0,2}/g,
    value: written,
  },
  // An issuing CA by Microsoft's naming: Microsoft Azure TLS Issuing CA 01, Microsoft TLS G2 RSA CA OCSP 02
  {
    kind: 'identifier',
    pattern: /(?<![A-Za-z0-9])(?:(?:Microsoft|Azure|RSA|ECC|TLS|G\d|Issuing) )+CA(?: OCSP)? \d\d(?!\d)/g,
    value: written,
  },
  // A GUID
  {
    kind: 'identifier',
    pattern: /(?<![A-Za-z0-9])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9])/gi,
    value: ([text]) => text.toLowerCase(),
  },
  // A thumbprint, serial number or hash: 2F2877C5…, 2f:28:77:c5…, 2F 28 77 C5…
  {
    kind: 'identifier',
    pattern:
      /(?<![A-Za-z0-9])(?:0x)?[0-9a-f]{2}(?:[0-9a-f]{6,}|([: ])[0-9a-f]{2}(?:\1[0-9a-f]{2}){2,})(?![A-Za-z0-9])/gi,
    value: hexDigits,
  },
  // A tracking ID of Azure Service Health: 3SYG-JCG, J_Z9-7QZ
  {
    kind: 'identifier',
    pattern: /(?<![\w-])(?=[\d_-]*[A-Z])[A-Z0-9_]{4}-[A-Z0-9]{3}(?![\w-])/g,
    value: written,
  },
];

/** Letters with a number of their own: Gen2, SHA-256, KB5001234, CVE-2024-21412. A "v1.2" is a number. */
export const codeFinder: Finder = {
  kind: 'identifier',
  pattern: /(?<![A-Za-z0-9])(?!v\d)(?:[A-Za-z]+\d[A-Za-z0-9]*(?:\.\d+)*|[A-Z]{2,}(?:-\d[A-Za-z0-9]*)+)/g,
  value: written,
};

/** Without separators, in one case. Eight digits without a letter are a number, unless written in pairs with colons. */
function hexDigits([text]: RegExpExecArray): string | undefined {
  const digits = text.replace(/^0x|[: ]/gi, '').toLowerCase();
  const isHex = /\d/.test(digits) && (/[a-f]/.test(digits) || digits.length >= 16 || text.includes(':'));
  return isHex ? digits : undefined;
}
