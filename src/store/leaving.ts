let markLeft: () => void = () => undefined;

/** Hands over what marks this tab as left, once, at start. */
export function markLeftWith(mark: () => void): void {
  markLeft = mark;
}

/** Covers this page at once, marks the tab, and takes the page's place in the history with another; offline, a blank one. */
export function leaveFor(address: string): void {
  markLeft();
  document.documentElement.dataset.left = '';
  document.title = address;
  location.replace(navigator.onLine ? address : 'about:blank');
}
