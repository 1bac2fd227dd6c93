import { didIt } from './own-scenes-shared/did-it';
import { wasHurt } from './own-scenes-shared/was-hurt';
import type { OwnSceneShared } from './schema-rehearsal';

export const ownScenesShared = {
  'was-hurt': wasHurt,
  'did-it': didIt,
} satisfies Readonly<Record<'was-hurt' | 'did-it', OwnSceneShared>>;
