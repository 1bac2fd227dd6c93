import type { FlagKind, RuleNote } from './schema-coach';

/**
 * What is said where no rule knows the wording, and the sentence is only very like others of its kind. Each says that it
 * may be wrong by asking, and none names a construction.
 */
export const kindNotes: Readonly<Record<FlagKind, RuleNote>> = {
  blame: {
    title: 'This may sound like a charge',
    hears: 'They may hear whose fault it is before they hear what happened.',
    why: 'People who feel charged defend themselves. What you saw, and what it did to you, is harder to argue with.',
    source: 'gottman-startup',
    instead: 'The rent was due on Friday and it wasn’t paid. I lay awake over it.',
  },
  absolutes: {
    title: 'This may sound like every time',
    hears: 'They may hear that no other day counts.',
    why: 'One day that went otherwise, and the talk is about that. One time you both remember is enough.',
    source: 'gottman-startup',
    instead: 'On Sunday I cooked for six and cleaned up alone. I’d like it to be different this week.',
  },
  'conditional-apology': {
    title: 'This sorry may have a way out in it',
    hears: 'They may hear that you are not sure there is anything to be sorry for.',
    why: 'A sorry lands when it says what you did. If you don’t know yet what it was, you can ask.',
    source: 'lerner',
    instead: 'I’m sorry I read your letter. I don’t know yet what it did to you, and I’d like to.',
  },
  'but-justification': {
    title: 'A reason may be taking the sorry back',
    hears: 'They may hear the reason, and lose the sorry.',
    why: 'Reasons can be true and still come too soon. They keep until you are asked for them.',
    source: 'lerner',
    instead: 'I was short with you in front of the kids, and I’m sorry. That’s the whole of it.',
  },
  minimizing: {
    title: 'This may make it small',
    hears: 'They may hear that it shouldn’t have hurt.',
    why: 'How big it was is theirs to say. It gets smaller sooner when somebody sees it at its size.',
    source: 'our-judgement',
    instead: 'I didn’t think it was much. I can see it was a lot for you.',
  },
  'mind-reading': {
    title: 'This may say what goes on in them',
    hears: 'They may hear that you have settled what they meant, without them.',
    why: 'Only they know why. You can say what you saw and what you made of it, and ask.',
    source: 'rosenberg',
    instead: 'You closed the laptop when I came in, and I made up a reason for it. What was it?',
  },
  contempt: {
    title: 'This may sound like looking down',
    hears: 'They might hear what you think of them, and nothing after that.',
    why: 'Mockery ends the listening. What you are angry about can be said without it.',
    source: 'our-judgement',
    instead: 'I’m angry that the forms weren’t sent. I had counted on it.',
  },
  deflecting: {
    title: 'This may turn away from it',
    hears: 'They may hear that you are looking for the door.',
    why: 'One plain sentence about your part opens more than a good answer. It doesn’t have to be the whole of it.',
    source: 'our-judgement',
    instead: 'You asked where I was. I was at Mel’s, and I said I was at work.',
  },
  demand: {
    title: 'This may press them',
    hears: 'They may hear that there is one right answer, and that it is due now.',
    why: 'A yes that is pressed out of somebody doesn’t hold. Ask in a way that leaves room for no.',
    source: 'rosenberg',
    instead: 'I’d like us to talk tonight. Would after nine be all right, or is another day better?',
  },
  scorekeeping: {
    title: 'This may read like a bill',
    hears: 'They may hear that your kindness is now a debt.',
    why: 'Once there is a count, both count. Say what you are short of, and ask for that.',
    source: 'our-judgement',
    instead: 'I’ve done the last four nights with the baby and I’m worn out. Could you take tonight?',
  },
  'pseudo-feelings': {
    title: 'A feeling may be hiding behind this',
    hears: 'They may hear what they did to you, and answer that.',
    why: 'Words like these say what somebody did. The feeling under them is yours alone and can’t be argued with.',
    source: 'rosenberg',
    instead: 'When you went up without a word I felt lonely, and a little scared.',
  },
  threat: {
    title: 'This may sound like a threat',
    hears: 'They may hear what will happen to them, and give in or hit back.',
    why: 'Fear can end a talk; it can’t mend anything. What you will do to take care of yourself can be said calmly.',
    source: 'our-judgement',
    instead: 'When there is shouting I’ll go to my sister’s for the night, and we can talk the day after.',
  },
};
