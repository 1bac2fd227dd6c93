const repairs = (count: number): string => (count === 1 ? '1 repair' : `${count} repairs`);

const settingNames = new Map([
  ['appearance', 'how it looks'],
  ['textSize', 'text size'],
  ['motion', 'movement'],
  ['sounds', 'sound'],
  ['checksSpelling', 'spelling'],
  ['leaveTo', 'where “Leave quickly” goes'],
  ['country', 'country'],
  ['lockAfter', 'when it locks'],
]);
const named = (fields: readonly string[]): string =>
  [...new Set(fields.map((field) => settingNames.get(field) ?? 'some of a newer Mend'))].join(', ');

/** Words of making a backup, and of bringing one back. */
export const backupWords = {
  heading: 'Backup',
  why: 'A backup is one file with every repair on this device in it, every rehearsal and recording you kept, every session of two, every practice with all that belongs to it, and your settings. What is behind a code stays behind it. You can bring it back here, or on another device.',
  goesTo: 'The file stays in Downloads, on this device, until you move it. Mend sends it nowhere.',
  checked:
    'Someone who looks through this device can find the file. If that worries you, it is safer to keep no file at all.',
  never: 'No backup has been made on this device yet.',
  last: (when: string): string => `Last backup: ${when}.`,

  seal: 'Seal it with a passphrase',
  sealHint: 'Without one, anyone who has the file can read it.',
  sealHintLocked: 'Without one, all that your lock keeps shut lies open in the file, to anyone who has it.',
  noWayBack:
    'No one can recover this passphrase, not even us. If it is lost, the words in the file are lost too. Write it down and keep it in a safe place.',
  passphrase: 'Passphrase',
  passphraseHint: 'Four or five words that have nothing to do with each other are strong and easy to keep.',
  again: 'The same passphrase again',
  show: 'Show what I type',
  tooShort: (least: number): string => `Please use at least ${least} letters.`,
  notTheSame: 'The two are not the same yet.',
  openedBy: 'Any tool for the age format opens the file too.',

  make: 'Make a backup',
  making: 'Making the backup…',
  sealing: 'Sealing takes a few seconds…',
  made: 'The backup is made. Your browser puts it in Downloads.',

  restoreHeading: 'Bring a backup back',
  pick: 'Choose a backup file',
  restoreHint: 'You see what is in it first. Nothing changes until you say so.',
  sealedAsks: 'This file is sealed. Its passphrase opens it.',
  open: 'Open it',
  looking: 'Looking into the file…',

  foundHeading: 'What is in this file',
  holds: (count: number): string => `It holds ${repairs(count)}.`,
  holdsFrom: (count: number, from: string, until: string): string =>
    from === until
      ? `It holds ${repairs(count)}, from ${from}.`
      : `It holds ${repairs(count)}, from ${from} to ${until}.`,
  madeOn: (when: string): string => `It was made on ${when}.`,
  fresh: (count: number): string => `${repairs(count)} not on this device yet: will be brought back.`,
  fuller: (count: number): string => `${repairs(count)} with more in the file: will be filled in here.`,
  second: (count: number): string => `${repairs(count)} with other words in the file: both will be kept.`,
  same: (count: number): string => `${repairs(count)} already here, whole: will stay as is.`,
  rehearsals: (count: number): string =>
    `${count === 1 ? '1 rehearsal' : `${count} rehearsals`}: what is not here yet will be brought back.`,
  recordings: (count: number): string =>
    `${count === 1 ? '1 recording' : `${count} recordings`} of your voice: what is not here yet will be brought back.`,
  sessions: (count: number): string =>
    `${count === 1 ? '1 session of two' : `${count} sessions of two`}: what is not here yet will be brought back.`,
  practices: (count: number): string =>
    `${count === 1 ? '1 practice' : `${count} practices`}: what is not here yet will be brought back.`,
  clients: (count: number): string =>
    `${count === 1 ? '1 client' : `${count} clients`}, with your notes: what is not here yet will be brought back.`,
  returns: (count: number): string =>
    `${count === 1 ? '1 return' : `${count} returns`}: what is not here yet will be brought back.`,
  keys: (count: number): string =>
    `${count === 1 ? '1 key' : `${count} keys`} that open${count === 1 ? 's' : ''} returns. The one you use here stays in use.`,
  unreadable: (count: number): string => `${repairs(count)} could not be read: will be set aside as is.`,
  newer: (count: number): string =>
    `${repairs(count)} from a newer Mend: will be set aside until this one is up to date.`,
  unknown: (count: number): string =>
    `${count === 1 ? '1 other file' : `${count} other files`}: will be kept for your next backup.`,
  missing: (count: number): string => `${repairs(count)} the file names but does not hold.`,
  settings: (fields: readonly string[]): string =>
    `Settings: ${named(fields)}. Not chosen here yet: will be brought back.`,
  settingsHere: (fields: readonly string[]): string =>
    `Settings: ${named(fields)}. Chosen here already: will stay as is.`,
  nothingNew: 'All of it is already on this device. There is nothing to bring back.',
  restore: 'Bring it back',
  notNow: 'Not now',
  close: 'Close',
  restoring: 'Bringing it back…',
  restored: 'Done. It is on this device now.',
  notRestored: 'It was not brought back, and nothing here has changed. You can try again.',

  refused: {
    empty: 'This file is empty. There may be another copy of it.',
    'not-a-backup': 'This is not a Mend backup. Those end in .mend.zip or .mend.age.',
    'cut-short': 'This file was cut short: the end of it is missing. A fresh copy may be whole.',
    damaged: 'This file is damaged, so none of it was used. A fresh copy may be whole.',
    'too-big': 'This is too big for a Mend backup, so it was not opened.',
    newer: 'This file is from a newer Mend. Bring this one up to date, then try again.',
    'wrong-passphrase-or-damaged':
      'It does not open. Either the passphrase is another one, or the file is damaged.',
    failed: 'The browser could not do this just now. You can try again.',
  },
  unchanged: 'Nothing on this device has changed.',
};
