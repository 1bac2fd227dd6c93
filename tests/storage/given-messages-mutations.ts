import fc from 'fast-check';
import { isSameValue } from '../../src/domain/same-value';
import type { Packed } from '../../src/domain/together/messages';
import { crc32 } from '../../src/storage/crc32';
import { linkOf } from '../../src/storage/message-link';
import { bytesOf, fileOf, invitation, messages, origin, showing, shown, theirs } from './given-messages';
import { oddTexts } from './hostile';

type Bytes = Uint8Array<ArrayBuffer>;

const words = shown(showing('I said I would call, and I did not. I am sorry.', 2));
const packed: readonly Packed[] = [
  await messages.packInvitation(invitation),
  await messages.packShares(words, theirs.recipient),
];
const wholes = await Promise.all(packed.map(({ file }) => bytesOf(file)));
const links = wholes.map((bytes) => linkOf(origin, bytes));

const anyLink = fc.constantFrom(...links);
const anyWhole = fc.constantFrom(...wholes);
/** A place as a share of the whole; without the bias towards the ends. */
const share = fc.noBias(fc.nat(999_999)).map((millionths) => millionths / 1_000_000);
const place = (length: number, part: number): number => Math.floor(part * length);

const anyLetter = fc.constantFrom(
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#%/ \n',
);
const spliced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

function withByte(bytes: Bytes, at: number, value: number): Bytes {
  const changed = bytes.slice();
  changed[at] = value;
  return changed;
}

/** A frame with the sum of what is now in it, as somebody who means harm would make it. */
export function summed(frame: Bytes): Bytes {
  const fixed = frame.slice();
  new DataView(fixed.buffer).setUint32(fixed.length - 4, crc32(fixed.subarray(0, -4)));
  return fixed;
}

/** Every way a link or a file can be harmed or made to harm, by name. */
export const messageFaults: Readonly<Record<string, fc.Arbitrary<string | Bytes>>> = {
  'letters changed, left out or put in': fc
    .tuple(
      anyLink,
      fc.array(fc.tuple(share, fc.nat(2), fc.string({ unit: anyLetter, maxLength: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([link, edits]) =>
      edits.reduce((text, [part, gone, by]) => {
        const at = place(text.length, part);
        return spliced(text, at, at + gone, by);
      }, link),
    ),
  'a link cut, with something behind': fc
    .tuple(anyLink, share, fc.oneof(fc.string(), fc.constantFrom(...oddTexts)))
    .map(([link, part, rest]) => link.slice(0, place(link.length, part)) + rest),
  'a piece of a link left out, twice, or from another': fc
    .tuple(anyLink, anyLink, share, share)
    .map(
      ([one, other, from, to]) =>
        one.slice(0, place(one.length, from)) + other.slice(place(other.length, to)),
    ),
  'text that begins as a message does': fc
    .tuple(fc.constantFrom('mendAQEAAE', 'mendAQIAAN', 'mendAgEAAE', 'mendAQIP'), fc.base64String())
    .map(([begun, rest]) => begun + rest),
  'any text': fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.webUrl({ withFragments: true })),
  'flipped bits': fc
    .tuple(anyWhole, fc.array(fc.tuple(share, fc.nat(7)), { minLength: 1, maxLength: 8 }))
    .map(([whole, flips]) =>
      flips.reduce((bytes, [part, bit]) => {
        const at = place(bytes.length, part);
        return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << bit));
      }, whole),
    ),
  'a file cut, or longer': fc
    .tuple(anyWhole, share, fc.uint8Array({ maxLength: 40 }))
    .map(([whole, part, more]) =>
      Uint8Array.from([...whole.slice(0, place(whole.length + 1, part)), ...more]),
    ),
  'a byte written over': fc
    .tuple(anyWhole, fc.nat(40), fc.constantFrom(0, 1, 2, 3, 127, 128, 255), fc.boolean())
    .map(([whole, at, value, isEnd]) => withByte(whole, isEnd ? whole.length - 1 - at : at, value)),
  // An invitation is in clear, and nothing in it can prove who wrote it: the six words are for that.
  'a seal with flipped bits, and its sum right again': fc
    .array(fc.tuple(share, fc.nat(7)), { minLength: 1, maxLength: 3 })
    .map((flips) =>
      summed(
        flips.reduce((bytes, [part, bit]) => {
          const at = place(bytes.length, part);
          return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << bit));
        }, wholes[1] as Bytes),
      ),
    ),
  'any bytes that begin as ours': fc
    .tuple(anyWhole, fc.nat(30), fc.uint8Array({ maxLength: 300 }))
    .map(([whole, kept, rest]) => Uint8Array.from([...whole.slice(0, kept), ...rest])),
};

/** What went wrong with one harmed link or file; undefined when it was refused with a reason, or is the message it was. */
export async function troubleWithMessage(given: string | Bytes): Promise<string | undefined> {
  try {
    const unpacked = await messages.unpack(typeof given === 'string' ? given : fileOf(given));
    if (unpacked.kind === 'refused') return undefined;
    if (unpacked.kind === 'invitation')
      return isSameValue(unpacked, invitation) ? undefined : 'another invitation';
    const opened = await messages.unseal(unpacked, theirs.identity);
    return opened.kind === 'refused' || isSameValue(opened, words) ? undefined : 'another message';
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
