import type { RefusalReason } from '../domain/saved';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Waits for all. A full disk may abort a request, and then only the transaction knows why; or the other way. */
export async function committed(...parts: readonly (Promise<unknown> | undefined)[]): Promise<void> {
  const ends = await Promise.allSettled(parts);
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
  if (errors.length > 0) throw errors.find((error) => nameOf(error) !== 'AbortError') ?? errors[0];
}

/** What a person is told of an error of the browser. */
export function reasonOf(error: unknown): RefusalReason {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'failed';
}
