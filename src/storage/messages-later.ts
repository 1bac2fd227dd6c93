import type { KeepingMessages } from '../domain/together/keeping';

/** The messages between two devices, by code that is fetched when the first of them is made or read. */
export function messagesLater(): KeepingMessages {
  let coming: Promise<KeepingMessages> | undefined;
  const there = (): Promise<KeepingMessages> => {
    coming ??= import('./messages').then(({ messagesHere }) => messagesHere());
    // What did not come is asked for again.
    coming.catch(() => (coming = undefined));
    return coming;
  };
  return {
    makeIdentity: async () => (await there()).makeIdentity(),
    packInvitation: async (invitation) => (await there()).packInvitation(invitation),
    packShares: async (message, to) => (await there()).packShares(message, to),
    unpack: async (given) => (await there()).unpack(given),
    unseal: async (sealed, identity) => (await there()).unseal(sealed, identity),
    sixWords: async (session, recipients) => (await there()).sixWords(session, recipients),
  };
}
