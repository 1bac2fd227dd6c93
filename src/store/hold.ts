import type { Hold, RepairId, Writer } from '../domain/saved';
import { keeping } from './keeping';
import { openRepair, settled, takeOff, useRepairs } from './repairs';

interface Claim {
  /** Pages of this repair that are open here. */
  pages: number;
  hold: Hold | undefined;
}

const claims = new Map<RepairId, Claim>();

function told(id: RepairId, writer: Writer): void {
  const { open, absent, saving } = useRepairs.getState();
  if (writer === 'here') {
    if (absent[id] === 'elsewhere') takeOff(id, undefined);
    void openRepair(id).then(() => {
      if (useRepairs.getState().absent[id] === 'missing') letGo(id);
    });
    return;
  }
  // What is not on the disk yet stays in view: it goes to a second version, or into a file.
  const isKept = !open[id] || saving[id]?.kind === 'saved';
  if (isKept) takeOff(id, 'elsewhere');
}

async function begin(id: RepairId, claim: Claim): Promise<void> {
  const kept = await keeping().catch(() => undefined);
  if (claims.get(id) !== claim) return;
  if (!kept) void openRepair(id);
  else
    claim.hold = kept.hold(
      id,
      (writer) => told(id, writer),
      () => settled(id),
    );
}

/** Lets the next window write once all is on the disk; what could not be saved stays here, and held. */
async function end(id: RepairId, claim: Claim): Promise<void> {
  const isKept = await settled(id);
  if (claim.pages > 0 || !isKept) return;
  claims.delete(id);
  claim.hold?.letGo();
  takeOff(id, undefined);
}

/**
 * Claims a repair for this window and shows it, while a page of it is open; the answer ends that. In any other window
 * it then says that it is open here.
 */
export function holdRepair(id: RepairId): () => void {
  const known = claims.get(id);
  const claim = known ?? { pages: 0, hold: undefined };
  claim.pages += 1;
  if (!known) {
    claims.set(id, claim);
    void begin(id, claim);
  } else if (!useRepairs.getState().absent[id]) void openRepair(id);
  return () => {
    claim.pages -= 1;
    // The next page of the same repair comes in the same moment.
    setTimeout(() => {
      if (claim.pages === 0) void end(id, claim);
    });
  };
}

/** Stops claiming a repair that is no more. */
export function letGo(id: RepairId): void {
  claims.get(id)?.hold?.letGo();
}

/** Goes on here with a repair that is open in another window. */
export function takeOver(id: RepairId): void {
  claims.get(id)?.hold?.takeOver();
}
