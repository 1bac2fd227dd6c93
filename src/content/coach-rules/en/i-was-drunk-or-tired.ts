import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'but-justification',
  priority: 76,
  patterns: [
    'i was not in my right mind',
    '(cut|give) me (some|a) (slack|break)',
    'i have (a) (short|bad|quick|terrible) (temper|fuse)',
    'i (can|could) not help (it|myself) (,|.|!|when|you|that)',
    "(@sorry) _{0,7} (,|.|because) i (had|'d|have) been drinking",
    'i was (drunk|wasted|hammered|high|hungover|tipsy|hangry|plastered) ,$ _{0,2}',
    'you (know|knew) (how|what|that)? (i|much|hard|tired|stressed|a) _{0,6} before coffee',
    '@sorry _{0,7} (,|.|because|but|...) _{0,2} i have had (a|such|too|pressure|my|lot|the|stress|no|straight)',
    '@sorry _{0,7} (,|.|because|but|...) _{0,2} i (was|am) (under|having) (a|such|too|pressure|my|lot|the|stress|no|straight)',
    '(it|that) was (just|only)? the (alcohol|drink|booze|wine|beer|stress|drugs|whiskey|vodka|rum|medication|meds|pills|anger|adrenaline|hormones) (talking|speaking)',
    '@sorry _{0,7} (,|.|!|because|but|...) (it|but|is|just|that)? i (was|just) (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)',
    '@sorry _{0,7} (,|.|!|because|but|...) (it|but|is|just|that)? i (was|am) just (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)',
    "@sorry _{0,7} (,|.|!|because|but|...) (it|but|is|just|that)? i (have|had|'d) been (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)",
    '@sorry _{0,7} i guess (it|but|is|just|that)? i (was|just) (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)',
    "@sorry _{0,7} i guess (it|but|is|just|that)? i (have|had|'d) been (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)",
    '@sorry _{0,7} it is just (it|but|is|just|that)? i (was|just) (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)',
    '@sorry _{0,7} i guess (it|but|is|just|that)? i (was|am) just (just|so|really|only|very|a|bit|being|under|already|all|also)? (bit|little)? (tired|exhausted|stressed|drunk|hungry|busy|hungover|sick|ill|angry|upset|scared|worried|jealous|hurt|frustrated|overwhelmed|swamped|distracted|wasted|high|tipsy|nervous|young|lonely|confused|desperate|bored|annoyed|overworked|freaked|panicking|depressed|hormonal|provoked|pissed|mad|emotional|grieving|late)',
  ],
};

export const note: RuleNote = {
  title: 'I was tired, I was drunk',
  hears: 'They may hear that the day did it, and nobody said those words.',
  why: 'It can explain, and it does not undo. A plan for the next hard day says more than the bad one you had.',
  source: 'schumann-2014',
  instead:
    'I snapped at you at the door. Next time I come off a double shift I’ll take ten minutes in the car first.',
};

export const examples: RuleExamples = {
  flags: [
    'Sorry I snapped, I was just so tired.',
    'I was drunk, okay?',
    'I’m sorry for yelling, I’ve had a long day.',
    'I’ve had a rough week, so give me a break.',
    'it was the alcohol talking',
    'I’m sorry. I was under a lot of stress.',
    'I wasn’t in my right mind.',
    'Sorry about last night, I’d been drinking.',
    'You know how I get when I’m hungry, I can’t help it.',
    'I have a short temper, you knew that.',
  ],
  leaves: [
    'I was so tired after the night shift that I slept till noon.',
    'I snapped at you. I was tired, and that’s no excuse.',
    'Sorry, I am busy tonight.',
    'He was drunk when he fell.',
    'I’ve had a long day and I’d like a bath.',
    'Are you under a lot of stress?',
    'I can’t help loving you.',
    'I’m sorry I was drunk at your wedding.',
    'The wine was good.',
    'We gave him a break at ten.',
  ],
};
