import type { KeepingPracticeMessages } from '../domain/practice/keeping';

/** Practices and returns on their way, by code that is fetched when the first of them is made or read. */
export function practiceMessagesLater(): KeepingPracticeMessages {
  let coming: Promise<KeepingPracticeMessages> | undefined;
  const there = (): Promise<KeepingPracticeMessages> => {
    coming ??= import('./practice-messages').then(({ practiceMessagesHere }) => practiceMessagesHere());
    // What did not come is asked for again.
    coming.catch(() => (coming = undefined));
    return coming;
  };
  return {
    packPractice: async (practice) => (await there()).packPractice(practice),
    packReturn: async (back, to) => (await there()).packReturn(back, to),
    unpackPractice: async (given) => (await there()).unpackPractice(given),
    unsealReturn: async (sealed, identities) => (await there()).unsealReturn(sealed, identities),
    fourWords: async (recipient) => (await there()).fourWords(recipient),
    fingerprintOf: async (practice) => (await there()).fingerprintOf(practice),
    sealKey: async (identity, passphrase) => (await there()).sealKey(identity, passphrase),
    openKeyFile: async (file, passphrase) => (await there()).openKeyFile(file, passphrase),
  };
}
