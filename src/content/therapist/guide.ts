import type { GuideSection } from '../schema-practice';

/** A short guide for therapists. */
export const guide: readonly GuideSection[] = [];
