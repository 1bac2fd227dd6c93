import type { LayoutId } from '../schema';

/** The first layout that fits a repair is the one: safety before reach, reach before relationship, then length, then side. */
export const layoutOrder: readonly LayoutId[] = [
  'may-be-afraid-of-me',
  'for-myself',
  'they-died',
  'left-alone',
  'lost-touch',
  'my-therapist',
  'young',
  'child-five',
  'child',
  'five-i-hurt-them',
  'five-they-hurt-me',
  'five-both',
  'five-not-sure',
  'work-above',
  'work-above-mine',
  'walk-i-hurt-them',
  'walk-they-hurt-me',
  'walk-both',
  'walk-not-sure',
];
