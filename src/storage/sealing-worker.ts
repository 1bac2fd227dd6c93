import { workOnBackup, type BackupReply, type BackupRequest } from './backup-work';
import { workOnMessage, type MessageReply, type MessageRequest } from './message-work';

type Reply = BackupReply | MessageReply;

const work = (request: BackupRequest | MessageRequest): Promise<Reply> =>
  request.kind === 'make' || request.kind === 'read' ? workOnBackup(request) : workOnMessage(request);

// A passphrase takes a second of one core, and a large backup more: here it holds up nobody's typing.
addEventListener('message', ({ data }: MessageEvent<BackupRequest | MessageRequest>) => {
  void work(data).then((reply) => {
    const hasBytes = reply.kind === 'made' || reply.kind === 'sealed-shares';
    postMessage(reply, { transfer: hasBytes ? [reply.bytes.buffer] : [] });
  });
});
