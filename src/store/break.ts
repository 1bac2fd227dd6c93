import { create } from 'zustand';
import { keeping } from './keeping';

interface BreakState {
  /** When the break is over, in milliseconds since 1970; undefined while none runs. */
  readonly until: number | undefined;
}

/** A break that runs in this tab. */
export const useBreak = create<BreakState>()(() => ({ until: undefined }));

/** Takes up a break that was running before a reload. */
export async function readBreak(): Promise<void> {
  const until = (await keeping()).readBreak();
  if (useBreak.getState().until === undefined) useBreak.setState({ until });
}

/** Starts a break, or ends it. */
export function changeBreak(until: number | undefined): void {
  useBreak.setState({ until });
  void keeping().then((kept) => kept.writeBreak(until));
}
