/** Words of the settings about how long this browser keeps what is here. */
export const storageWords = {
  heading: 'How long it stays',
  promised: 'This browser has promised to keep it until you erase it.',
  notPromised:
    'This browser may clear it by itself when the device runs low on space. Some, Safari among them, clear a site nobody has visited for seven days of use. A backup guards against that.',
  unknown: 'This browser does not say how long it keeps things. A backup guards against surprises.',
  ask: 'Ask the browser to keep it',
  refused: 'The browser did not promise it. It often does after a few visits.',
  remind:
    'Nothing here is in a backup yet, and this browser may clear it by itself. Some browsers, Safari among them, do so after seven days of use without a visit.',
  remindOld: 'The last backup is some days old, and this browser may clear what is here by itself.',
  toBackup: 'Make a backup',
  gone: 'Repairs were kept in this browser before, and now there are none. The browser or somebody has cleared them. If you have a backup, you can bring it back.',
  toRestore: 'Bring back a backup',
  unreadable: (count: number): string =>
    count === 1
      ? 'One repair here can’t be read. It is left as it is; nothing is written over it.'
      : `${count} repairs here can’t be read. They are left as they are; nothing is written over them.`,
  look: (at: number): string => `Look at number ${at}`,
};
