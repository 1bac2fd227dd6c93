let coming: Promise<void> | undefined;

function bring(address: string): Promise<void> {
  return new Promise((arrived, missing) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => arrived());
    link.addEventListener('error', () => {
      link.remove();
      // Asked for again with the next page.
      coming = undefined;
      missing(new Error('the styles did not come'));
    });
    document.head.append(link);
  });
}

/**
 * Resolves when the styles of all pages are here. A page written at build has its own inside and names where the others
 * are. Rejects where they do not come.
 */
export function lateStyles(): Promise<void> {
  // Where pages are written at build there is no document.
  const address = typeof document === 'undefined' ? undefined : document.documentElement.dataset.styles;
  if (address === undefined) return Promise.resolve();
  coming ??= bring(address);
  return coming;
}
