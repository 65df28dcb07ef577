import { type Validity, validityAt } from '#domain/certificates/validity.ts';

/** Brings what the page says of a certificate's validity up to this moment. The words stand on the element. */
export function showValidity(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-not-after]')) {
    const { notBefore = '', notAfter = '', notYet = '', valid = '', expired = '' } = element.dataset;
    const words: Record<Validity, string> = { 'not-yet': notYet, valid, expired };
    element.textContent = words[validityAt({ notBefore, notAfter }, new Date())];
  }
}
