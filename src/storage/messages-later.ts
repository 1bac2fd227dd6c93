import type { KeepingPracticeMessages } from '../domain/practice/keeping';
import type { KeepingMessages } from '../domain/together/keeping';
import { asking, later } from './later';

const whole = <Part>(part: Part): Part => part;

/** The messages between two devices, by code that is fetched when the first of them is made or read. */
export const messagesLater = (): KeepingMessages =>
  asking(
    later(async () => (await import('./messages')).messagesHere()),
    whole,
    {
      makeIdentity: true,
      packInvitation: true,
      packShares: true,
      unpack: true,
      unseal: true,
      sixWords: true,
    },
  );

/** Practices and returns on their way, by code that is fetched when the first of them is made or read. */
export const practiceMessagesLater = (): KeepingPracticeMessages =>
  asking(
    later(async () => (await import('./practice-messages')).practiceMessagesHere()),
    whole,
    {
      packPractice: true,
      packReturn: true,
      unpackPractice: true,
      unsealReturn: true,
      fourWords: true,
      fingerprintOf: true,
      sealKey: true,
      openKeyFile: true,
    },
  );
