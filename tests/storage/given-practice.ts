import { PNG } from 'pngjs';
import type {
  PracticeReturn,
  SealedReturn,
  SentPractice,
  UnpackedPractice,
} from '../../src/domain/practice/sent';
import type { LookAtPicture } from '../../src/storage/picture-code';
import { practiceMessagesHere } from '../../src/storage/practice-messages';
import { workOnPractice } from '../../src/storage/practice-work';
import { mine, origin, theirs } from './given-messages';

/** The therapist’s keys, the one in use and one of somebody else. */
export const therapist = mine;
export const stranger = theirs;

/** A PNG as the browser draws it: smaller by leaving points out. */
export const lookAtPng: LookAtPicture = async function* (picture, sides) {
  const { data, width, height } = PNG.sync.read(Buffer.from(await picture.arrayBuffer()));
  const longest = Math.max(width, height);
  for (const side of new Set(sides.map((each) => Math.min(each, longest)))) {
    const scale = side / longest;
    const points = new PNG({ width: Math.round(width * scale), height: Math.round(height * scale) });
    for (let y = 0; y < points.height; y += 1)
      for (let x = 0; x < points.width; x += 1) {
        const from = (Math.floor(y / scale) * width + Math.floor(x / scale)) * 4;
        points.data.set(data.subarray(from, from + 4), (y * points.width + x) * 4);
      }
    yield { width: points.width, height: points.height, data: new Uint8ClampedArray(points.data) };
  }
};

/** Practices and returns on their way, with the worker’s work done here. */
export const practices = practiceMessagesHere(workOnPractice, origin, lookAtPng);

export const practiceId = '7a0c2f14-93bd-4e51-8f6a-2b1c9d5e7f03';

/** A practice as a therapist may set it. */
export const practice: SentPractice = {
  id: practiceId,
  recipient: therapist.recipient,
  by: 'Dr. Ruth Adler',
  due: '2026-11-30',
  title: 'Say it out loud, twice',
  why: 'Saying it once where nothing can go wrong makes it easier to say it where it counts.',
  parts: [
    { kind: 'walk', prompts: ['camera', 'my-part'] },
    { kind: 'rehearsal', scenario: 'late-dinner', temperament: 'open-but-hurt', tries: 2 },
    { kind: 'settle' },
  ],
  measures: ['heat', 'heard'],
  times: 2,
  minutes: 25,
  note: 'Not on the evening before work, if you can help it.',
  forTwo: false,
};

/** A return with all there is to send back. */
export const back: PracticeReturn = {
  practice: practiceId,
  of: 'AAECAwQFBgcICQoLDA0ODw',
  copy: '00112233445566778899aabbccddeeff',
  version: 1,
  fields: [
    { kind: 'happened', text: 'I came home at nine and had not called. We did not talk until Sunday.' },
    {
      kind: 'done',
      parts: [
        { part: 0, times: 1 },
        { part: 1, times: 2 },
      ],
    },
    { kind: 'stopped', text: 'At the second try, when she asked who I had been with.' },
    { kind: 'heat', before: 7, after: 4 },
    { kind: 'measures', before: { heat: 7, heard: 2 }, after: { heat: 4, heard: 5 } },
    { kind: 'sentence', text: 'I said I would call and I did not. You sat there with the plates.' },
    {
      kind: 'loop',
      mine: 'I go quiet and look at my phone.',
      theirs: 'You ask, louder each time.',
      thenI: 'I leave the room.',
      under: 'I am ashamed, and you are alone with it.',
    },
    { kind: 'plan', if: 'If I see that I will be late', then: 'then I call before I get in the car.' },
    { kind: 'turning', said: 'You are right to be angry.', reply: 'Then stay here and say it again.' },
    { kind: 'question', text: 'How do I stay when I want to leave?' },
  ],
};

/** What was unpacked, where it has to be a sealed return. */
export function sealedReturnIn(unpacked: UnpackedPractice): SealedReturn {
  if (unpacked.kind !== 'sealed-return') throw new Error(`no return: ${JSON.stringify(unpacked)}`);
  return unpacked;
}
