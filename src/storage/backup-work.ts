import { BackupRefused, type BackupContents, type BackupRefusal } from '../domain/backup';
import { readBackup, writeBackup } from './backup-file';
import { looksSealed, openWithPassphrase, sealWithPassphrase } from './passphrase';

/** Work on a backup, as it is handed to whoever does it. */
export type BackupRequest =
  | { readonly kind: 'make'; readonly contents: BackupContents; readonly passphrase?: string }
  | { readonly kind: 'read'; readonly bytes: Uint8Array<ArrayBuffer>; readonly passphrase?: string };

/** What came of it. `sealed` asks for a passphrase. */
export type BackupReply =
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read'; readonly contents: BackupContents }
  | { readonly kind: 'sealed' }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal };

/** Makes or reads a backup, sealed or not. Never throws: what goes wrong is a refusal. */
export async function workOnBackup(request: BackupRequest): Promise<BackupReply> {
  try {
    return request.kind === 'make' ? await make(request) : await read(request);
  } catch (error) {
    return { kind: 'refused', reason: error instanceof BackupRefused ? error.reason : 'failed' };
  }
}

type Request<Kind> = Extract<BackupRequest, { readonly kind: Kind }>;

async function make({ contents, passphrase }: Request<'make'>): Promise<BackupReply> {
  const zip = writeBackup(contents);
  return {
    kind: 'made',
    bytes: passphrase === undefined ? zip : await sealWithPassphrase(zip, passphrase),
  };
}

async function read({ bytes, passphrase }: Request<'read'>): Promise<BackupReply> {
  if (!looksSealed(bytes)) return { kind: 'read', contents: readBackup(bytes) };
  if (passphrase === undefined) return { kind: 'sealed' };
  return { kind: 'read', contents: readBackup(await openWithPassphrase(bytes, passphrase)) };
}
