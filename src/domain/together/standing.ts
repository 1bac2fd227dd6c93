import type { Session } from './kept';

/** Where one of the two stands on their own device: what there is to do next. */
export type Standing =
  /** The invitation is out, or may be; nothing has come back. */
  | 'invited'
  /** Both keys are known here, and nothing more is sent before six words were read aloud. */
  | 'words'
  | 'prepare'
  | 'send'
  /** What is shown here is out; theirs has not come. */
  | 'wait'
  | 'open';

/** Where a session of two devices stands here; undefined for one on a shared device. */
export function standingOf({ two, isOpen }: Session, hasPart: boolean): Standing | undefined {
  if (!two) return undefined;
  if (isOpen) return 'open';
  if (two.theirs === undefined) return 'invited';
  if (two.here === 'one' && !two.isCompared) return 'words';
  if (two.sent !== undefined) return 'wait';
  return hasPart ? 'send' : 'prepare';
}

/** Whether what is shown here may be sealed now: whoever invited sends only after six words were the same; nobody while they differ. */
export const maySend = ({ two }: Session): boolean =>
  two?.theirs !== undefined && two.isCompared !== false && (two.here === 'other' || two.isCompared === true);
