import { workOnMessage, type MessageRequest } from '../../src/storage/message-work';
import { isPracticeRequest, workOnPractice, type PracticeRequest } from '../../src/storage/practice-work';

/** What the browser gives a page to work with keys in; here it works in the page itself. For `vi.stubGlobal('Worker', …)`. */
export class WorkerHere extends EventTarget {
  postMessage(request: MessageRequest | PracticeRequest): void {
    const work = isPracticeRequest(request) ? workOnPractice(request) : workOnMessage(request);
    void work.then((data) => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate(): void {}
}
