/** What Escape closes first. While one stands open, Escape does not mean leaving. */
const OPEN_POPUPS = ['suggest-widget', 'parameter-hints-widget', 'find-widget'].map((name) => `.${name}.visible`).join(', ');

/**
 * Lets a keyboard user out of the editors (WCAG 2.1.2). Monaco takes Tab for itself; after Escape the next Tab, or Shift+Tab, is
 * kept from it, so that the browser moves the focus on.
 */
export function letTabLeaveEditors(page: Document): void {
  let armed = false;
  page.addEventListener('keydown', (event) => {
    const editor = event.target instanceof Element ? event.target.closest('.monaco-editor') : null;
    if (event.key === 'Escape') armed = editor !== null && editor.querySelector(OPEN_POPUPS) === null;
    else if (event.key === 'Tab' && armed && editor !== null) {
      event.stopImmediatePropagation();
      armed = false;
    } else if (event.key !== 'Shift') armed = false;
  }, { capture: true });
}
