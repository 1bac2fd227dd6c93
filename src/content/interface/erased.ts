/** Words of the page after everything was erased, and of its part of the settings. */
export const erasedWords = {
  heading: 'Everything is erased',
  says: 'No repair, setting or key is left here. The browser may hold traces on its disk until it tidies up, and its own history still lists the addresses you visited.',
  offline:
    'You are offline. Leave this page open until you are online, or open it once more then: the app’s own files go last.',
  keptHeading: 'Nothing was erased',
  keptSays: 'What is kept on this device is still here. Only the settings can erase it, and they ask first.',
  toSettings: 'To the settings',
  home: 'To the start',

  settingsHeading: 'Erase everything',
  settingsSays:
    'Every repair, setting and key in this browser, and what it keeps for using the app offline. It cannot be undone. Files and backups you saved stay where you put them.',
  erase: 'Erase everything …',
  sureHeading: 'Erase everything from this device?',
  sure: 'All repairs kept here are gone at once, in every open window.',
  yes: 'Erase everything',
  no: 'Keep everything',
  failed:
    'Not erased: the browser refused. Close other windows of this app and try again, or clear this site’s data in the browser’s own settings.',
};
