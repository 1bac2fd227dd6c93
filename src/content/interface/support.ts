/** Words of the support page. */
export const supportWords = {
  heading: 'People to talk to',
  says: 'When this app is not the right thing, a person may be. You choose what you tell them, your name too.',
  notice: 'Calls and texts stay in this phone’s list and on the bill.',
  unchecked:
    'Numbers change. None of these has been checked against its own site yet, so look at the site if one does not answer.',
  checked: (date: string): string => `Last checked ${date}.`,
  fromTheQuestion:
    'Nothing of what you pressed is kept. You can talk to someone here, or write where nobody’s side is asked but yours. You can also go back.',
  parts: 'On this page',
  country: 'Where are you?',
  allCountries: 'Numbers by country',
  emergency: (number: string, country: string): string => `Emergency, ${country}: ${number}`,
  emergencies: 'Without script this page can’t tell which country you are in. Emergency numbers:',
  text: 'Text',
  chat: 'Chat',
  hours: 'Hours',
  languages: 'Languages',
  site: 'Its own site',
  whenYouCall: 'When you call',
  elsewhere: 'Elsewhere',
  waysHeading: 'If you would rather write',
  ways: 'Two paths that end in no message to anyone:',
  forMyself: 'Write it for myself',
  mayBeAfraid: 'They may be afraid of me',
  meantElse: 'I meant something else',
  /** For who came from looking back: what they were working on has changed. */
  turned: {
    says: 'Nothing of what you pressed is kept. What you were working on is now written for yourself. Nothing goes out from it, and nobody asks you how it went.',
    toIt: 'Go on with it for yourself',
  },
  space: 'This is a practice space, not therapy, mediation or an emergency service.',
};
