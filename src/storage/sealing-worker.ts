import { workOnBackup, type BackupReply, type BackupRequest } from './backup-work';
import { workOnMessage, type MessageReply, type MessageRequest } from './message-work';
import { isPracticeRequest, workOnPractice, type PracticeReply, type PracticeRequest } from './practice-work';

type Request = BackupRequest | MessageRequest | PracticeRequest;
type Reply = BackupReply | MessageReply | PracticeReply;

function work(request: Request): Promise<Reply> {
  if (isPracticeRequest(request)) return workOnPractice(request);
  return request.kind === 'make' || request.kind === 'read' ? workOnBackup(request) : workOnMessage(request);
}

// A passphrase takes a second of one core, and a large backup more: here it holds up nobody's typing.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void work(data).then((reply) => {
    const hasBytes = reply.kind === 'made' || reply.kind === 'sealed-shares';
    postMessage(reply, { transfer: hasBytes ? [reply.bytes.buffer] : [] });
  });
});
