import type { ReactNode } from 'react';
import type { Language } from '#domain/bilingual.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import { type Form, formsOfHash, formsOfPin, formsOfSerial } from '#domain/certificates/identifier-forms.ts';
import { translator } from '#locales/index.ts';

/** Every identifier of a certificate: the usual form at once, the others one step away. */
export function Identifiers({
  certificate,
  language,
}: {
  readonly certificate: Certificate;
  readonly language: Language;
}) {
  const t = translator(language, 'certificates');
  const { sha1, sha256, serial, serialAliases = [], ski, aki, spkiSha1, spkiSha256Base64 } = certificate;
  const identifiers = [
    { name: 'sha1', forms: formsOfHash(sha1), isShared: false },
    { name: 'sha256', forms: formsOfHash(sha256), isShared: false },
    { name: 'serial', forms: formsOfSerial(serial), isShared: false },
    { name: 'spki', forms: formsOfPin(spkiSha256Base64), isShared: true },
    { name: 'ski', forms: formsOfHash(ski), isShared: true },
    { name: 'spkiSha1', forms: formsOfHash(spkiSha1), isShared: true },
  ] as const;
  return (
    <div className="identifiers-grid">
      {identifiers.map(({ name, forms, isShared }) => (
        <Identifier key={name} name={name} title={t(`identifiers.${name}`)} forms={forms} language={language}>
          <p className="text-muted text-sm">{t(isShared ? 'identifiers.ofKey' : 'identifiers.own')}</p>
          {name === 'serial' &&
            serialAliases.map((alias) => (
              <p key={alias} className="text-sm">
                {t('identifiers.misprinted')}: <code>0x{alias}</code>
              </p>
            ))}
        </Identifier>
      ))}
      {aki && (
        <Identifier name="aki" title={t('identifiers.aki')} forms={formsOfHash(aki)} language={language} />
      )}
    </div>
  );
}

function Identifier({
  name,
  title,
  forms,
  language,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly forms: readonly Form[];
  readonly language: Language;
  readonly children?: ReactNode;
}) {
  const t = translator(language, 'certificates');
  const [usual, ...others] = forms;
  if (!usual) return null;
  const named = others.map((form) => t(`form.${form.name}`)).join(' / ');
  return (
    <div id={name} className="identifier">
      <h3>{title}</h3>
      {children}
      <Values title={title} values={[usual]} language={language} />
      <details className="screen-only">
        <summary>{t('identifiers.more', { forms: named })}</summary>
        <Values title={title} values={others} language={language} />
      </details>
    </div>
  );
}

/** Values with what each is, for copying. A button's name is made of the row's and the table's. */
function Values({
  title,
  values,
  language,
}: {
  readonly title: string;
  readonly values: readonly Form[];
  readonly language: Language;
}) {
  const t = translator(language, 'certificates');
  return (
    <ValueTable title={title} rows={values.map(({ name, text }) => ({ label: t(`form.${name}`), text }))} />
  );
}

/** A table of values to copy, each named by its row. */
export function ValueTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}) {
  return (
    <table className="values">
      <caption className="sr-only">{title}</caption>
      <colgroup>
        <col />
        <col />
      </colgroup>
      <tbody>
        {rows.map(({ label, text }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <code data-copy="">{text}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
