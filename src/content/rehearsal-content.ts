import type { Moves, Role, RoleLines, Scenario, TemperamentId } from './schema-rehearsal';

const scenarios = import.meta.glob<Scenario>('./scenarios/*.ts', { import: 'scenario' });
const moves = import.meta.glob<Moves>('./temperaments/*/moves.ts', { eager: true, import: 'moves' });
const lines = import.meta.glob<RoleLines>(
  ['./temperaments/*/was-hurt.ts', './temperaments/*/did-it.ts', './temperaments/*/listens.ts'],
  { import: 'lines' },
);

/** Ids of the made-up scenes: their files' names. */
export const scenarioIds: readonly string[] = Object.keys(scenarios).map((path) =>
  path.slice(path.lastIndexOf('/') + 1, -3),
);

/** A made-up scene; undefined where there is none of this id. Rejects where it cannot be fetched. */
export const sceneOf = (id: string): Promise<Scenario> | undefined => scenarios[`./scenarios/${id}.ts`]?.();

/** What a temperament says in a role. Throws where nothing was written for it. */
export function linesOf(temperament: TemperamentId, role: Role): Promise<RoleLines> {
  const load = lines[`./temperaments/${temperament}/${role}.ts`];
  if (!load) throw new Error(`no lines of ${temperament} in the role ${role}`);
  return load();
}

/** What moves a temperament. Throws where nothing was written for it. */
export function movesOf(temperament: TemperamentId): Moves {
  const found = moves[`./temperaments/${temperament}/moves.ts`];
  if (!found) throw new Error(`no moves of ${temperament}`);
  return found;
}
