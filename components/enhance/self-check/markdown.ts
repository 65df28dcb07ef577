/** The marked parts of a page as Markdown, the record first: what the reader sees is what is kept. */
export function markdownOf(page: HTMLElement): string {
  const parts = [...page.querySelectorAll<HTMLElement>('[data-record]:not([hidden])')];
  const form = parts.filter(({ id }) => id === 'record');
  const rest = parts.filter(({ id }) => id !== 'record');
  return `${[...form, ...rest].map(block).join('').trim()}\n`;
}

function block(node: Node): string {
  if (!(node instanceof HTMLElement) || node.matches('[hidden], [data-unrecorded], button')) return '';
  const inner = () => [...node.childNodes].map(block).join('');
  const text = inline(node);
  switch (node.tagName) {
    case 'H2':
      return `## ${text}\n\n`;
    case 'H3':
      return `### ${text}\n\n`;
    case 'P':
      return text && `${text}\n\n`;
    case 'DT':
      return `- **${text}**: `;
    case 'DD':
      return `${text}\n`;
    case 'BLOCKQUOTE':
      return `${inner().trim().replace(/^/gm, '> ')}\n\n`;
    case 'LI':
      return `${node.parentElement?.tagName === 'OL' ? '1.' : '-'} ${text}\n`;
    case 'UL':
    case 'OL':
    case 'DL':
      return `${inner()}\n`;
    default:
      return inner();
  }
}

/** The words of an element on one line, with its links and fields. */
function inline(node: Node): string {
  if (!(node instanceof HTMLElement)) return (node.textContent ?? '').replace(/([\\`*_[\]<>])/g, '\\$1');
  if (node.matches('[hidden], .screen-only, button')) return '';
  // An address must stay one that can be opened: nothing in it is escaped.
  if (node.id === 'record-address') return `<${node.textContent}>`;
  if (node instanceof HTMLInputElement) return inline(new Text(node.value));
  const inner = [...node.childNodes].map(inline).join('').replace(/\s+/g, ' ').trim();
  if (node instanceof HTMLAnchorElement) return `[${inner}](${node.href})`;
  if (node.tagName === 'CODE') return `\`${node.textContent}\``;
  return inner;
}
