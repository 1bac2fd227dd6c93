/** Why something that came is no return that can be read here: a sentence for each, with the way on. */
export const returnsRefusedWords = {
  nothing: 'There is no return in it. It may be another file, or only part of the link.',
  cut: 'The end of it is missing. Some messengers cut long links. Ask for it once more, as a file.',
  changed: 'It was changed on the way, so none of it was used. Ask for it once more.',
  newer: 'A newer Mend made it. Load the app again to get that one, then take it in once more.',
  'too-large': 'It is too large for a return. A return is smaller than any photo.',
  'no-code':
    'No code was found in the picture. Try a sharper one with the whole code in it, or ask for the link.',
  'not-for-here':
    'It was sealed to another key, or damaged on the way. If you have used another device or another key, read that key’s file in under “Your key”, then try again.',
  practice: 'This is a practice, not a return. It’s for the client to open.',
  'no-key':
    'There is no key on this device to open it with. If yours is on another device or in a file, read it in under “Your key”.',
  unreadable: 'A version of it is on this device already and can’t be read. That one was not written over.',
  'not-saved': 'It was read, but the browser refused to save it. Free some room, then try again.',
  failed: 'It could not be looked at just now. Try again in a moment.',
};
