/** A tap on a sentence marks its pair until another is tapped: what hovering does for a mouse. */
export function markTappedPair(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, button, input')) return;
    // Selecting words ends in a click too; it must not change what is marked.
    if (getSelection()?.isCollapsed === false) return;
    const tapped = target.closest('.pair');
    for (const pair of document.querySelectorAll('.pair')) {
      pair.toggleAttribute('data-marked', pair === tapped && !pair.hasAttribute('data-marked'));
    }
  });
}
