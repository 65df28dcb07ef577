import type { MDXContent } from 'mdx/types';
import type { Language } from '#domain/bilingual.ts';

/** Our explanation of a notice, as a component. @throws when the MDX file does not exist */
export async function explanation(notice: string, language: Language): Promise<MDXContent> {
  const file: { default: MDXContent } = await import(`./${notice}/explanation.${language}.mdx`);
  return file.default;
}
