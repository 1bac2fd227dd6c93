/** Words of the list of repairs. */
export const repairsWords = {
  heading: 'Your repairs',
  empty: 'Nothing is kept on this device.',
  emptySays: 'When you begin one and keep it, it waits here.',
  toTogether: 'Sessions of two',
  toPractice: 'Something my therapist gave me',
  begin: 'Begin',
  open: 'Open',
  erase: 'Erase',
  eraseOf: (what: string): string => `Erase “${what}”`,
  sureHeading: 'Erase this repair?',
  sure: 'It is gone from this device and cannot be brought back. The browser may hold traces on its disk until it tidies up.',
  yes: 'Erase it',
  no: 'Keep it',
  erased: 'Erased.',
  notErased: 'Not erased: the browser refused. It is still here.',
  more: 'Show more',
  total: (shown: number, total: number): string => `${shown} of ${total}`,
  answers: (count: number): string => (count === 1 ? '1 answer' : `${count} answers`),
  failed: 'The list could not be read just now. Nothing was changed.',
  tryAgain: 'Try again',
  noType: 'Something else',
  second: 'second version',
  search: {
    title: 'Search',
    label: 'Words to look for',
    hint: 'A name, or anything you wrote. It is looked for here and goes nowhere.',
    who: 'Who',
    anyone: 'Anyone',
    what: 'What happened',
    anything: 'Anything',
    clear: 'Show all again',
    found: (count: number): string =>
      count === 0
        ? 'Nothing found.'
        : count === 1
          ? '1 repair found.'
          : `${count.toLocaleString('en-US')} repairs found.`,
    shown: (count: number): string => `The newest ${count} are shown. More words narrow it down.`,
  },
};
