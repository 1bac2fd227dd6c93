import type { CoachKind, FlagKind, StrengthKind } from '../../content/schema-coach';

/** What asks for another look. */
export const flagKinds: readonly FlagKind[] = [
  'blame',
  'absolutes',
  'conditional-apology',
  'but-justification',
  'minimizing',
  'mind-reading',
  'contempt',
  'deflecting',
  'demand',
  'scorekeeping',
  'pseudo-feelings',
  'threat',
];

/** What is recognized as helpful. */
export const strengthKinds: readonly StrengthKind[] = [
  'names-rupture',
  'owns-part',
  'acknowledges-impact',
  'expresses-feeling',
  'states-need',
  'validates',
  'invites-their-view',
  'reaffirms-care',
  'offers-amends',
  'asks-consent',
  'specific-observation',
];

export const isFlag = (kind: CoachKind): kind is FlagKind => flagKinds.some((each) => each === kind);
export const isStrength = (kind: CoachKind): kind is StrengthKind =>
  strengthKinds.some((each) => each === kind);
