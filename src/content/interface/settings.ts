import type { Option } from '../schema';

/** Words of the settings. */
export const settingsWords = {
  heading: 'Settings',

  look: 'How it looks',
  colors: 'Colors',
  looks: [
    { id: 'system', label: 'As the device does' },
    { id: 'day', label: 'Day' },
    { id: 'night', label: 'Night', hint: 'Dim and warm, for late hours.' },
    { id: 'contrast', label: 'High contrast' },
  ] satisfies readonly Option[],
  textSize: 'Text size',
  textSizes: [
    { id: 'usual', label: 'As the browser does' },
    { id: 'larger', label: 'Larger' },
    { id: 'largest', label: 'Largest' },
  ] satisfies readonly Option[],
  lessMotion: 'Less movement',
  lessMotionSays:
    'Pages are there at once, and the line to breathe with stands still. Where the device asks for less movement, Mend does this by itself.',

  soundAndSpelling: 'Sound and spelling',
  sound: 'A soft tone when the twenty minutes are over',
  soundSays:
    'It comes once, if the page you settled on is still open. Mend makes no other sound by itself, and this one only if you want it.',
  hearIt: 'Hear it',
  notHeard: 'The browser lets no sound through just now.',
  spelling: 'Check spelling as I write',
  spellingSays:
    'Your browser does the checking. Some send what you write to their maker for it, so it is off unless you want it.',

  leaving: 'Leaving quickly',
  leavingSays: [
    '“Leave quickly” stands at the top of every page. It covers the page at once and opens another in its place. Pressing Shift three times does the same. Without a network it opens a blank page.',
    'The way back shows a cover first. The browser’s own history still lists Mend. The other site learns that somebody came, but not from where.',
  ],
  leaveTo: 'Where it goes',
  goesTo: (site: string): string => `Where it goes: ${site}`,
  leaveSites: [
    { id: 'encyclopedia', label: 'Wikipedia' },
    { id: 'weather', label: 'The weather', hint: 'weather.com' },
    { id: 'news', label: 'World news', hint: 'bbc.com' },
    { id: 'search', label: 'A search page', hint: 'google.com' },
    {
      id: 'blank',
      label: 'A blank page',
      hint: 'It needs no network. But an empty page can look as if something was just closed.',
    },
  ] satisfies readonly Option[],

  here: 'On this device',
  kept: 'What is kept',
  keptSays: [
    'Every repair you keep lies on this device, in this browser, sealed. Nothing is sent anywhere.',
    'Without a passphrase the key lies beside it: someone who can unlock this device and knows this site can open it. Deleted words may stay on the disk, sealed, until the browser tidies up.',
  ],
  install: 'As an app',
  installSays:
    'Installed, Mend opens like any other app, also without a network, and browsers are slower to clear it away. Its name and picture then stand among your apps, where others can see them.',
  installNow: 'Install Mend on this device',
  installOnPhone: [
    'Tap the Share button of the browser.',
    'Choose “Add to Home Screen”.',
    'Open Mend from there from now on.',
  ],
  installMoves:
    'On an iPhone or iPad the app keeps its own things, apart from the browser’s. To take yours along, make a backup here and bring it back there.',
  protections: 'Protections',
  protectionsMissing: {
    some: 'Some of the browser’s protections are not switched on here. Nothing is sent anywhere, but fewer walls stand around your words. Whoever runs this site can switch them on; the README says how.',
    none: 'The browser’s protections are not switched on here. Mend sends nothing anywhere, but no wall stands around your words if something in this browser tries to. Whoever runs this site can switch them on; the README says how.',
  },

  about: 'About',
  aboutSays:
    'What Mend is and is not, its version and licenses, what it rests on, and every request it has made.',
  toAbout: 'About Mend',
};
