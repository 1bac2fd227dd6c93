import { BackupRefused, largestBackup, type BackupContents } from '../domain/backup';
import { askSealingWorker } from './asking';
import type { BackupReply, BackupRequest } from './backup-work';

/** Hands work over, and gives back what came of it. */
export type AskForBackup = (request: BackupRequest) => Promise<BackupReply>;

/** Asks the sealing worker. Never throws. */
export async function askWorker(request: BackupRequest): Promise<BackupReply> {
  const transfer = request.kind === 'read' ? [request.bytes.buffer] : [];
  return (await askSealingWorker<BackupReply>(request, transfer)) ?? { kind: 'refused', reason: 'failed' };
}

/** A backup as a file, sealed when there is a passphrase. Its name says only when it was made. Throws BackupRefused. */
export async function makeBackupFile(
  contents: BackupContents,
  passphrase?: string,
  ask: AskForBackup = askWorker,
): Promise<File> {
  const reply = await ask({ kind: 'make', contents, ...(passphrase !== undefined && { passphrase }) });
  if (reply.kind !== 'made') throw new BackupRefused(reply.kind === 'refused' ? reply.reason : 'failed');
  const [ending, type] =
    passphrase === undefined ? ['mend.zip', 'application/zip'] : ['mend.age', 'application/octet-stream'];
  return new File([reply.bytes], `mend-backup-${dayOf(contents.made)}.${ending}`, { type });
}

/** "2026-11-21", by the wall clock. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What a file holds, or why it was refused. Nothing is changed by it, and a file that is too big is not even read. */
export async function readBackupFile(
  file: Blob,
  passphrase?: string,
  ask: AskForBackup = askWorker,
): Promise<Exclude<BackupReply, { readonly kind: 'made' }>> {
  if (file.size === 0) return { kind: 'refused', reason: 'empty' };
  if (file.size > largestBackup) return { kind: 'refused', reason: 'too-big' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await ask({ kind: 'read', bytes, ...(passphrase !== undefined && { passphrase }) });
    return reply.kind === 'made' ? { kind: 'refused', reason: 'failed' } : reply;
  } catch {
    // The file went away, or the browser may not read it.
    return { kind: 'refused', reason: 'failed' };
  }
}
