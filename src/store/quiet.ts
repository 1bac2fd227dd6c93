import { create } from 'zustand';
import { noteHolding } from './unsaved';

/** In this page's memory alone: that the safety page opened Support, or a walk beside the usual one was opened; not which. */
const useQuiet = create<{ readonly isQuiet: boolean }>()(() => ({ isQuiet: false }));

noteHolding({
  isUnsaved: () => false,
  isQuiet: () => useQuiet.getState().isQuiet,
  subscribe: useQuiet.subscribe,
});

/** From now on, until this page closes, nothing asks to be installed, locked, printed or put into a calendar. */
export function keepQuiet(): void {
  if (!useQuiet.getState().isQuiet) useQuiet.setState({ isQuiet: true });
}
