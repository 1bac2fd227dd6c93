/** What can be wrong with something that was sent: what it is, and the way on. */
export const refusedWords = {
  /** Said under each of them. */
  unchanged: 'Nothing here has changed, and nothing was shown to anyone.',
  why: {
    nothing: {
      heading: 'There is no message in this',
      says: 'Copy all of what you were sent, from the first letter to the last, and paste it in.',
    },
    practice: {
      heading: 'This belongs to a practice',
      says: 'It isn’t part of a session of two. Open the link itself: it leads to its own page.',
    },
    cut: {
      heading: 'The end of it is missing',
      says: 'Some messengers cut long links. Copy all of it once more, or ask for it as a file.',
    },
    changed: {
      heading: 'It was changed on the way',
      says: 'So none of it was used. Ask them to send it again, in another way if there is one.',
    },
    newer: {
      heading: 'A newer Mend made this',
      says: 'Load the app again to get it, then open this once more. It won’t spoil.',
    },
    'too-large': {
      heading: 'This is too large for a message',
      says: 'Perhaps it’s another file. A message is smaller than any photo.',
    },
    'not-for-here': {
      heading: 'This device can’t open the seal',
      says: 'It was made for the other device, or harmed on the way. If you sealed it yourself, it’s for them: send it. If they sent it to you, ask for it again.',
    },
    'not-here': {
      heading: 'Its session isn’t on this device',
      says: 'It was made for another device, or the session was erased here. Open it where you prepared. If that one is gone, a new invitation begins anew.',
    },
    'mixed-up': {
      heading: 'Two sessions were mixed up',
      says: 'This belongs to another session than it says. You two may have begun twice: agree by voice on one of them, and leave the other.',
    },
    'another-key': {
      heading: 'It comes from another device',
      says: 'The messages before came from a different one. Ask them by voice if they changed phones. If so, begin a new session; if not, send nothing more.',
    },
    'own-invitation': {
      heading: 'This is your own invitation',
      says: 'It’s for the other person. What comes back from them is opened here.',
    },
    'known-invitation': {
      heading: 'You have said yes to this one',
      says: 'It can be opened as often as you like. All that belongs to it is in the session.',
    },
    'own-message': {
      heading: 'You sealed this yourself',
      says: 'It’s for their device. Yours is in the session, where you chose it.',
    },
    twice: {
      heading: 'You have opened this before',
      says: 'All that’s in it is in the session already.',
    },
    late: {
      heading: 'That session has ended here',
      says: 'What you both agreed to keep is still there. To go on, begin another one together.',
    },
    unreadable: {
      heading: 'Its session cannot be read',
      says: 'Something in the session on this device was damaged. It is left as it lies.',
    },
    failed: {
      heading: 'It could not be opened just now',
      says: 'Try again in a moment. It stays where you got it.',
    },
  },
};
