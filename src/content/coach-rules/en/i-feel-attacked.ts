import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'pseudo-feelings',
  priority: 60,
  patterns: [
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (being|so|quite)? (attacked|abandoned|manipulated|betrayed|used|rejected|ignored|neglected|disrespected|belittled|humiliated|judged|blamed|criticized|criticised|dismissed|misunderstood|unheard|unloved|unwanted|unappreciated|unsupported|unseen|invisible|cheated|deceived|tricked|cornered|trapped|pressured|pushed|bullied|threatened|controlled|smothered|suffocated|insulted|mocked|patronized|patronised|victimized|victimised|excluded|replaced|discarded|disregarded|devalued|undervalued|underappreciated|exploited|interrogated|accused|provoked|violated|gaslit|gaslighted|overlooked|sidelined|forgotten|unimportant|worthless|inadequate|unworthy|wronged|mistreated|targeted|ambushed|stonewalled|shunned|disliked|hated|punished|scolded|lectured|intimidated|coerced|guilted|harassed|micromanaged|overworked|distrusted|mistrusted|cheapened|robbed|ostracized|diminished|demeaned|degraded|shamed|undermined|minimized|silenced|steamrolled|railroaded|tolerated|crowded|boxed|played|walked|trampled|cast|crushed|duped|jilted|dumped|ghosted|slighted|snubbed|brushed)',
    'i (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (@very|still|also|just|do|did|kind|sort|of|always|often|sometimes|already|have|had|been|was|am|only|even|now|then|started|start|began|keep|kept|suddenly|must|would|get|can|could|actually|guess|will|might)? (feel|felt|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (left|let|put|taken|shut|ganged|pushed|set|cut|cast|kicked|walked|shoved|talked|looked|made|passed|stabbed|kept|brushed|stepped|thrown|tossed) (out|down|for|up|away|aside|on|behind|all|over|off|fun|in|by|to)',
    'i (feel|felt|feeling) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? _ _? (and|,|or) (@very|kind|sort|of|a|bit|little|pretty|still|also|just|too|more|all|how|rather|incredibly|terribly|extremely|super|quite|most|mostly|only|well|such|as|even|terribly|awfully|proper|dead|bloody|hella|lowkey|low)? (attacked|abandoned|manipulated|betrayed|used|rejected|ignored|neglected|disrespected|belittled|humiliated|judged|blamed|criticized|dismissed|misunderstood|unheard|unloved|unwanted|unappreciated|unsupported|invisible|cheated|cornered|pressured|bullied|controlled|insulted|excluded)',
  ],
};

export const note: RuleNote = {
  title: 'I feel attacked',
  hears: 'They may hear a charge, and start to defend what they did.',
  why: 'Words like attacked, used or ignored say what somebody did to you. Under them there is often fear, hurt or being lonely.',
  source: 'rosenberg',
  instead: 'I got scared when three of you asked about the till at once on Monday.',
};

export const examples: RuleExamples = {
  flags: [
    'I feel attacked every time we do the books.',
    'I felt abandoned at the clinic.',
    'i feel so manipulated rn',
    'I’m feeling a bit taken for granted on these night shifts.',
    'I have felt ignored since you got the promotion.',
    'I feel left out of the family chat.',
    'Honestly I felt ganged up on at dinner, at my age.',
    'I feel tired and unappreciated.',
  ],
  leaves: [
    'I don’t feel attacked.',
    'The soldiers attacked at dawn.',
    'You must feel betrayed.',
    'She felt rejected by the school.',
    'I feel happy to be used as a driver.',
    'I felt the crowd push past.',
    'Did you feel ignored?',
    'I never want you to feel rejected.',
  ],
};
