import type { RuleExamples, RuleMatcher, RuleNote } from '../../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'deflecting',
  priority: 74,
  patterns: [
    'no idea how (that|it) (got|happened)',
    'i (do|can|could|did) not _? @recall _? (@recalled|any|every|ever|who|what|half|promising|agreeing|being (there|at|rude)|,$)',
    '(no|not any) @memory of',
    '(bit of a|a) (blur|blank|haze)',
    'not know anything (about|of)',
    '(no idea how (that|the)|beats me|before my time)',
    'was i supposed',
  ],
  unless: ['(remind|tell) me', '(being so|to cook|the way)'],
};

export const note: RuleNote = {
  title: 'I don’t remember that',
  hears: 'They may hear that what they carry was not worth keeping.',
  why: 'You may truly have forgotten. Their memory can still be the better one, so you can ask for it.',
  source: 'our-judgement',
  instead: 'I can’t call up that evening. You can, so tell me what I said in the car.',
};

export const examples: RuleExamples = {
  flags: [
    'I don’t remember saying that.',
    'That was so long ago, I can’t remember.',
    'Honestly I don’t recall any of that.',
    'i dont even remember it',
    'I’m drawing a blank.',
    'I have no memory of that conversation.',
    'It’s a blur, all of it.',
    'Beats me who left it there.',
    'I don’t remember any of this.',
    'No idea how that ended up in my bag.',
  ],
  leaves: [
    'I don’t remember the name of the street.',
    'I can’t remember where I parked.',
    'Do you remember our first flat?',
    'Remind me what I said, I don’t remember all of it.',
    'Are you sure you want to go?',
    'He says he doesn’t remember.',
    'I can’t remember being so happy.',
    'I remember what I said, and I’m sorry.',
    'Draw a house and a tree.',
    'It was a long time ago, and I remember every minute.',
    'Are you sure it’s okay to park here?',
    'I have no idea how you managed it.',
  ],
};
