/** The words for copying stand on `<body>`, so that the script carries no language. */
const words = document.body.dataset;
let status: HTMLElement | undefined;

/** Adds a copy button to identifiers and commands, and lets a permalink copy its address. */
export function offerCopying(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words['copyDo'] ?? '';
    button.ariaLabel = [button.textContent, ...whatIs(element)].join(': ');
    button.addEventListener('click', () =>
      copy(element.textContent.trimEnd(), words['copyDone'] ?? '', button),
    );
    element.after(button);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.tool[href^="#"]')) {
    // The link is still followed: the address bar shows it and the target is marked.
    link.addEventListener('click', () => copy(link.href, words['copyLink'] ?? ''));
  }
}

/** Which identifier of which certificate: eighty buttons must not all be named alike. */
function whatIs(element: Element): string[] {
  const names = [element.closest('tr')?.querySelector('th'), element.closest('table')?.caption];
  return names.flatMap((name) => name?.textContent ?? []);
}

async function copy(text: string, done: string, button?: HTMLElement): Promise<void> {
  let message = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    message = words['copyFailed'] ?? '';
  }
  announce(message);
  if (!button) return;
  const before = words['copyDo'] ?? '';
  button.textContent = message;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}

/** Said to a screen reader, shown briefly to everybody else. */
function announce(message: string): void {
  if (!status) {
    status = document.createElement('p');
    status.className = 'toast';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = message;
  setTimeout(() => status?.replaceChildren(), 2000);
}
