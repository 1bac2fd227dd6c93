import type { Share } from '../../src/domain/together/kept';
import type { Invitation, SealedMessage, SharesMessage, Unpacked } from '../../src/domain/together/messages';
import { workOnMessage } from '../../src/storage/message-work';
import { messagesHere } from '../../src/storage/messages';

/** As long as the address of an app somebody hosts. */
export const origin = 'https://mend.example.org';
export const messages = messagesHere(workOnMessage, origin);

export const session = '0f8b1c52-6a3e-4d7f-9b20-5c1e8a4d3f60';
export const otherSession = '1f8b1c52-6a3e-4d7f-9b20-5c1e8a4d3f60';
export const token = '00112233445566778899aabbccddeeff';

/** Keys that are the same in every run. */
export const mine = {
  identity: 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX',
  recipient: 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj',
};
export const theirs = {
  identity: 'AGE-SECRET-KEY-1GDP5XS6RGDP5XS6RGDP5XS6RGDP5XS6RGDP5XS6RGDP5XS6RGDPSST380Y',
  recipient: 'age1ehhas7p6jx6yveqw9c0e2kvakd0ysjsqwx7jrq4nkcxssykpp3cq0wk9nt',
};

export const invitation: Invitation = {
  kind: 'invitation',
  session,
  token,
  recipient: mine.recipient,
  bond: 'friends',
};

const prompts = ['camera', 'my-part', 'their-version', 'under-it', 'amends'];

/** One version of what somebody shows: this text, in so many answers. */
export function showing(text: string, parts = 1, version = 1): Share {
  const each = Math.ceil(text.length / parts);
  return {
    version,
    person: { name: 'Ruth', hue: 'sea', line: 'solid' },
    fields: Array.from({ length: parts }, (_, nth) => ({
      prompt: prompts[nth] ?? `prompt-${nth}`,
      answer: { kind: 'text', text: text.slice(nth * each, (nth + 1) * each) },
      when: nth === parts - 1 ? 'say' : 'turn',
    })),
  };
}

export const shown = (...shares: readonly Share[]): SharesMessage => ({
  kind: 'shares',
  session,
  token,
  from: 'other',
  recipient: mine.recipient,
  shares,
});

/** The data of a link. */
export const dataOf = (link = ''): string => link.slice(link.indexOf('#') + 1);

export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

/** A file of ours as it comes back with these bytes. */
export const fileOf = (...parts: readonly BlobPart[]): File => new File([...parts], 'mend-given.mend');

/** What was unpacked, where it has to be sealed. */
export function sealedIn(unpacked: Unpacked): SealedMessage {
  if (unpacked.kind !== 'sealed') throw new Error(`not sealed: ${JSON.stringify(unpacked)}`);
  return unpacked;
}
