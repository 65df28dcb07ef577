/** A jump within the page must not take the answers out of the address; answers typed into it count at once. */
export function keepFragment(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    target.tabIndex = -1;
    target.focus();
  });
  addEventListener('hashchange', () => location.reload());
}
