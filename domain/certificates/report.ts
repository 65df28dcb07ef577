import type { Certificate, NoticeRole, RolesOfNotice } from './certificate.ts';
import type { SeenAs } from './certificate-meaning.ts';
import type { Chain, Identification, Match, Problem, Remark, Role, Thing } from './identification.ts';
import { roleIn } from './relatives.ts';
import { type Validity, validityAt } from './validity.ts';

/** A certificate of the catalogue that a thing is or may be. */
export interface Candidate {
  readonly certificate: Certificate;
  readonly role: NoticeRole;
  readonly validity: Validity;
}

/** A thing found, and what it is to a notice. */
export interface ReportItem {
  readonly thing: Thing;
  /** Of the identification's things. */
  readonly index: number;
  /** Where several fit, the one that asks most of the reader; null: unknown. */
  readonly role: Role;
  /** What was come across; null: unknown. */
  readonly seenAs: SeenAs | null;
  /** Most pressing first. */
  readonly candidates: readonly Candidate[];
  /** Of the thing's own validity; null where it has none. */
  readonly validity: Validity | null;
}

/** Things of which the same is to be said. */
export interface ReportGroup {
  readonly role: Role;
  readonly seenAs: SeenAs | null;
  readonly items: readonly ReportItem[];
}

/** A level of a chain. */
export interface ReportLevel {
  /** Null for the issuer above, which the input does not hold. */
  readonly item: ReportItem | null;
  readonly commonName: string;
  readonly role: Role;
}

export interface Report {
  /** In the order of `groups`. */
  readonly items: readonly ReportItem[];
  /** The old ones first, what is unknown second: both ask for something. */
  readonly groups: readonly ReportGroup[];
  /** The server's end first. Chains of one certificate are none. */
  readonly chains: readonly (readonly ReportLevel[])[];
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly things: number;
    readonly expiring: number;
    readonly unknown: number;
    readonly problems: number;
  };
}

const roles: readonly Role[] = ['expiring', null, 'replacement', 'root-unchanged', 'other'];
const waysSeen: readonly (SeenAs | null)[] = ['certificate', 'key', 'name', 'server-certificate', null];

const seenBy: Readonly<Record<Match, SeenAs>> = {
  exact: 'certificate',
  key: 'key',
  name: 'name',
  issuer: 'server-certificate',
};

/** Remarks by which a thing has no more than the name of a known CA. */
const nameAlone: ReadonlySet<Remark> = new Set([
  'same-name-other-key',
  'same-name-other-certificate',
  'other-name',
]);

/** Problems with an input that was read all the same. */
const harmless: ReadonlySet<Problem['code']> = new Set([
  'private-key',
  'integrity-unchecked',
  'certificate-request',
  'not-a-certificate',
]);

/** Whether something may be left that was not read: then "nothing found" says little. */
export function leavesUnread({ code }: Problem): boolean {
  return !harmless.has(code) && code !== 'nothing-recognised';
}

/**
 * What was found, put in order for one notice.
 * @param moment the validity is told as of then
 */
export function reportOf(
  { things, chains, problems }: Identification,
  {
    catalogue,
    notice,
    moment,
  }: {
    readonly catalogue: readonly Certificate[];
    readonly notice: { readonly certificates: RolesOfNotice };
    readonly moment: Date;
  },
): Report {
  const byId = new Map(catalogue.map((each) => [each.id, each]));
  const items = things.map((thing, index): ReportItem => {
    const candidates = thing.certificates
      .flatMap((id) => byId.get(id) ?? [])
      .map((certificate) => ({
        certificate,
        role: roleIn(notice, certificate.id),
        validity: validityAt(certificate, moment),
      }))
      .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
    // A CA that a known root signed is not that root, and not known by it.
    const isOtherCa = thing.match === 'issuer' && (thing.kind === 'intermediate' || thing.kind === 'root');
    const [first] = thing.match === null || isOtherCa ? [] : candidates;
    // Who bears only the name of a good CA may be anybody; of an old one it is worth a look all the same.
    const isLookalike = thing.remarks.some((each) => nameAlone.has(each)) && first?.role !== 'expiring';
    const { notBefore, notAfter } = thing;
    return {
      thing,
      index,
      role: first && !isLookalike ? first.role : null,
      seenAs: first && thing.match && !isLookalike ? seenBy[thing.match] : null,
      candidates: first ? candidates : [],
      validity: notBefore && notAfter ? validityAt({ notBefore, notAfter }, moment) : null,
    };
  });
  const groups = roles.flatMap((role) =>
    waysSeen.flatMap((seenAs): ReportGroup[] => {
      const ofGroup = items.filter((item) => item.role === role && item.seenAs === seenAs);
      return ofGroup.length > 0 ? [{ role, seenAs, items: ofGroup }] : [];
    }),
  );
  return {
    items: groups.flatMap((group) => group.items),
    groups,
    chains: chains.map((chain) => levelsOf(chain, items, notice)).filter((levels) => levels.length > 1),
    problems,
    counts: {
      things: items.length,
      expiring: items.filter(({ role }) => role === 'expiring').length,
      unknown: items.filter(({ role }) => role === null).length,
      problems: problems.filter(leavesUnread).length,
    },
  };
}

function levelsOf(
  { members, above }: Chain,
  items: readonly ReportItem[],
  notice: { readonly certificates: RolesOfNotice },
): ReportLevel[] {
  const present = members.flatMap((index) => items[index] ?? []);
  const levels = present.map((item): ReportLevel => {
    // A server certificate is what its issuer issued: the issuer's role is not its own.
    const role = item.seenAs === 'server-certificate' ? null : item.role;
    return { item, commonName: item.thing.commonName ?? item.thing.subject ?? '', role };
  });
  if (!above) return levels;
  const ofAbove = above.certificates.map((id) => roleIn(notice, id));
  const role = roles.find((each) => each !== null && ofAbove.includes(each)) ?? null;
  return [...levels, { item: null, commonName: above.commonName, role }];
}
