import type { Certificate } from '#domain/certificates/certificate.ts';
import type { CertificatesFound, Context } from './analyse.ts';
import type { Effect, Verdict } from './finding.ts';
import type { Pattern, Rule } from './pattern.ts';
import { hostsIn, isAzureHost, sideOf } from './sides.ts';

/** Every reason a verdict can give; each has words in the interface (`pinning.reason.…`). */
export const reasonIds = [
  'checks-nothing',
  'checks-no-host-name',
  'forgives-some',
  'may-check-nothing',
  'option-decides',
  'hides-the-change',
  'server-side',
  'side-unknown',
  'compares-server',
  'compares-intermediate',
  'compares-root',
  'compares-key',
  'compares-name',
  'compares-any-in-chain',
  'only-a-name',
  'replaces-anchors',
  'extends-anchors',
  'may-replace-anchors',
  'by-thumbprint',
  'by-key',
  'by-name',
  'by-serial',
  'by-bytes',
  'by-position',
  'names-expiring',
  'names-replacement',
  'names-all-replacements',
  'names-root',
  'names-other',
  'identity-not-seen',
  'root-beside-intermediate',
  'intermediate-only-works-until-swap',
  'intermediate-only-never-worked',
  'intermediate-only-by-version',
  'intermediate-only-unknown',
  'twins-not-told-apart',
  'twin-has-another-thumbprint',
  'host-azure',
  'host-other',
  'host-unknown',
] as const;

export type ReasonId = (typeof reasonIds)[number];

interface Case {
  readonly pattern: Pattern;
  readonly rule: Rule;
  readonly line: number;
  /** The match itself. */
  readonly matched: string;
  /** Lines around the match. */
  readonly around: string;
  /** The fewer lines beside it, whose host names are taken to be the pinned ones. */
  readonly beside: string;
  /** Whether an option, or the kind of build, decides whether a check is switched off. */
  readonly optionDecides: boolean;
  /** Whether only some faults are let through. */
  readonly forgivesSome: boolean;
  readonly certificatesFound: readonly CertificatesFound[];
  readonly context: Context;
}

/** Forms of a whole certificate, which is loaded as often as it is compared. */
const wholeCertificate = /^(?:pem|der|byte-array|bytes)$/;
/** Switches that leave out the check of the host name alone. */
const hostNameOnly =
  /verify_?host|check_?host|assert_hostname|match_hostname|host_?name[_-]?verif|verif\w{0,10}[_-]?host_?name|common_name_?check|verify_?cn\b|server_?identity|invalid_?host_?names?|allow_?all_?host|\bhostname:\s?nil\b|endpoint_?identification|name_?mismatch|cert_cn_invalid|certificate_?name_?check|verify_?certificate_?name|certificate[_ ]hostname|check_?peer_?name|SSLPeerName|DO_NOT_VERIFY|\bsession\s*\)?\s*->\s*true|\bverify\s*\([^(){}]{0,120}\b(?:SSLSession|X509Certificate)\b/i;
/** Lines between a certificate and the code that is taken to use it. */
const beside = 60;
/** Forms of an identifier that only say what a certificate is called. */
const names: ReadonlySet<string> = new Set(['common-name', 'translated-name', 'distinguished-name']);
/** How many CAs take the place of the ones that end: a client that pins intermediates needs all of them. */
const replacementsNeeded = 4;

/** The five questions of one finding, with the certificates that stand with it. */
export function judge(found: Case): { verdict: Verdict; certificates: readonly string[] } {
  const { rule, pattern } = found;
  const certificates = besideOrInFile(found);
  const known = certificates.flatMap((id) => found.context.certificates.filter((each) => each.id === id));
  const hosts = hostsIn(found.around);
  const reasons: ReasonId[] = [];
  const side = sideOf(found.around);
  const base = {
    class: rule.class,
    pinned: rule.pinned,
    side,
    exclusive: rule.exclusive === undefined ? 'unknown' : rule.exclusive ? 'yes' : 'no',
    hosts,
  } as const;
  const end = (effect: Effect) => ({ verdict: { ...base, effect, reasons }, certificates });

  if (rule.class === 'validation-off') {
    if (rule.unchecked === 'host-name' || hostNameOnly.test(found.matched)) {
      // The chain is verified as before: what it is held against decides.
      reasons.push('checks-no-host-name');
      return end('depends');
    }
    if (rule.unchecked === 'some' || found.forgivesSome) {
      // The change may be among what is let through, or not.
      reasons.push('forgives-some');
      return end('depends');
    }
    if (rule.whereNothingElse && !rule.byOption) {
      // A name alone: whether the check is left out is decided elsewhere, and what holds where it is not.
      reasons.push('may-check-nothing');
      return end('depends');
    }
    if (found.optionDecides) {
      // The check may as well be on.
      reasons.push('option-decides');
      return end('depends');
    }
    reasons.push('checks-nothing', 'hides-the-change');
    return end('survives');
  }
  if (side === 'server') reasons.push('server-side');
  if (side === 'unknown') reasons.push('side-unknown');
  reasons.push(...comparedReasons(rule));
  const identity = identityOf(known, certificates, found);
  reasons.push(...identity.reasons);
  const azureHost = hosts.some(isAzureHost);
  reasons.push(azureHost ? 'host-azure' : hosts.length > 0 ? 'host-other' : 'host-unknown');

  // A known CA of Azure beside the pin outweighs whatever host names stand around; a host further off may be another's.
  if (rule.class === 'pins' && !azureHost && known.length === 0 && hostsIn(found.beside).length > 0)
    return end('other-host');
  if (rule.class === 'trust-anchors') return end(anchorsEffect(rule, pattern, identity, reasons));
  return end(pinsEffect(rule, identity));
}

function comparedReasons({ class: kind, pinned, by, exclusive, whereNothingElse }: Rule): ReasonId[] {
  if (whereNothingElse && kind === 'pins') return ['only-a-name'];
  const reasons: ReasonId[] = [];
  if (kind === 'trust-anchors')
    reasons.push(
      exclusive === true
        ? 'replaces-anchors'
        : exclusive === false
          ? 'extends-anchors'
          : 'may-replace-anchors',
    );
  else if (
    pinned === 'server' ||
    pinned === 'intermediate' ||
    pinned === 'root' ||
    pinned === 'key' ||
    pinned === 'name' ||
    pinned === 'any-in-chain'
  )
    reasons.push(`compares-${pinned}`);
  if (by) reasons.push(`by-${by}`);
  return reasons;
}

interface Identity {
  readonly expiring: number;
  readonly replacements: number;
  readonly roots: number;
  /** Roots that the pin can be held against: named by a hash or a name, not loaded as an anchor beside it. */
  readonly rootsCompared: number;
  /** What can be an anchor: there with all its bytes. A hash may be a remark on what a bundle elsewhere holds. */
  readonly rootsLoaded: number;
  readonly replacementsLoaded: number;
  readonly reasons: readonly ReasonId[];
}

function identityOf(known: readonly Certificate[], ids: readonly string[], found: Case): Identity {
  const role = (certificate: Certificate) => found.context.roleOf(certificate.id);
  const isRoot = (certificate: Certificate) =>
    role(certificate) === 'root-unchanged' && isMoreThanNamed(certificate.id, found);
  const count = (list: readonly Certificate[]) => new Set(list.map(({ commonName }) => commonName)).size;
  const expiring = count(known.filter((each) => role(each) === 'expiring'));
  const replacements = count(known.filter((each) => role(each) === 'replacement'));
  const roots = count(known.filter(isRoot));
  const compared = new Set(
    found.certificatesFound
      .filter(({ form }) => found.rule.by === 'bytes' || !wholeCertificate.test(form))
      .flatMap(({ certificates }) => certificates),
  );
  const rootsCompared = count(known.filter((each) => isRoot(each) && compared.has(each.id)));
  const whole = new Set(
    found.certificatesFound
      .filter(({ form }) => wholeCertificate.test(form))
      .flatMap(({ certificates }) => certificates),
  );
  const loaded = known.filter(({ id }) => whole.has(id));
  const rootsLoaded = count(loaded.filter(isRoot));
  const replacementsLoaded = count(loaded.filter((each) => role(each) === 'replacement'));
  const reasons: ReasonId[] = [];
  if (expiring > 0) reasons.push('names-expiring');
  if (replacements >= replacementsNeeded) reasons.push('names-all-replacements');
  else if (replacements > 0) reasons.push('names-replacement');
  if (roots > 0) reasons.push('names-root');
  if (known.length > 0 && expiring + replacements + roots === 0) reasons.push('names-other');
  if (ids.length === 0) reasons.push('identity-not-seen');
  if (
    found.certificatesFound.some(
      (each) => each.certificates.length > 1 && each.certificates.some((id) => ids.includes(id)),
    )
  )
    reasons.push('twins-not-told-apart');
  else if (hasTwin(known, found)) reasons.push('twin-has-another-thumbprint');
  return { expiring, replacements, roots, rootsCompared, rootsLoaded, replacementsLoaded, reasons };
}

/**
 * Whether a certificate stands there by more than its name, or names are what the code compares. A
 * comment that says which root issued a pinned intermediate does not put that root on the list.
 */
function isMoreThanNamed(id: string, { certificatesFound, rule }: Case): boolean {
  if (rule.by === 'name' || rule.pinned === 'name') return true;
  return certificatesFound.some(({ certificates, form }) => certificates.includes(id) && !names.has(form));
}

/** Whether one of the certificates is told by its own bytes while the same key has another certificate. */
function hasTwin(known: readonly Certificate[], { context }: Case): boolean {
  return known.some((each) =>
    context.certificates.some(
      (other) => other.id !== each.id && other.spkiSha256Base64 === each.spkiSha256Base64,
    ),
  );
}

function anchorsEffect(rule: Rule, pattern: Pattern, identity: Identity, reasons: ReasonId[]): Effect {
  if (identity.rootsLoaded > 0) {
    if (identity.expiring + identity.replacements > 0) reasons.push('root-beside-intermediate');
    return 'survives';
  }
  if (rule.exclusive === false) return 'survives';
  if (identity.expiring === 0) return 'depends';
  const anchor = pattern.intermediateAsAnchor ?? 'unknown';
  reasons.push(
    anchor === 'accepted'
      ? 'intermediate-only-works-until-swap'
      : anchor === 'refused'
        ? 'intermediate-only-never-worked'
        : anchor === 'by-version'
          ? 'intermediate-only-by-version'
          : 'intermediate-only-unknown',
  );
  if (identity.replacementsLoaded >= replacementsNeeded) return 'survives';
  return anchor === 'accepted' && identity.replacements + identity.roots === 0 ? 'breaks' : 'depends';
}

function pinsEffect(rule: Rule, identity: Identity): Effect {
  const { expiring, replacements, roots, rootsCompared } = identity;
  if (rule.exclusive === false) return 'depends';
  // Any of the chain will do, and the root stays.
  if (rootsCompared > 0 && (rule.pinned === 'any-in-chain' || rule.pinned === 'key')) return 'survives';
  if (roots > 0 && rule.pinned === 'root') return 'survives';
  if (expiring > 0 && replacements === 0 && roots === 0) return 'breaks';
  return 'depends';
}

/** Certificates near the code; where none is near, those of the whole file. */
function besideOrInFile({ certificatesFound, line }: Case): string[] {
  const near = certificatesFound.filter((each) => Math.abs(each.line - line) <= beside);
  return [
    ...new Set((near.length > 0 ? near : certificatesFound).flatMap(({ certificates }) => certificates)),
  ];
}
