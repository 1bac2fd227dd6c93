import { holds } from './holding';
import type { Repair, RepairId } from './saved';

/** What restoring does, in one go. Nothing that is on the device is lost by it, and nothing of the backup. */
export interface RestorePlan {
  /** Not here yet; each keeps its id. */
  readonly add: readonly Repair[];
  /** Here already, with less in them: each has the id and the revision of the one it goes over. */
  readonly replace: readonly Repair[];
  /** How many are here already, whole. */
  readonly same: number;
  /** Here with other words: each is a copy with an id of its own that names the one it stands beside. */
  readonly second: readonly Repair[];
}

/**
 * A repair is compared with this many of its second versions, the newest. A made-up file with thousands of them costs
 * no more; beyond it a copy may be kept twice, and none is lost.
 */
const mostCompared = 20;

type Part = 'add' | 'replace' | 'second';

/** The repair that a repair and its second versions have in common. */
const rootOf = ({ id, versionOf }: Repair): RepairId => versionOf ?? id;

/** The fuller one in the place of the one that is here; what was passed over in either stays so. */
function inPlaceOf(here: Repair, fuller: Repair): Repair {
  const { versionOf: _, ...content } = fuller;
  return {
    ...content,
    id: here.id,
    ...(here.versionOf !== undefined && { versionOf: here.versionOf }),
    revision: here.revision,
    skipped: [...new Set([...here.skipped, ...fuller.skipped])],
  };
}

/**
 * Plans a restore by id: what is here whole stays, what is here with less is filled in, and what differs is kept
 * beside it as a second version. No clock decides anything. `newId` gives ids nobody has used.
 */
export function planRestore(
  existing: readonly Repair[],
  incoming: readonly Repair[],
  newId: () => RepairId,
): RestorePlan {
  const here = new Map(existing.map((repair) => [repair.id, repair]));
  const families = new Map<RepairId, RepairId[]>();
  const join = (repair: Repair): void => {
    const ids = families.get(rootOf(repair));
    if (ids) ids.push(repair.id);
    else families.set(rootOf(repair), [repair.id]);
  };
  [...here.values()].forEach(join);

  const parts = new Map<RepairId, Part>();
  let same = 0;
  const put = (repair: Repair, part: Part): void => {
    if (!here.has(repair.id)) join(repair);
    here.set(repair.id, repair);
    // One that this restore brings in, and then fills in, is still new here.
    parts.set(repair.id, parts.get(repair.id) ?? part);
  };

  for (const repair of incoming) {
    const own = here.get(repair.id);
    const ids = families.get(rootOf(repair))?.slice(-mostCompared) ?? [];
    const family = ids.flatMap((id) => here.get(id) ?? []);
    const known = own ? [own, ...family] : family;
    if (known.some((each) => holds(each, repair))) {
      same += 1;
      continue;
    }
    const less = known.find((each) => holds(repair, each));
    if (less) put(inPlaceOf(less, repair), 'replace');
    else if (!own) put({ ...repair, revision: 0 }, 'add');
    else put({ ...repair, id: newId(), versionOf: rootOf(repair), revision: 0 }, 'second');
  }

  const of = (part: Part): readonly Repair[] =>
    [...parts].flatMap(([id, each]) => (each === part ? (here.get(id) ?? []) : []));
  return { add: of('add'), replace: of('replace'), same, second: of('second') };
}
