import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

const rude =
  '(selfish|stupid|lazy|lying|cheating|ungrateful|pathetic|disgusting|useless|worthless|little|old|dirty|filthy|rotten|miserable|evil|sick|crazy|fucking|bloody|goddamn|damn|spoiled|spoilt|two|faced|silly|dumb|fat|ugly|arrogant|pompous|cowardly|nasty|vile|cold|heartless|absolute|total|complete|utter|big|great|thick|sneaky|twisted|cheap|greedy|daft|poor|freaking|backstabbing|manipulative|conniving|vicious|thieving|dense|clueless|jealous|sad|insane|bitter|entitled)';
const name =
  '(liar|thief|cheat|cheater|coward|loser|idiot|moron|imbecile|fool|dummy|dumbass|jerk|asshole|arsehole|bitch|bastard|snake|hypocrite|narcissist|psycho|monster|bully|brat|pig|slob|clown|creep|freak|parasite|leech|prick|dick|dickhead|wanker|twat|tosser|muppet|pillock|git|knob|cunt|scum|rat|weasel|crybaby|wimp|slut|whore|traitor|scumbag|douche|douchebag|dipshit|shithead|motherfucker|child|cow|dog|animal|man|woman|boy|girl|piece|swine|sod|bugger|hag|witch|fuck|shit|loon|maniac|lunatic|numpty|plonker|wally|dimwit|halfwit|airhead|bum)';
const sure =
  '(liar|thief|cheater|coward|loser|idiot|moron|imbecile|fool|dumbass|jerk|asshole|arsehole|bitch|bastard|hypocrite|narcissist|psycho|monster|brat|pig|creep|prick|dickhead|wanker|twat|tosser|muppet|pillock|git|cunt|scum|weasel|traitor|scumbag|douchebag|dipshit|shithead|motherfucker|numpty|plonker|bitches|idiots|losers|morons|assholes|bastards)';

export const matcher: RuleMatcher = {
  kind: 'contempt',
  priority: 92,
  patterns: [
    `you (are|...)? ,? ${rude} ,? ${rude}? ,? ${rude}? ,? ${name}`,
    `you ${sure}`,
    'you piece of (shit|crap|garbage|trash|work|filth)',
    'you son of a',
    `^, (thanks|nice|congrats|bye|okay|whatever|yeah|hey|oh|move|listen|look|sorry|wrong) ,? ${rude}? ${sure}`,
    ', (idiot|moron|loser|jerk|dumbass|asshole|dickhead|bitch|liar|stupid|dummy) ,$',
    '^ (idiot|moron|loser|jerk|asshole|dickhead|bitch|liar|hypocrite|coward|traitor|pathetic|disgusting|typical) $',
    '^ (liar|idiot|loser|hypocrite|coward) , (liar|that|you)',
    '^ _{0,2} (fucking|bloody|stupid|lying|selfish|cheating) (idiot|liar|bitch|bastard|asshole|prick|brat|pig|cow|jerk|muppet) ,$',
  ],
  unless: [
    '(call|calls|called|calling|saw|met|meet|are|is) (me|him|her|them|you) (a|an)',
    'i am (such|a|an|the)',
  ],
};

export const note: RuleNote = {
  title: 'You …! (a name thrown)',
  hears: 'They may hear only the name, and nothing that comes after it.',
  why: 'A name thrown at somebody hurts and says nothing they could do about it. The act behind it can be said.',
  source: 'gottman-startup',
  instead: 'I saw my sweater on you in that photo from Saturday, and I’d told you no.',
};

export const examples: RuleExamples = {
  flags: [
    'You lying little snake.',
    'You idiot, that was Grandpa’s watch!',
    'You... you ungrateful, ungrateful girl.',
    'Oh you absolute plonker, the oven was still on.',
    'Nice one, loser.',
    'you fucking idiot u deleted it',
    'You selfish old man.',
    'Give it back, you thief!',
    'You piece of garbage.',
  ],
  leaves: [
    'You poor thing, sit down.',
    'You little genius, you fixed the radio.',
    'I felt like such an idiot at the till.',
    'You called me a liar in front of the manager.',
    'The stupid printer jammed again.',
    'You are a lovely old man, Walter.',
    'Some idiot parked across our gate.',
    'My brother is the biggest slob in the house.',
    'Did you feed the little pig this morning?',
    'I am a fool for waiting this long to call.',
  ],
};
