import type { SealedReturn, SentPractice, UnpackedPractice } from '../domain/practice/sent';
import { restored, slimmed } from './message-age';
import { frameKinds, readFrame, refused, writeFrame } from './message-frame';
import { recipientBytes, recipientIn, sessionBytes, sessionIn } from './message-ids';
import { packedJson, unpackedJson } from './packed-json';
import { practiceWords } from './practice-words';
import { readSentPractice } from './shapes-sent';

/** More than a practice comes to; a few bytes can promise a thousand times as much. */
const mostInside = 64_000;

/** Where what stands in a practice: the key, which would not get smaller by packing, and the rest of it as packed JSON. */
const at = { recipient: 0, rest: 32 };

/** A practice as bytes, without anything that is no part of it. Throws TypeError for what no client could open again. */
export function practiceBytes(practice: SentPractice): Uint8Array<ArrayBuffer> {
  const sent = readSentPractice(practice);
  if (!sent) throw new TypeError('not a practice that can be sent');
  const { id, recipient, ...rest } = sent;
  const packed = packedJson(rest, mostInside, practiceWords);
  const payload = new Uint8Array(at.rest + packed.length);
  payload.set(recipientBytes(recipient), at.recipient);
  payload.set(packed, at.rest);
  return writeFrame({ kind: frameKinds.practice, session: sessionBytes(id), payload });
}

/** The first bytes of a frame that belong to what it is about; a return is about nothing that may be told. */
const leading = 16;

/** A sealed return as bytes of a link. Throws TypeError for other kinds of seal. */
export function returnBytes(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const slim = slimmed(file);
  return writeFrame({
    kind: frameKinds.return,
    session: slim.subarray(0, leading),
    payload: slim.subarray(leading),
  });
}

/** The practice or the return in these bytes, all of it or nothing. Never throws. */
export function practiceIn(bytes: Uint8Array): UnpackedPractice {
  const frame = readFrame(bytes);
  if (frame.kind === 'refused') return frame;
  switch (frame.kind) {
    case frameKinds.practice:
      return openPractice(frame.session, frame.payload);
    case frameKinds.return:
      return openReturn(frame.session, frame.payload);
    case frameKinds.invitation:
    case frameKinds.sealed:
      return refused('nothing');
    default:
      return refused('changed');
  }
}

function openPractice(id: Uint8Array, payload: Uint8Array): UnpackedPractice {
  if (payload.length < at.rest) return refused('changed');
  const rest = unpackedJson(payload.subarray(at.rest), mostInside, practiceWords);
  const practice = readSentPractice({
    ...(typeof rest === 'object' && rest),
    id: sessionIn(id),
    recipient: recipientIn(payload.subarray(at.recipient, at.rest)),
  });
  return practice ? { kind: 'practice', practice } : refused('changed');
}

function openReturn(first: Uint8Array, rest: Uint8Array): SealedReturn | ReturnType<typeof refused> {
  const slim = new Uint8Array(first.length + rest.length);
  slim.set(first);
  slim.set(rest, first.length);
  const bytes = restored(slim);
  return bytes ? { kind: 'sealed-return', bytes } : refused('changed');
}
