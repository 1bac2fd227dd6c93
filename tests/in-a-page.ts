import { afterAll, afterEach } from 'vitest';

/** Before every file that is tested in a simulated page. The window may have been another file's before. */
if (typeof window !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');

  // What jsdom does not do: scroll, open a dialog, and close it by its own form.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  const closeDialog = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (form.getAttribute('method') !== 'dialog') return;
    event.preventDefault();
    form.closest('dialog')?.removeAttribute('open');
  };
  addEventListener('submit', closeDialog);

  // A page that is still on when its simulated window goes would write to nothing.
  afterEach(cleanup);
  afterAll(() => {
    removeEventListener('submit', closeDialog);
    document.body.replaceChildren();
    document.title = '';
    for (const name of document.documentElement.getAttributeNames())
      document.documentElement.removeAttribute(name);
    localStorage.clear();
    sessionStorage.clear();
  });
}
