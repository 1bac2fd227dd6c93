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

const flags: ReadonlySet<CoachKind> = new Set(flagKinds);
const strengths: ReadonlySet<CoachKind> = new Set(strengthKinds);

export const isFlag = (kind: CoachKind): kind is FlagKind => flags.has(kind);
export const isStrength = (kind: CoachKind): kind is StrengthKind => strengths.has(kind);
