import { notFound } from 'next/navigation';
import { CertificatePage, type CertificateView } from '#components/certificates/certificate-page.tsx';
import { certificate as certificateOf, certificates } from '#content/certificates/index.ts';
import { noteOf } from '#content/certificates/notes.ts';
import { families, variants } from '#content/certificates/variants.ts';
import { findSource } from '#content/find-source.ts';
import { meaningsOf } from '#content/notices/certificate-roles.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices, rolesInNotices } from '#content/notices/index.ts';
import { today } from '#content/site.ts';
import { isLanguage } from '#domain/bilingual.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import {
  isSelfSigned,
  issuedBy,
  issuersOf,
  roleIn,
  withSameKey,
  withSameNameOnly,
} from '#domain/certificates/relatives.ts';
import { addresses } from '#domain/site/addresses.ts';
import { sayInstant } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string; certificate: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return certificates.map(({ id }) => ({ certificate: id }));
}

async function which(params: Props['params']) {
  const { lang, certificate } = await params;
  if (!isLanguage(lang)) notFound();
  return { language: lang, certificate: certificateOf(certificate) };
}

export async function generateMetadata({ params }: Props) {
  const { language, certificate } = await which(params);
  const t = translator(language, 'certificates');
  const { id, commonName: name } = certificate;
  const [notice] = notices;
  const known = {
    name,
    variant: variants[certificate.variant].name[language],
    // Some are alike in all but this.
    sha1: certificate.sha1.slice(0, 8),
  };
  return pageMetadata({
    language,
    address: (each) => addresses.certificate(each, id),
    title: `${t('pageTitle', known)} | Yomitoki`,
    description: t('description', {
      ...known,
      until: sayInstant(certificate.notAfter, language).utc,
      notice: notice?.name[language],
      role: notice && t(`role.${roleIn(notice, id)}`),
    }),
  });
}

/** Everything the site knows of one certificate, for whoever found one of its identifiers. */
export default async function Page({ params }: Props) {
  const { language, certificate } = await which(params);
  return (
    <CertificatePage
      view={viewOf(certificate)}
      variants={variants}
      rolesOf={rolesInNotices}
      language={language}
      today={today()}
    />
  );
}

function viewOf(certificate: Certificate): CertificateView {
  const sameKey = withSameKey(certificate, certificates);
  const notes = (certificate.notes ?? []).map(noteOf);
  const roles = notices.map((notice) => {
    const role = roleIn(notice, certificate.id);
    return {
      notice,
      role,
      meaning: meaningsOf(notice.id)[role].certificate,
      hasCheck: selfCheckOf(notice.id) !== undefined,
      kin: sameKey
        .map((other) => ({ certificate: other, role: roleIn(notice, other.id) }))
        .filter((other) => other.role !== role && other.role !== 'other'),
    };
  });
  const cited = [
    ...certificate.sources,
    ...notes.flatMap(({ sources }) => sources),
    ...roles.flatMap(({ meaning }) => meaning.sources),
  ];
  return {
    certificate,
    family: families[certificate.family],
    roles,
    notes,
    references: [...new Set(cited)].map(findSource),
    sameKey,
    sameName: withSameNameOnly(certificate, certificates),
    // The root itself before those of its certificates that other roots signed.
    issuers: issuersOf(certificate, certificates).toSorted(
      (one, other) => Number(isSelfSigned(other)) - Number(isSelfSigned(one)),
    ),
    issued: issuedBy(certificate, certificates),
  };
}
