import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'absolutes',
  priority: 60,
  patterns: [
    '(nobody|noone) (here|in|at|even|really|ever|actually|fucking|around|truly)? (this|here|ever|even|really)? (house|family|place|team|office)? (ever|even|really)? (cares|care|cared|listens|listen|listened|likes|loves|loved|helps|helped|understands|asks|asked|wants|wanted|respects|believes|believed|appreciates|thanks|supports|notices|noticed|trusts|gives|calls|texts|invites|thinks) (about|to|me|what|if|how|anything|my)',
    'no one (here|in|at|even|really|ever|actually|fucking|around|truly)? (this|here|ever|even|really)? (house|family|place|team|office)? (ever|even|really)? (cares|care|cared|listens|listen|listened|likes|loves|loved|helps|helped|understands|asks|asked|wants|wanted|respects|believes|believed|appreciates|thanks|supports|notices|noticed|trusts|gives|calls|texts|invites|thinks) (about|to|me|what|if|how|anything|my)',
    '(nobody|noone|one) [ (ever|even|really)? (listens|cares|helps|understands) ] $',
    '(nobody|noone) ever (listens|asks|cares|helps|calls|tells|thinks|thanks|does|says|cleans|washes|comes|visits|invites|bothers|talks|wants|takes|stands|believes) !(you)',
    'no one ever (listens|asks|cares|helps|calls|tells|thinks|thanks|does|says|cleans|washes|comes|visits|invites|bothers|talks|wants|takes|stands|believes) !(you)',
    '(everyone|everybody) (always|just|in|is)? (this|always|here|just)? (family|house|team|class)? (hates|blames|leaves|ignores|laughs|forgets|lies|uses|abandons|excludes|treats|takes|against|walks|talks) (at|about|to|me|behind|over|advantage|all)',
    '(everyone|everybody) is always? against me',
    'you are all (against|alike|just)',
    'you are all the same',
    'all (men|women|guys|girls|boys) are (the|pigs|trash|liars|crazy|like|cheaters|dogs)',
    'you (men|women|guys|people|girls|boys|kids|lot) are all (the|alike|just)',
    '(everybody|everyone) knows you (are|did)',
    '(everybody|everyone) else? (thinks|agrees|says|sees) _{0,2} (it|so|you|that) (too|are|is|have)',
    'the whole (family|team|office|world|town|class|school) (is|knows|thinks|hates|agrees) _{0,3} (you|against|me)',
  ],
  unless: [
    '(would|will|could) (nobody|no) one?',
    '(if|when|because|that|like|as|think|thinks|felt|feel) nobody (cares|likes|loves|wants) you',
    '(everyone|everybody|nobody|one) _{0,6} (loves|likes) you',
    '(everyone|everybody|nobody|one) _{0,6} cares about you',
    '(joke|movie|game|show|vote) _{0,6} nobody',
    'nobody (asks|asked|wants|wanted) you',
    'nobody (asks|asked|wants|wanted) for it',
    'nobody (asks|asked|wants|wanted) about it',
    'someone like no one',
    '(everyone|everybody) (laughs|laughed) at (the|his|her|that|my) (joke|jokes|part|scene|show)',
    '(safe|kind) (everyone|everybody)',
  ],
};

export const note: RuleNote = {
  title: 'Nobody, everyone',
  hears: 'They might hear that they are nobody, or one more in a crowd against you.',
  why: '“Nobody” hides the person you are missing. Say whose call or whose question you were waiting for.',
  source: 'our-judgement',
  instead: 'I sat alone at lunch on Monday, and I wished you had come over to my table.',
};

export const examples: RuleExamples = {
  flags: [
    'Nobody cares about me in this house.',
    'No one ever listens to me.',
    'nobody ever asks what I want for dinner',
    'Everyone hates me, so whatever.',
    'Everybody always blames me when the till is short.',
    'No one here appreciates what I do on nights.',
    'You’re all against me.',
    'You men are all the same.',
    'No one in this family even asked how the scan went.',
    'Everyone always leaves me.',
    'Everybody knows you are the problem, Kevin.',
    'Nobody understands me, not even you.',
  ],
  leaves: [
    'Nobody was home, so I left the parcel next door.',
    'No one asked for sugar.',
    'Everyone laughed at the joke.',
    'Nobody likes rain on a wedding day.',
    'Everyone here loves you.',
    'Is no one coming to lunch?',
    'I know somebody who cares about you.',
    'She thinks nobody likes her.',
    'He told me “nobody cares about me” last night.',
    'Everybody knows the way to the station.',
    'No one is to blame for the flood.',
    'We all take the same train.',
  ],
};
