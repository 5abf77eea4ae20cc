/**
 * Lets a keyboard user out of the editors (WCAG 2.1.2). Monaco takes Tab for itself; after Escape the next Tab, or Shift+Tab, is
 * kept from it, so that the browser moves the focus on.
 */
export function letTabLeaveEditors(page: Document): void {
  let armed = false;
  const inEditor = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.monaco-editor') !== null;
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') armed = inEditor(event.target);
    else if (event.key === 'Tab' && armed && inEditor(event.target)) {
      event.stopImmediatePropagation();
      armed = false;
    } else if (event.key !== 'Shift') armed = false;
  }, { capture: true });
}
