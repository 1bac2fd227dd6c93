import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'specific-observation',
  priority: 57,
  patterns: [
    '(sorry|apologize|apologise|apologies|regret|forgive|bad) (me)? (@very|truly)? (for|about)? (not|ever|always|the)? (way)? (i)? (making|shouting|yelling|screaming|snapping|swearing|lying|laughing|joking|mocking|interrupting|walking|leaving|storming|slamming|hanging|forgetting|missing|canceling|cancelling|telling|showing|posting|sharing|reading|opening|looking|going|taking|using|borrowing|breaking|spilling|throwing|hitting|pushing|shoving|slapping|grabbing|calling|texting|messaging|sending|deleting|blocking|kissing|sleeping|flirting|drinking|driving|coming|arriving|staying|keeping|saying|writing|bringing|eating|selling|giving|spending|turning|rolling|locking|cheating|skipping|putting|talking|speaking|answering|hiding|stealing|burning|smashing|dropping|scratching|crashing|inviting|standing|running|picking|buying|losing|cutting|correcting|teasing|raising|leaking|copying|tagging|bailing|flaking|ghosting|waking|barging|sneaking|poking|googling|outing|cc|gossiping|arguing|changing|moving|refusing|banging|kicking|punching|showing|playing|emailing|ringing|phoning|parking|tearing) (@your|@me|you|the|a|his|her|their|our|it|that|them|him|about|with|through|over|away|without|home|late|back|all|at|to|on|out|off|into|in|up|fun|hello|goodbye|such|some|so|against|and|dinner|money|things|before|around|from|when|loud|music|behind) _{0,8} (@your|mum|mom|dad|mother|father|sister|brother|son|daughter|friends|friend|username|name|phone|messages|texts|email|emails|diary|journal|notebook|letter|letters|photo|photos|picture|pictures|room|door|car|keys|money|dinner|lunch|cake|party|wedding|birthday|meeting|call|calls|school|class|work|shift|table|desk|bike|dishes|house|kitchen|job|weight|hair|cooking|accent|clothes|music|house|jacket|shirt|charger|joke|jokes|secret|password|test|essay|exam|plans|platform|station|rain|dark|alone|hour|hours|minutes|voice|parents|kids|boss|colleagues|coat|bed|sofa|neighbors|dog|cat|plant|plants|laptop|book|game|speech|drunk|yesterday|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|christmas|thanksgiving|easter|eid|diwali|morning|afternoon|evening|night|weekend|week|birthday|wedding|funeral|dinner|lunch|breakfast|party|meeting|january|february|april|june|july|august|september|october|november|december|kitchen|station|hospital|airport|car|office|presentation|game|match|concert|everyone|everybody)',
    '(sorry|apologize|apologise) (for|about) (being)? (rude|short|late|cold|drunk|loud|mean|curt) (to|with|at|on|for) (you|your|my|the|him|her|dinner|yesterday|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|christmas|thanksgiving|easter|eid|diwali|morning|afternoon|evening|night|weekend|week|birthday|wedding|funeral|dinner|lunch|breakfast|party|meeting|january|february|april|june|july|august|september|october|november|december|kitchen|station|hospital|airport|car|office|presentation|game|match|concert|everyone|everybody)',
    '(sorry|apologize|apologise) (for|about) (the) (joke|comment|remark|thing|text|email|message|photo|post|crack|dig|names|lie|slap|shouting|yelling|mess|story|words) (i|about|at|on|in) _{0,5} (made|told|said|sent|posted|wrote|left|your|you|called|yesterday|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|christmas|thanksgiving|easter|eid|diwali|morning|afternoon|evening|night|weekend|week|birthday|wedding|funeral|dinner|lunch|breakfast|party|meeting|january|february|april|june|july|august|september|october|november|december|kitchen|station|hospital|airport|car|office|presentation|game|match|concert|everyone|everybody)',
  ],
};

export const note: RuleNote = {
  title: 'Sorry for doing this',
  hears: 'They may not have to explain once more what hurt.',
  why: '“Sorry for reading your letters” names an act. “Sorry for everything” leaves the other to guess.',
  source: 'lerner',
};

export const examples: RuleExamples = {
  flags: [
    'I’m sorry for telling your mother about the job.',
    'Sorry for yelling at you in the car park.',
    'soz for copying ur essay in english',
    'I apologize for reading your messages on the train.',
    'I’m sorry for not saying hello at the funeral.',
    'Apologies for interrupting you in Tuesday’s meeting.',
    'I want to say sorry for the joke I made about your cooking.',
    'I am sorry for being rude to your friends.',
  ],
  leaves: [
    'Sorry for everything.',
    'I’m sorry for your loss.',
    'I apologize for any inconvenience.',
    'I’m not sorry for yelling.',
    'Sorry for calling so late.',
    'Sorry for the noise.',
    'I’m sorry for being me.',
    'She was sorry for telling him.',
  ],
};
