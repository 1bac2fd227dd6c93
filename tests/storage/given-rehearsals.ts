import type { Exchange, Recording, Rehearsal } from '../../src/domain/rehearsal/kept';
import type { Connection } from '../../src/storage/database';
import type { RecordingRecord, RehearsalRecord } from '../../src/storage/records';

export const [walkId, laterId, voiceId] = [
  '3e8b5f7b-ac3d-4cab-8c8a-4a4c6dcf3d34',
  '4f9c6a8c-bd4e-4dbc-9d9b-5b5d7eda4e45',
  '5aad7b9d-ce5f-4ecd-8eac-6c6e8feb5f56',
] as const;

export const dinner = { kind: 'made-up', scenario: 'the-dinner' } as const;
/** The scene of one's own rupture. */
export const ownOf = (repair: string) => ({ kind: 'own', repair }) as const;

/** One exchange in which this was said. */
export const exchange = (said: string): Exchange => ({
  said,
  reply: 'Go on.',
  act: 'names',
  start: 0,
  end: said.length,
  trust: 41,
  guard: 62.5,
  steadiness: 50,
});

/** A rehearsal in which these were said, one after the other. */
export const rehearsing = (
  said: readonly string[] = ['I came late, and I saw the candles.'],
  changes: Partial<Rehearsal> = {},
): Rehearsal => ({
  id: walkId,
  version: 1,
  made: 1_000,
  changed: 2_000,
  scene: dinner,
  temperament: 'gone-quiet',
  seed: 7,
  guarded: false,
  firstWords: 'You are late.',
  heatBefore: 4,
  tries: [{ exchanges: said.map(exchange) }],
  ...changes,
});

/** A recording of a voice, which in these tests are letters. */
export const voice = (letters = 'the sound of a voice', changes: Partial<Recording> = {}): Recording => ({
  id: voiceId,
  rehearsal: walkId,
  made: 1_500,
  type: 'audio/webm;codecs=opus',
  bytes: Uint8Array.from(Buffer.from(letters)),
  ...changes,
});

/** What was said in each rehearsal, the tries one after the other. */
export const saidIn = (rehearsals: readonly Rehearsal[]): readonly (readonly string[])[] =>
  rehearsals.map(({ tries }) => tries.flatMap(({ exchanges }) => exchanges.map(({ said }) => said)));

/** Everything in the two stores, as it lies on the disk. */
export async function lyingOn(connection: Connection): Promise<{
  readonly rehearsals: readonly RehearsalRecord[];
  readonly recordings: readonly RecordingRecord[];
}> {
  return connection.use(async (database) => ({
    rehearsals: await database.getAll('rehearsals'),
    recordings: await database.getAll('recordings'),
  }));
}
