import type { Option } from '../schema';

/** Words of the settings. */
export const settingsWords = {
  heading: 'Settings',
  look: 'How it looks',
  looks: [
    { id: 'system', label: 'As the device does' },
    { id: 'day', label: 'Day' },
    { id: 'night', label: 'Night', hint: 'Dim and warm, for late hours.' },
    { id: 'contrast', label: 'High contrast' },
  ] satisfies readonly Option[],
  writing: 'Writing',
  spelling: 'Check spelling as I write',
  spellingSays:
    'Your browser does the checking. Some send what you write to their maker for it, so it is off unless you want it.',
  kept: 'What is kept',
  keptSays: [
    'Every repair you keep lies on this device, in this browser, sealed. Nothing is sent anywhere.',
    'Without a passphrase the key lies beside it: someone who can unlock this device and knows this site can open it. Deleted words may stay on the disk, sealed, until the browser tidies up.',
  ],
  protections: 'Protections',
  protectionsMissing: {
    some: 'Some of the browser’s protections are not switched on here. Nothing is sent anywhere, but fewer walls stand around your words. Whoever runs this site can switch them on; the README says how.',
    none: 'The browser’s protections are not switched on here. Mend sends nothing anywhere, but no wall stands around your words if something in this browser tries to. Whoever runs this site can switch them on; the README says how.',
  },
  about: 'About',
  aboutSays: [
    'Mend is not therapy and has not been tested in a trial. No clinician has reviewed its steps yet, and no specialist its safety pages.',
    'It makes no request to any other site. Free software under the MIT license.',
  ],
  toCoach: 'All that the coach listens for',
};
