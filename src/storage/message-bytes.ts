import { bondIds } from '../content/schema-together';
import type { Invitation, Unpacked } from '../domain/together/messages';
import { restored, slimmed } from './message-age';
import { frameKinds, readFrame, refused, writeFrame } from './message-frame';
import { recipientBytes, recipientIn, sessionBytes, sessionIn, tokenBytes, tokenIn } from './message-ids';

/** Where what stands in an invitation; the bond is its place in the list, which only ever grows. */
const at = { token: 0, recipient: 16, bond: 48, end: 49 };

/** An invitation as bytes; nothing anybody wrote is in them. Throws for ids that are none. */
export function invitationBytes({ session, token, recipient, bond }: Invitation): Uint8Array<ArrayBuffer> {
  const payload = new Uint8Array(at.end);
  payload.set(tokenBytes(token), at.token);
  payload.set(recipientBytes(recipient), at.recipient);
  payload[at.bond] = bondIds.indexOf(bond);
  return writeFrame({ kind: frameKinds.invitation, session: sessionBytes(session), payload });
}

/** A sealed file as the bytes of a message. Throws TypeError for other kinds of seal, RangeError for one that is too large. */
export const sealedMessageBytes = (session: string, file: Uint8Array): Uint8Array<ArrayBuffer> =>
  writeFrame({ kind: frameKinds.sealed, session: sessionBytes(session), payload: slimmed(file) });

/** The message in these bytes, all of it or nothing. Never throws. */
export function messageIn(bytes: Uint8Array): Unpacked {
  const frame = readFrame(bytes);
  if (frame.kind === 'refused') return frame;
  const { kind, payload } = frame;
  // A practice, or what comes back of one: whole, and of no use to two.
  if (kind === frameKinds.practice || kind === frameKinds.return) return refused('nothing');
  const session = sessionIn(frame.session);
  if (kind === frameKinds.sealed) {
    const file = restored(payload);
    return file ? { kind: 'sealed', session, bytes: file } : refused('changed');
  }
  const bond = bondIds[payload[at.bond] ?? bondIds.length];
  if (kind !== frameKinds.invitation || payload.length !== at.end || !bond) return refused('changed');
  return {
    kind: 'invitation',
    session,
    token: tokenIn(payload.subarray(at.token, at.recipient)),
    recipient: recipientIn(payload.subarray(at.recipient, at.bond)),
    bond,
  };
}
