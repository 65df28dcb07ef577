import type { MDXComponents } from 'mdx/types';
import { mdxComponents } from '#components/prose/mdx-components.tsx';

/** Next asks for this file: what stands for each element in every MDX file. */
export function useMDXComponents(): MDXComponents {
  return mdxComponents;
}
