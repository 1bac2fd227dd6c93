import { planRestore, type RestorePlan } from '../../src/domain/merging';
import type { Repair } from '../../src/domain/saved';
import { aRepair, text } from './a-repair';

/** Ids nobody has used, one after another. */
export function counter(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** What lies on the device once a plan is carried out. */
function carriedOut(existing: readonly Repair[], plan: RestorePlan): readonly Repair[] {
  const after = new Map(existing.map((repair) => [repair.id, repair]));
  for (const repair of [...plan.add, ...plan.replace, ...plan.second]) after.set(repair.id, repair);
  return [...after.values()];
}

let made = 0;
const freshId = (): string => `fresh-${(made += 1)}`;
/** What lies on the device once this was restored onto it. */
export const restored = (existing: readonly Repair[], incoming: readonly Repair[]): readonly Repair[] =>
  carriedOut(existing, planRestore(existing, incoming, freshId));

/** A repair with this in it. */
export const saying = (said: string, changes: Partial<Repair> = {}): Repair =>
  aRepair({ answers: { camera: text(said) }, ...changes } as Parameters<typeof aRepair>[0]);
