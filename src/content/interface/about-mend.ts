/** Words of the page about Mend. */
export const aboutMendWords = {
  heading: 'About Mend',
  version: (version: string, build: string | undefined): string =>
    build === undefined ? `Version ${version}.` : `Version ${version}, build ${build}.`,

  what: 'What it is, and is not',
  says: [
    'Mend is a place to practice what two people say to each other when something between them has strained or broken. It runs on your own device. There is no account, and no server that knows you.',
    'It is not therapy, mediation or an emergency service. It cannot tell who is right. It has not been tested in a trial.',
  ],
  reviewed: (items: number, reviewed: number): string =>
    reviewed === 0
      ? 'No clinician has reviewed its steps yet, and no specialist its safety pages.'
      : `Of the ${items} parts of it that need a second pair of eyes, ${reviewed} ${reviewed === 1 ? 'has' : 'have'} been reviewed. No one has reviewed the rest yet.`,
  toSources: 'The works it rests on',
  toCoach: 'All that the coach listens for',

  leaving: 'Is my data leaving?',
  no: (files: number): string =>
    `No. Since this page was loaded it has asked for ${files === 1 ? '1 file' : `${files} files`}, all of them parts of Mend, all from this address.`,
  yes: (count: number): string =>
    `This page has asked for ${count === 1 ? 'something' : `${count} things`} that ${count === 1 ? 'is' : 'are'} no part of Mend:`,
  yesThen:
    'Something may have left this device that way. An extension of the browser can do this, and so can whoever runs this site. Unless you know why, write nothing more here.',
  own: (files: number): string => `Files of Mend, from this address: ${files}`,
  other: 'Anything else: none.',
  times: (address: string, times: number): string => (times === 1 ? address : `${address} (${times} times)`),
  sees: 'The list is the browser’s own record of this page, and it grows while you use Mend. What stands after “#” in an address is never sent, and is not shown.',
  seesNot:
    'It cannot show what an extension, a keyboard or the browser itself sends on its own, nor lines held open to somewhere. Mend’s rules for the browser forbid such lines; the settings say so where those rules are not in force.',
  worker:
    'One helper works beside the page: it fetches each file of Mend once, and again when a new version is out, so that Mend opens without a network. Its requests are not in the list. It may ask this address alone.',

  licenses: 'Licenses',
  licensesSays: 'Mend is free software under the MIT license. It carries the work of others, with thanks:',
  showLicenses: 'Every license, in full',
  loading: 'One moment …',
  notLoaded: 'The licenses did not come. Close this and open it again.',
  license: (name: string, version: string, license: string): string => `${name} ${version}, ${license}`,
  source: (address: string): string => `Its source is at ${address}`,
  toSettings: 'Settings',
};
