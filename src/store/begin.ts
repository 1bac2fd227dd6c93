import { create } from 'zustand';
import type { Draft } from '../domain/begin';
import { keeping } from './keeping';

interface BeginState {
  readonly draft: Draft;
  /** In memory alone: a reload asks again. Which boxes were true is nowhere at all. */
  readonly safetyAnswered: boolean;
  readonly isRead: boolean;
}

/** What was answered before the repair exists. */
export const useBegin = create<BeginState>()(() => ({ draft: {}, safetyAnswered: false, isRead: false }));

/** What may outlive a reload: neither the path, which safety opened, nor anything of a repair not to be kept. */
function keepable({ path: _path, ...rest }: Draft): Draft | undefined {
  return rest.keep === false ? undefined : rest;
}

/** Reads what this tab had before a reload. */
export async function readDraft(): Promise<void> {
  if (useBegin.getState().isRead) return;
  const kept = await keeping().catch(() => undefined);
  const draft = kept?.readDraft();
  useBegin.setState((state) =>
    state.isRead
      ? state
      : {
          isRead: true,
          draft: { ...(typeof draft === 'object' ? (draft as Draft) : {}), ...state.draft },
        },
  );
}

/** Adds answers to the draft. */
export function answerBegin(answers: Draft): void {
  const draft = { ...useBegin.getState().draft, ...answers };
  useBegin.setState({ draft });
  void keeping().then((kept) => kept.writeDraft(keepable(draft)));
}

/** The safety page was passed, whatever was pressed there. */
export function passSafety(): void {
  useBegin.setState({ safetyAnswered: true });
}

/** Empties everything that was answered before the repair. */
export function clearDraft(): void {
  useBegin.setState({ draft: {}, safetyAnswered: false, isRead: true });
  void keeping().then((kept) => kept.writeDraft(undefined));
}
