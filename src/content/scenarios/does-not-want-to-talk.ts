import type { Scenario } from '../schema-rehearsal';
import { card } from './does-not-want-to-talk/card';
import { own } from './does-not-want-to-talk/own';
import { answers, facts } from './does-not-want-to-talk/replies';
import { suggestions } from './does-not-want-to-talk/suggestions';

export const scenario = {
  ...card,
  told: [
    'For six years you and Imani ran a soup stall at the Saturday market, out of a blue van called Odetta.',
    'In April, with the insurance due, you sold the van for 4,200 to a man from the coast, and told her the day after.',
    'That afternoon she took the 3,800 out of the account you shared. She didn’t ask either.',
    'Seven weeks later she wrote, “I’d rather not talk about it.” You asked for two minutes, and she wrote, “At the door.”',
  ],
  yours:
    'You could try saying the one thing you came to say, asking for nothing back, and going when the two minutes are up.',
  imagine: [
    'You see her front steps, the pot with the rosemary, and the door open about a foot.',
    'Your feet are on the mat. You aren’t going to step over it.',
    'You have one first line. If it’s the only one you get to say, it’s enough.',
    'She may not answer. That isn’t the same as not having heard.',
  ],
  place: 'Imani’s front door. Sunday, eleven in the morning.',
  slots: {
    that: 'the van',
    act: 'you sold the van and told me the day after',
    sight: 'the oil stain where the van used to stand',
    wish: 'to get one call before the keys changed hands',
    after: 'I got up at four that Saturday and put my apron on for nothing',
    usual: 'you decide and tell me later, and I say nothing and keep count',
    ask: 'write it down and put it in my mailbox',
    mine: 'I emptied the account without a word',
  },
  facts,
  answers,
  own,
  firstWords: {
    'open-but-hurt': 'Hi. I said two minutes because I didn’t trust myself with three.',
    'angry-needs-hearing': 'You’ve got two minutes. You didn’t give me one, so that’s generous.',
    'gone-quiet': 'I’m here.',
    defensive: 'Half of that money was mine, and I can show you the paper on the other half too.',
    'its-fine': 'Hey, you! Look, it’s all good, it was only a van. I’ve got something on the stove.',
    'floods-and-leaves': 'I don’t know if I can. I saw you through the glass and my heart just went.',
  },
  suggestions,
} satisfies Scenario;
