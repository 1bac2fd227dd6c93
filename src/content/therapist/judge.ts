import type { GuideSection } from '../schema-practice';

/** What a therapist needs to know to judge the app. */
export const judge: readonly GuideSection[] = [];
