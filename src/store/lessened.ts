import { create } from 'zustand';

/** How often another window erased something in a repair: a page that shows several of them reads them again. */
export const useLessened = create<{ readonly times: number }>()(() => ({ times: 0 }));

/** Another window erased something in a repair. */
export const noteLessened = (): void => useLessened.setState(({ times }) => ({ times: times + 1 }));
