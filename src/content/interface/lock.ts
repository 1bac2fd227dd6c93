import type { Option } from '../schema';

/** Words of the lock: the page that asks for the passphrase, and its part of the settings. */
export const lockWords = {
  lockedTitle: 'Locked',
  lockedSays: 'What is kept here opens with your passphrase.',
  passphrase: 'Passphrase',
  again: 'The same once more',
  show: 'Show what I type',
  unlock: 'Unlock',
  opening: 'One moment …',
  wrong: 'That is not the passphrase. Each wrong one takes a little longer.',
  notRead: 'The browser did not hand over what is kept here. Nothing was changed. Trying again often helps.',
  forgotten:
    'Nobody can bring a passphrase back, and without it nothing here can be read. You can erase everything in the settings and start again, or bring back a backup.',
  withoutSaving: 'Go on without saving',
  withoutSavingSays: 'What you write is then gone when the page closes.',

  heading: 'Lock with a passphrase',
  off: 'No passphrase is set. Whoever can unlock this device can read what is kept here.',
  on: 'A passphrase locks what is kept here.',
  before: [
    'Nobody can bring it back if you forget it: not us, not anyone. Without it, everything kept here is lost for good. Write it on paper, or make a backup first.',
    'It keeps out someone who picks up this device. It does not keep out someone who watches you type, or who can make you tell.',
  ],
  safety:
    'If someone checks this phone and would ask for the passphrase, keeping nothing is safer than locking it.',
  set: 'Set the passphrase',
  isSet: 'The passphrase is set. From now on it is asked for each time the app starts.',
  change: 'Change it',
  isChanged: 'The passphrase is changed.',
  current: 'The passphrase as it is now',
  next: 'The new passphrase',
  remove: 'Take it away',
  isGone: 'The passphrase is gone. Nothing is locked now.',
  lockNow: 'Lock now',
  cancel: 'Leave it as it is',
  tooShort: 'Eight letters or more; four or five words are easier to keep.',
  differs: 'The two are not the same.',
  failed: 'That did not work: the browser refused to write. Nothing was changed.',
  asItLies: 'Save everything as a file, still sealed',
  asItLiesSays: 'For somebody who can help later, with the passphrase. This app cannot bring it back.',
  lockAfter: 'Locks by itself when nobody touches it for',
  lockAfterOptions: [
    { id: '1', label: '1 minute' },
    { id: '5', label: '5 minutes' },
    { id: '15', label: '15 minutes' },
    { id: '60', label: '1 hour' },
    { id: '0', label: 'Never; only when the page closes or I leave quickly' },
  ] satisfies readonly Option[],
};
