import { heavyLexicon } from './heavy-words/words';
import type { HeavyWords } from './schema-beside';

/** Words that threaten harm to the other: a scene is not played on from there. */
export const harmWords: HeavyWords = {
  lexicon: heavyLexicon,
  families: [
    {
      patterns: [
        'i (will|could|would|should|might|shall|am going to|swear i will|want to|am about to|feel like) (kill|killing|hit|hitting|hurt|hurting|slap|slapping|punch|punching|beat|beating|strangle|strangling|choke|choking|shoot|stab|smack|shake|end) (you|u|ya|ye|your (face|head|neck|skull)) !(to a|by|down to|at)',
        '(knock|break|smash|bash|kick|punch|slap|cave) your (face|head|neck|jaw|teeth|arm|arms|legs|skull|bones) (in|off|out)?',
        '(slap|beat|knock) (some sense into|the hell out of|the shit out of|the crap out of|it into|it out of) you',
        '(make|making) you (pay|regret|suffer|sorry|hurt)',
        'you (will|are going to) (regret (this|it|that)|be sorry you|pay for (this|it|that)|wish you (had never|were never|were dead))',
        '(watch your back|i know where you (live|work|park|sleep))',
        '(drop dead|wish you were dead|better off dead)',
        '(burn|torch) (your|the) (house|car|place|things|stuff|clothes)',
        '(post|share|send) (your|those|the) (nudes|pictures of you|photos of you|private (pictures|photos))',
        "you (will|'ll) (never|not) see (the|your|our|those) (kids|children|child|son|daughter|baby|boy|girl) again",
        '(deserve|need|want|asking for) a (slap|beating|good hiding|smack|fist)',
        '(get|grab|have|got|bring) (my|the|a) (gun|knife|bat|belt) _{0,6} you',
      ],
    },
  ],
  says: '',
};
