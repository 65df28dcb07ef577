import { nameKey, parseDistinguishedName } from '../distinguished-name.ts';
import type { Chain } from '../identification.ts';
import type { KnownCertificates } from '../known-certificates.ts';
import type { Gathered } from './gather.ts';

/** More links than any path that validates has. */
const longest = 10;

/**
 * Puts certificates of the input into chains, each beginning at one that
 * signed no other, by the issuer's name and, where both are known, its key
 * identifier. Alone stands only a certificate whose issuer is known.
 */
export function findChains(things: readonly Gathered[], known: KnownCertificates): Chain[] {
  const whole = things
    .map((thing, index) => ({ thing, index }))
    .filter(({ thing }) => thing.isWhole && thing.subjectKey !== '');
  const bySubject = Map.groupBy(whole, ({ thing }) => thing.subjectKey);
  const issuerOf = (child: Gathered) =>
    child.issuerKey === child.subjectKey
      ? undefined
      : bySubject.get(child.issuerKey)?.find(({ thing }) => fits(child, thing));
  const isIssuer = new Set(whole.flatMap(({ thing }) => issuerOf(thing)?.index ?? []));
  const chains: Chain[] = [];
  for (const { thing, index } of whole) {
    if (isIssuer.has(index)) continue;
    const members = [index];
    let last = thing;
    for (
      let next = issuerOf(last);
      next && !members.includes(next.index) && members.length < longest;
      next = issuerOf(last)
    ) {
      members.push(next.index);
      last = next.thing;
    }
    const above = aboveOf(last, known);
    const isServer = thing.kind === 'server-certificate' || thing.kind === 'other-certificate';
    if (members.length > 1 || (isServer && above)) chains.push({ members, above });
  }
  return chains;
}

function fits(child: Gathered, issuer: Gathered): boolean {
  return child.aki === null || issuer.ski === null || child.aki === issuer.ski.toLowerCase();
}

/** Who signed the last member, when that one is not self-signed and the catalogue knows the issuer. */
function aboveOf({ issuer, subjectKey, issuerKey, aki }: Gathered, known: KnownCertificates): Chain['above'] {
  if (!issuer || subjectKey === issuerKey) return null;
  const named = known.bySubject(nameKey(parseDistinguishedName(issuer)));
  const ofKey = aki ? named.filter(({ ski }) => ski.toLowerCase() === aki) : named;
  const [first] = ofKey;
  return first ? { commonName: first.commonName, certificates: ofKey.map(({ id }) => id) } : null;
}
