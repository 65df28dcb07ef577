import type { Certificate } from '../certificate.ts';
import { type Attribute, commonNameOf, nameKey, parseDistinguishedName } from '../distinguished-name.ts';
import type { Occurrence, Remark, Thing, ThingKind } from '../identification.ts';
import { base64ToHex, type KnownCertificates, withoutZeros } from '../known-certificates.ts';
import type { PrintedFields, Sighting } from './sighting.ts';
import type { CertificateFacts } from './x509.ts';

/** A thing with what its place in a chain is found by. */
export interface Gathered extends Thing {
  /** Keys of its own and its issuer's name (`nameKey`); empty when unknown. */
  readonly subjectKey: string;
  readonly issuerKey: string;
  /** Lower-case hex. */
  readonly aki: string | null;
  /** Its bytes or a tool's print of it were in the input: only then it can stand in a chain. */
  readonly isWhole: boolean;
}

/** A certificate by its bytes, hashed, and read where the catalogue does not know it. */
export interface ReadBytes {
  readonly sha1: string;
  readonly sha256: string;
  /** SHA-256 of its SPKI, lower-case hex. */
  readonly spki: string | null;
  /** Null when the catalogue knows the hash. */
  readonly facts: CertificateFacts | null;
}

type Description = Omit<Gathered, 'occurrences'>;

/** Collects what readers saw into things: each once, with every place it stands at, in the order of the first. */
export class Gatherer {
  readonly #known: KnownCertificates;
  readonly #things = new Map<
    string,
    { description: Description; occurrences: Occurrence[]; order: number; hasBytes: boolean }
  >();
  /** The first certificate whose bytes are in the input, by the common names of subject and issuer: a tool prints both beside the bytes. */
  readonly #byNames = new Map<string, string>();
  /** Certificates that are in the input or printed there, by names and a hash or the serial. */
  readonly #byIdentity = new Map<string, string>();
  /** What is added now stands here among all inputs. */
  #order = 0;

  constructor(known: KnownCertificates) {
    this.#known = known;
  }

  get things(): Gathered[] {
    return [...this.#things.values()]
      .toSorted((a, b) => a.order - b.order)
      .map(({ description, occurrences }) => ({ ...description, occurrences }));
  }

  /** @param input number of the input @param at offset in it: things are told in the order of their first place */
  standAt(input: number, at: number): void {
    this.#order = input * 2 ** 32 + at;
  }

  addCertificate({ text, where }: Sighting, read: ReadBytes): void {
    const occurrence: Occurrence = { form: 'bytes', text, where };
    const known = this.#known.bySha256(read.sha256);
    if (known) {
      this.#add(`cert:${known.id}`, this.#exact(known, true), occurrence);
      return;
    }
    const { facts } = read;
    const identifiers = {
      sha1: upper(read.sha1),
      sha256: upper(read.sha256),
      spkiSha256: hexToBase64(read.spki),
    };
    if (!facts) {
      this.#add(`sha256:${read.sha256}`, { ...nothing, ...identifiers, isWhole: true }, occurrence);
      return;
    }
    this.#add(
      `sha256:${read.sha256}`,
      this.#unknown({ ...facts, spki: read.spki, ...identifiers }),
      occurrence,
    );
  }

  addKey({ text, where }: Sighting, spki: string): void {
    const occurrence: Occurrence = { form: 'spki-sha256', text, where };
    this.#addKey(this.#known.bySpkiSha256(spki), spki, occurrence);
  }

  /** Contradictory fields are of several certificates, and are told one by one. */
  addPrinted({ text, where }: Sighting, fields: PrintedFields): void {
    const occurrence: Occurrence = { form: 'printed', text, where };
    const beside = this.#seenBefore(fields, true);
    if (beside) {
      this.#add(beside.key, beside.description, occurrence);
      return;
    }
    const named = [
      fields.sha256 === undefined ? undefined : this.#known.bySha256(fields.sha256),
      fields.sha1 === undefined ? undefined : this.#known.bySha1(fields.sha1),
      fields.serial === undefined ? undefined : this.#known.bySerial(fields.serial),
    ].filter((each) => each !== undefined);
    const [known] = named;
    const fitsSubject = ({ commonName }: Certificate) =>
      !fields.subject?.length || commonNameOf(fields.subject)?.toLowerCase() === commonName.toLowerCase();
    // A serial is one only with its issuer, and a hash that is another's decides against everything.
    if (known && isOther(known, fields)) {
      this.#addUnknownPrint(fields, occurrence);
      return;
    }
    if (known && named.every(({ id }) => id === known.id) && fitsSubject(known)) {
      this.#add(`cert:${known.id}`, this.#exact(known, true), occurrence);
      return;
    }
    if (known) {
      for (const each of named) {
        this.#add(`cert:${each.id}`, { ...this.#exact(each, false), remarks: ['contradictory'] }, occurrence);
      }
      if (fields.subject && !named.some(fitsSubject)) this.#addName(fields.subject, occurrence);
      return;
    }
    this.#addUnknownPrint(fields, occurrence);
  }

  /**
   * The certificate that these fields are printed of once more.
   * @param byBytes one whose bytes are there, which the names alone tell; else one that was printed, told by a hash or the serial
   */
  #seenBefore(
    fields: PrintedFields,
    byBytes: boolean,
  ): { readonly key: string; readonly description: Description } | undefined {
    const names = namePair(writeName(fields.subject ?? []), writeName(fields.issuer ?? []));
    const identities = identitiesOf(fields, names);
    const keys =
      identities.length > 0
        ? identities.map((each) => this.#byIdentity.get(each))
        : [byBytes ? this.#byNames.get(names) : undefined];
    for (const key of keys) {
      const thing = key === undefined ? undefined : this.#things.get(key);
      if (key === undefined || thing?.hasBytes !== byBytes) continue;
      if (agree(thing.description, fields)) return { key, description: thing.description };
    }
    return undefined;
  }

  #addUnknownPrint(fields: PrintedFields, occurrence: Occurrence): void {
    if (!fields.subject && !fields.serial && !fields.sha1 && !fields.sha256) {
      if (fields.issuer) this.#addName(fields.issuer, { ...occurrence, form: 'distinguished-name' });
      return;
    }
    const key =
      fields.sha256 ??
      fields.sha1 ??
      `${fields.serial}|${nameKey(fields.subject ?? [])}|${nameKey(fields.issuer ?? [])}`;
    const description = this.#unknown({
      subject: fields.subject ?? [],
      issuer: fields.issuer ?? [],
      serial: fields.serial ?? null,
      notBefore: fields.notBefore || null,
      notAfter: fields.notAfter || null,
      ski: fields.ski ?? null,
      aki: fields.aki ?? null,
      isCa: fields.isCa ?? null,
      forServers: fields.forServers ?? true,
      spki: fields.spki ?? null,
      sha1: fields.sha1 ? upper(fields.sha1) : null,
      sha256: fields.sha256 ? upper(fields.sha256) : null,
      spkiSha256: hexToBase64(fields.spki ?? null),
    });
    const before = this.#seenBefore(fields, false)?.key;
    this.#add(before ?? (fields.sha256 ? `sha256:${key}` : `printed:${key}`), description, occurrence);
  }

  addValue(seen: Extract<Sighting, { type: 'value' }>): void {
    const { known, form, hex, text, where } = seen;
    const occurrence: Occurrence = { form, text, where };
    if (!known) {
      const remarks: Remark[] = form === 'sha1' ? ['thumbprint-or-key-identifier'] : [];
      this.#add(`value:${hex}`, { ...nothing, kind: 'value', remarks }, occurrence);
      return;
    }
    const certificates = known.certificates.flatMap((id) => this.#known.byId.get(id) ?? []);
    const [first] = certificates;
    if (!first) return;
    if (form === 'ski' || form.startsWith('spki')) {
      const ofKey = this.#known.bySpkiSha256(base64ToHex(first.spkiSha256Base64));
      this.#addKey(form === 'ski' ? certificates : ofKey, base64ToHex(first.spkiSha256Base64), occurrence);
      return;
    }
    const exact = this.#exact(first, false);
    const remarks: Remark[] = form === 'serial-misprinted' ? ['misprinted-serial'] : [];
    this.#add(`cert:${first.id}`, { ...exact, remarks }, occurrence);
  }

  addName(seen: Extract<Sighting, { type: 'name' }>): void {
    const { form, text, where, attributes, commonName, isPart } = seen;
    if (isPart && commonName) {
      this.#addPart(commonName, { form, text, where });
      return;
    }
    const whole = attributes.length > 0 ? attributes : [{ type: 'CN', value: commonName ?? '' }];
    this.#addName(whole, { form, text, where });
  }

  /** @param stem what the names of several CAs begin with */
  #addPart(stem: string, occurrence: Occurrence): void {
    const certificates = this.#known.commonNames
      .filter((name) => name.startsWith(`${stem} `))
      .flatMap((name) => this.#known.byCommonName(name).map(({ id }) => id));
    const part: Description = { ...nothing, kind: 'name', certificates, match: 'name', commonName: stem };
    this.#add(`part:${stem}`, { ...part, remarks: ['partial-name'] }, occurrence);
  }

  #addName(attributes: readonly Attribute[], occurrence: Occurrence): void {
    const commonName = commonNameOf(attributes);
    const sameSubject = this.#known.bySubject(nameKey(attributes));
    const certificates = sameSubject.length > 0 ? sameSubject : this.#known.byCommonName(commonName ?? '');
    const ids = certificates.map(({ id }) => id);
    const subject = attributes.length > 1 ? writeName(attributes) : null;
    // PowerShell's tables cut what is too long for a column.
    const whole = attributes.filter(({ value }) => !/(?:\.\.\.|…)$/.test(value));
    if (ids.length > 0 && !certificates.some((each) => hasParts(each.subject, whole))) {
      const other: Description = {
        ...nothing,
        kind: 'name',
        certificates: ids,
        match: 'name',
        commonName,
        subject,
      };
      this.#add(`other-name:${nameKey(attributes)}`, { ...other, remarks: ['other-name'] }, occurrence);
      return;
    }
    const description: Description = {
      ...nothing,
      kind: 'name',
      certificates: ids,
      match: ids.length > 0 ? 'name' : null,
      commonName: certificates[0]?.commonName ?? commonName,
      subject: subject ?? shared(certificates, (each) => each.subject),
      ski: shared(certificates, (each) => each.ski),
      spkiSha256: shared(certificates, (each) => each.spkiSha256Base64),
    };
    this.#add(`name:${ids.length > 0 ? ids.join() : nameKey(attributes)}`, description, occurrence);
  }

  #addKey(certificates: readonly Certificate[], spki: string, occurrence: Occurrence): void {
    const ids = certificates.map(({ id }) => id);
    this.#add(
      `key:${spki}`,
      {
        ...nothing,
        kind: 'key',
        certificates: ids,
        match: ids.length > 0 ? 'key' : null,
        commonName: certificates[0]?.commonName ?? null,
        subject: shared(certificates, (each) => each.subject),
        ski: shared(certificates, (each) => each.ski),
        spkiSha256: hexToBase64(spki),
      },
      occurrence,
    );
  }

  #exact(known: Certificate, isWhole: boolean): Description {
    const subjectKey = nameKey(parseDistinguishedName(known.subject));
    const issuerKey = nameKey(parseDistinguishedName(known.issuer));
    return {
      kind: subjectKey === issuerKey ? 'root' : 'intermediate',
      certificates: [known.id],
      match: 'exact',
      commonName: known.commonName,
      subject: known.subject,
      issuer: known.issuer,
      sha1: known.sha1,
      sha256: known.sha256,
      serial: known.serial,
      ski: known.ski,
      spkiSha256: known.spkiSha256Base64,
      notBefore: known.notBefore,
      notAfter: known.notAfter,
      remarks: [],
      subjectKey,
      issuerKey,
      aki: known.aki?.toLowerCase() ?? null,
      isWhole,
    };
  }

  /** A certificate that is not in the catalogue: known by its key, by its name, or by who issued it. */
  #unknown(
    facts: Omit<CertificateFacts, 'serial'> & {
      readonly serial: string | null;
      readonly spki: string | null;
      readonly sha1: string | null;
      readonly sha256: string | null;
      readonly spkiSha256: string | null;
    },
  ): Description {
    const subjectKey = nameKey(facts.subject);
    const issuerKey = nameKey(facts.issuer);
    const commonName = commonNameOf(facts.subject);
    const byKey = facts.spki
      ? this.#known.bySpkiSha256(facts.spki)
      : facts.ski
        ? this.#known.bySki(facts.ski)
        : [];
    const bySubject = this.#known.bySubject(subjectKey);
    const named = bySubject.length > 0 ? bySubject : this.#known.byCommonName(commonName ?? '');
    // Who signed it tells the certificates of one CA apart, as far as that goes.
    const sameIssuer = named.filter((each) => nameKey(parseDistinguishedName(each.issuer)) === issuerKey);
    const byName = sameIssuer.length > 0 ? sameIssuer : named;
    const isIdentified = facts.sha1 !== null || facts.sha256 !== null || facts.serial !== null;
    const { certificates: byIssuer, hasOtherKey: hasOtherIssuer } = this.#issuersOf(facts);
    const isSelfSigned = subjectKey !== '' && subjectKey === issuerKey;
    const isCa = facts.isCa ?? (isSelfSigned || byKey.length > 0 || byName.length > 0);
    const kind: ThingKind = isCa ? (isSelfSigned ? 'root' : 'intermediate') : isServerKind(facts.forServers);
    const [match, certificates, remarks]: [Thing['match'], readonly Certificate[], Remark[]] =
      byKey.length > 0
        ? ['key', byKey, isIdentified ? ['same-key-other-certificate'] : []]
        : byName.length > 0
          ? [
              'name',
              byName,
              facts.spki ? ['same-name-other-key'] : isIdentified ? ['same-name-other-certificate'] : [],
            ]
          : byIssuer.length > 0 && !isSelfSigned
            ? ['issuer', byIssuer, []]
            : [null, [], hasOtherIssuer ? ['issuer-key-differs'] : []];
    return {
      kind,
      certificates: certificates.map(({ id }) => id),
      match,
      commonName,
      subject: facts.subject.length > 0 ? writeName(facts.subject) : null,
      issuer: facts.issuer.length > 0 ? writeName(facts.issuer) : null,
      sha1: facts.sha1,
      sha256: facts.sha256,
      serial: facts.serial,
      ski: facts.ski ? upper(facts.ski) : null,
      spkiSha256: facts.spkiSha256,
      notBefore: facts.notBefore,
      notAfter: facts.notAfter,
      remarks,
      subjectKey,
      issuerKey,
      aki: facts.aki,
      isWhole: true,
    };
  }

  /** The known CA that issued a certificate: by the key identifier it names, where that and the name agree; else by the name. */
  #issuersOf({ issuer, aki }: Pick<CertificateFacts, 'issuer' | 'aki'>): {
    readonly certificates: readonly Certificate[];
    /** The name is a known CA's, but the key it names is not: somebody else's CA. */
    readonly hasOtherKey: boolean;
  } {
    const bySubject = this.#known.bySubject(nameKey(issuer));
    const byName = bySubject.length > 0 ? bySubject : this.#known.byCommonName(commonNameOf(issuer) ?? '');
    if (aki === null || aki === '') return { certificates: byName, hasOtherKey: false };
    const byKey = this.#known.bySki(aki);
    const agrees = byKey.length > 0 && (issuer.length === 0 || byName.length > 0);
    return { certificates: agrees ? byKey : [], hasOtherKey: !agrees && byName.length > 0 };
  }

  /** The same thing again only adds its place, and what it brings in whole. */
  #add(key: string, description: Description, occurrence: Occurrence): void {
    const before = this.#things.get(key);
    if (!before) {
      const hasBytes = occurrence.form === 'bytes';
      this.#things.set(key, { description, occurrences: [occurrence], order: this.#order, hasBytes });
      this.#index(key, description, occurrence);
      return;
    }
    before.order = Math.min(before.order, this.#order);
    before.occurrences.push(occurrence);
    before.hasBytes ||= occurrence.form === 'bytes';
    const remarks = [...new Set([...before.description.remarks, ...description.remarks])];
    const isWhole = before.description.isWhole || description.isWhole;
    const { sha1, sha256, serial, notBefore, notAfter } = before.description;
    before.description = {
      ...before.description,
      sha1: sha1 ?? description.sha1,
      sha256: sha256 ?? description.sha256,
      serial: serial ?? description.serial,
      notBefore: notBefore ?? description.notBefore,
      notAfter: notAfter ?? description.notAfter,
      remarks,
      isWhole,
    };
    this.#index(key, before.description, occurrence);
  }

  /** Keeps what the next print of a certificate is recognised by. */
  #index(key: string, description: Description, { form }: Occurrence): void {
    if (!description.isWhole || (form !== 'bytes' && form !== 'printed')) return;
    const names = namePair(description.subject, description.issuer);
    if (form === 'bytes' && !this.#byNames.has(names)) this.#byNames.set(names, key);
    for (const identity of identitiesOf(description, names)) {
      if (!this.#byIdentity.has(identity)) this.#byIdentity.set(identity, key);
    }
  }
}

interface Identifiers {
  readonly sha1?: string | null;
  readonly sha256?: string | null;
  readonly serial?: string | null;
}

/** What one certificate is told from others by, each with the names that stand beside it. */
function identitiesOf({ sha1, sha256, serial }: Identifiers, names: string): string[] {
  return [sha256, sha1, serial].flatMap((each) => (each ? [`${withoutZeros(each)}\n${names}`] : []));
}

/** Whether no identifier that both have differs. */
function agree(one: Identifiers, other: Identifiers): boolean {
  return (['sha1', 'sha256', 'serial'] as const).every((field) => {
    const [mine, theirs] = [one[field], other[field]];
    return !mine || !theirs || withoutZeros(mine) === withoutZeros(theirs);
  });
}

/** Whether a known name has every part of a written one. */
function hasParts(subject: string, attributes: readonly Attribute[]): boolean {
  const parts = new Set(nameKey(parseDistinguishedName(subject)).split('\n'));
  return attributes.every((attribute) => parts.has(nameKey([attribute])));
}

/** Two names by what every tool prints of them: some leave out the rest, or print it twice. */
function namePair(subject: string | null, issuer: string | null): string {
  return [subject, issuer]
    .map((each) => commonNameOf(parseDistinguishedName(each ?? ''))?.toLowerCase())
    .join('\n');
}

/** Whether printed fields are of another certificate than the known one whose serial or hash they share. */
function isOther(known: Certificate, { sha1, sha256, issuer }: PrintedFields): boolean {
  const hasOtherHash =
    (sha256 !== undefined && sha256 !== known.sha256.toLowerCase()) ||
    (sha1 !== undefined && sha1 !== known.sha1.toLowerCase());
  const hasOwnHash = sha256 === known.sha256.toLowerCase() || sha1 === known.sha1.toLowerCase();
  const issuerName = issuer && commonNameOf(issuer)?.toLowerCase();
  const hasOtherIssuer = issuerName !== undefined && issuerName !== known.issuerCommonName.toLowerCase();
  // With one hash right and one wrong the fields are of several certificates, which is told elsewhere.
  return !hasOwnHash && (hasOtherHash || hasOtherIssuer);
}

const nothing: Description = {
  kind: 'value',
  certificates: [],
  match: null,
  commonName: null,
  subject: null,
  issuer: null,
  sha1: null,
  sha256: null,
  serial: null,
  ski: null,
  spkiSha256: null,
  notBefore: null,
  notAfter: null,
  remarks: [],
  subjectKey: '',
  issuerKey: '',
  aki: null,
  isWhole: false,
};

function isServerKind(forServers: boolean): ThingKind {
  return forServers ? 'server-certificate' : 'other-certificate';
}

/** What all certificates have in common; null when they differ or there are none. */
function shared(certificates: readonly Certificate[], of: (each: Certificate) => string): string | null {
  const values = new Set(certificates.map(of));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** A name as the catalogue writes it: most specific first, commas, Windows' `S` as `ST`. */
function writeName(attributes: readonly Attribute[]): string {
  const ordered = attributes[0]?.type === 'C' ? attributes.toReversed() : attributes;
  return ordered
    .map(
      ({ type, value }) =>
        `${type}=${/[,+"\\<>;=]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value}`,
    )
    .join(', ');
}

function upper(hex: string): string {
  return hex.toUpperCase();
}

function hexToBase64(hex: string | null): string | null {
  const bytes = hex?.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return bytes ? btoa(bytes.join('')) : null;
}
