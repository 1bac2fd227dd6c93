import { temperamentIds, type Felt, type Temperament, type TemperamentId } from './schema-rehearsal';

const texts = import.meta.glob<Temperament>('./temperaments/*/temperament.ts', {
  eager: true,
  import: 'temperament',
});

const felt = import.meta.glob<Felt>('./temperaments/*/felt.ts', { import: 'felt' });

/** What a person is told about a temperament. Throws where nothing was written for it. */
export function temperamentOf(id: TemperamentId): Temperament {
  const found = texts[`./temperaments/${id}/temperament.ts`];
  if (!found) throw new Error(`no temperament ${id}`);
  return found;
}

/** The temperaments in the order they are offered, the mildest first. */
export const temperaments: readonly (Temperament & { readonly id: TemperamentId })[] = temperamentIds
  .filter((id) => texts[`./temperaments/${id}/temperament.ts`])
  .map((id) => ({ id, ...temperamentOf(id) }));

/** What they might have felt, fetched when it is first asked for. Throws where nothing was written for it. */
export function feltBy(id: TemperamentId): Promise<Felt> {
  const load = felt[`./temperaments/${id}/felt.ts`];
  if (!load) throw new Error(`no guesses for ${id}`);
  return load();
}
