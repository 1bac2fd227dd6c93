export const sectionOrder = [
  'danger-now',
  'not-being-here',
  'afraid-of-someone',
  'they-may-be-afraid',
  'they-threaten-themselves',
  'under-18',
  'older',
  'someone-died',
  'at-work',
  'therapy-gone-wrong',
  'hard-not-dangerous',
] as const;
