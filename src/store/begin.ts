import { create } from 'zustand';
import type { BeginQuestion, Draft } from '../domain/begin';
import { keeping } from './keeping';
import { noteHolding } from './unsaved';

interface BeginState {
  readonly draft: Draft;
  /** In memory alone: a reload asks again. Which boxes were true is nowhere at all. */
  readonly safetyAnswered: boolean;
  readonly isRead: boolean;
  /** Asked a moment ago, before the practice this begins from. In memory alone, like what was answered there. */
  readonly spared: readonly BeginQuestion[];
}

/** What was answered before the repair exists. */
export const useBegin = create<BeginState>()(() => ({
  draft: {},
  safetyAnswered: false,
  isRead: false,
  spared: [],
}));

noteHolding({
  isUnsaved: () => useBegin.getState().draft.keep === false,
  isQuiet: () => ![undefined, 'walk'].includes(useBegin.getState().draft.path),
  subscribe: useBegin.subscribe,
});

/**
 * What may outlive a reload: neither the path, which safety opened, nor the name, which browsers would write to the disk
 * in clear, nor anything of a repair not to be kept.
 */
function keepable({ path: _path, name: _name, ...rest }: Draft): Draft | undefined {
  return rest.keep === false || Object.keys(rest).length === 0 ? undefined : rest;
}

/** Keeps the draft as it is by then, and not before an earlier one was read: that would be written over. */
async function keepDraft(): Promise<void> {
  await readDraft();
  const kept = await keeping().catch(() => undefined);
  kept?.writeDraft(keepable(useBegin.getState().draft));
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
  useBegin.setState(({ draft }) => ({ draft: { ...draft, ...answers } }));
  void keepDraft();
}

/** The safety page was passed, whatever was pressed there. */
export function passSafety(): void {
  useBegin.setState({ safetyAnswered: true });
}

/** Begins the questions before a walk a practice asks for; with the heat where that and safety were asked a moment ago. */
export async function beginFrom(
  practice: NonNullable<Draft['practice']>,
  heatBefore: number | undefined,
): Promise<void> {
  await readDraft();
  const { draft } = useBegin.getState();
  const isSame = draft.practice?.practice === practice.practice && draft.practice.part === practice.part;
  const wasAsked = heatBefore !== undefined;
  useBegin.setState({
    draft: { ...(isSame && draft), practice, length: 'full', ...(wasAsked && { heatBefore, path: 'walk' }) },
    safetyAnswered: wasAsked,
    spared: wasAsked ? ['heat', 'safety'] : [],
  });
  void keepDraft();
}

/** Empties everything that was answered before the repair. */
export function clearDraft(): void {
  useBegin.setState({ draft: {}, safetyAnswered: false, isRead: true, spared: [] });
  void keepDraft();
}
