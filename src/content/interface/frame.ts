/** Words that surround every page. */
export const frameWords = {
  home: 'Mend, home',
  leave: 'Leave quickly',
  leaveExplained:
    'Covers this page at once and opens a neutral one. Pressing Shift three times does the same.',
  /** Neutral pages that load fast and say nothing about anybody, exactly as the policy lists them. */
  leaveAddresses: {
    encyclopedia: 'https://www.wikipedia.org/',
    weather: 'https://weather.com/',
    news: 'https://www.bbc.com/',
    search: 'https://www.google.com/',
    blank: 'about:blank',
  },
  help: 'People to talk to',
  /** On the cover that stands where one left quickly. */
  coverGoOn: 'Go on',
  title: 'Mend',
  limit: (most: number): string => `This field is full: ${most.toLocaleString('en-US')} letters fit in it.`,
  continue: 'Continue',
  back: 'Back',
  skip: 'Skip',
  loading: 'One moment …',
  memoryOnly:
    'This browser lets nothing be kept on this device, perhaps because the window is private. You can write here; it is gone when the page closes.',
  keysUnreadable:
    'What is kept on this device can’t be opened: its key is damaged. Nothing was changed or written over. You can write here; it is gone when the page closes. If you have a backup, bring it back in the settings after erasing everything.',
  blocked:
    'Another window of this app, from an earlier version, is in the way. Close it, then load this page again. Until then what you write here is gone when the page closes.',
  notUpdated:
    'What is kept on this device comes from an earlier version and could not be brought up to date. None of it was changed. Load this page again. Until then what you write here is gone when the page closes.',
  brokeTitle: 'Something in the app broke',
  broke:
    'The mistake is ours, not yours. What was saved is still saved. Loading the page again most often helps. If it breaks again, go back to the start.',
  reload: 'Load again',
  missingTitle: 'This page did not come',
  missing:
    'The connection may have dropped, or a newer Mend may be out. What was saved is still saved. Loading again most often helps.',
  /** Beside the above, where something on screen is on no disk. */
  unsavedGoes:
    'Something in this tab is not saved. Loading again lets it go. It is still there on the page before this one.',
  pageBefore: 'To the page before',
  newerReady: 'A newer Mend is ready. It starts when you next open it.',
  newerStart: 'Start it now',
};
