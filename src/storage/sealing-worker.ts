import { workOnBackup, type BackupRequest } from './backup-work';

// A passphrase takes a second of one core, and a large backup more: here it holds up nobody's typing.
addEventListener('message', (event: MessageEvent<BackupRequest>) => {
  void workOnBackup(event.data).then((reply) =>
    postMessage(reply, { transfer: reply.kind === 'made' ? [reply.bytes.buffer] : [] }),
  );
});
