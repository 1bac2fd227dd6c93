import type { Keeping } from '../domain/keeping';
import { keeping } from './keeping';

/** Hands over every repair there is, a batch at a time, until `take` has enough. Nothing of it is held here. */
export async function readAll(take: Parameters<Keeping['readAll']>[0]): Promise<void> {
  await (await keeping()).readAll(take);
}
