import { create } from 'zustand';
import { noteHolding } from './unsaved';

/** In this page's memory alone: that the safety page opened Support, and nothing of what was true there. */
const useQuiet = create<{ readonly isQuiet: boolean }>()(() => ({ isQuiet: false }));

noteHolding({
  isUnsaved: () => false,
  isQuiet: () => useQuiet.getState().isQuiet,
  subscribe: useQuiet.subscribe,
});

/** From now on, until this page closes, nothing asks to be installed, locked, printed or put into a calendar. */
export const keepQuiet = (): void => useQuiet.setState({ isQuiet: true });
