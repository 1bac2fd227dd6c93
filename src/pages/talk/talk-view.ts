/** Where a talk stands: kept in the browser’s history alone, so that a reload in the middle of it comes back here. */
export type TalkView = 'before' | 'not-here' | 'words' | 'pause' | 'badly' | 'less' | 'stop' | 'end';

/** Which view is shown, and of which words. */
interface TalkPlace {
  readonly view: TalkView;
  /** Which words are shown, counted from 0. */
  readonly at: number;
}

const views: readonly TalkView[] = ['before', 'not-here', 'words', 'pause', 'badly', 'less', 'stop', 'end'];

/** The place in what a history entry holds; the beginning where it holds none. */
export function placeIn(state: unknown): TalkPlace {
  const { view, at } = (state ?? {}) as Partial<Record<keyof TalkPlace, unknown>>;
  const known = views.find((each) => each === view);
  return { view: known ?? 'before', at: typeof at === 'number' && at >= 0 ? Math.floor(at) : 0 };
}
