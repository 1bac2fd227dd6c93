import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'names-rupture',
  priority: 50,
  patterns: [
    'i @mid? (hate|not (want|stand)|tired of) (to|this|the|us|how)? (@bicker|@rift) _{0,2} (with you|between)',
    'i miss (us|(how|what) we|having you around)',
    '(disconnected|away|cut off) from (you|each)',
    'we (keep|@mid)? (lost|losing|missing) (each other|our (trust|way|connection|closeness|spark)|touch)',
    '((far|worlds) apart|back to (how|where|what) we (were|was|had))',
    'we @mid both @ache',
    'pull~ back from (me|you|us)',
    '(feel|felt|sense*|is|was) _{0,2} (tension|awkwardness|coldness|friction) (,$|here|since|when)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'I hate this distance',
  hears: 'They may hear that the gap hurts you too.',
  why: 'You speak about the gap, and not about who made it. Under the loud feeling there is often a softer one, and this is close to it.',
  source: 'eft',
};

export const examples: RuleExamples = {
  flags: [
    'I hate fighting with you.',
    'I miss us.',
    'i hate this silence between us',
    'I don’t want to argue with you about the rota again.',
    'I feel so disconnected from you, Papa.',
    'I miss how we used to laugh on the late bus.',
    'I’m tired of arguing with you.',
    'I can’t stand this tension between us, neighbor.',
    'I’m not sure we can get back to how we were.',
    'I feel so far away from you in this house.',
    'I can tell there’s still tension.',
    'We’ve lost our connection.',
  ],
  leaves: [
    'I hate traffic.',
    'I miss the sea.',
    'I love the silence here.',
    'I hate that you lied.',
    'I feel far from home.',
    'We live like kings.',
    'I can feel the wall behind me.',
    'I’m tired of waiting.',
    'They hate fighting.',
    'Do you miss me?',
    'I don’t like the fighting in that movie.',
    'I hate the distance to school.',
    'The tension in the rope was checked.',
  ],
};
