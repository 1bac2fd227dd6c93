import type { OwnSceneShared } from './schema-rehearsal';
export const ownScenesShared = {} as Readonly<Record<'was-hurt' | 'did-it', OwnSceneShared>>;
