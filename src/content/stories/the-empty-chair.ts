import type { Story } from '../schema-beside';

export const story: Story = {
  title: 'The empty chair',
  sentence:
    'A locksmith said yes to turning the pages at a friend’s first piano recital, stayed home that night, and then went quiet for nine days.',
  about: {
    relationship: 'friend',
    name: 'Wanda',
    rupture: 'broken-promise',
    side: 'i-hurt-them',
    move: 'moved-away',
    need: 'change',
    heatBefore: 4,
  },
  answers: {
    'opening-rough': {
      kind: 'text',
      text: 'Wanda, hey, sorry I’ve been so hard to reach. It’s been a crazy couple of weeks. How did the recital go?',
    },
    camera: {
      kind: 'text',
      text: 'In September, at your kitchen table, I said, “You nod, I turn.” On Friday the sixth, at seven, there were two chairs at the piano in the church hall. You sat down on yours. I was at home.',
    },
    story: {
      kind: 'text',
      text: 'I told myself she had her sister there, and anyone can turn a page. Then I told myself she’d be too busy bowing to miss me. By the third day it was: a friend who does that has no business calling.',
    },
    'it-hurt': {
      kind: 'text',
      text: 'That hurt you. Your sister came by the shop on Saturday and told me you kept looking at the side door until they dimmed the lights.',
    },
    opening: {
      kind: 'text',
      text: 'Wanda, at your recital there was a chair next to you, and I wasn’t on it. Then I hid from you for nine days. Could I come by on Tuesday, after your shift?',
    },
    value: {
      kind: 'text',
      text: 'I come when somebody is stuck. In January I got a mother and two babies back into their kitchen at three in the morning, and I stayed until the radiator was warm. I’d do it again tonight.',
    },
    'what-i-did': {
      kind: 'text',
      text: 'At six that Friday I put on my gray shirt. Then I sat down on the edge of the bathtub and stayed there until ten past eight. I didn’t call anyone. You wrote to me three times after that, and I didn’t answer once.',
    },
    'intention-impact': {
      kind: 'list',
      items: [
        'I meant to come. I had the shirt on.',
        'You had to turn your own pages. You lost your place in the second piece and started over, with everyone watching. And when they asked about me, you told them I was sick.',
      ],
    },
    apology: {
      kind: 'text',
      text: 'I’m sorry, Wanda. Nothing held me up, and nobody kept me. I left you sitting up there, and then I left you to worry. Both were my doing.',
    },
    amends: {
      kind: 'text',
      text: 'On Thursday, before your lesson, I’ll tell Mr. Halloran that I wasn’t sick. I’ll bring your three pieces, taped onto boards that open flat, so you can play them with nobody next to you.',
    },
    'their-version': {
      kind: 'text',
      text: 'She’d start with the six Sundays we practiced. She’d say I was the only one who knew how her hands shook. Then forty people, two chairs, and me not there. I think she’d say the nine days were worse, because she couldn’t tell if she ought to be angry or worried.',
    },
    reflection: {
      kind: 'text',
      text: 'I think you had two things to be scared of that night, the notes and the pages, and I’d said I would take one of them. Then you had both. And afterward you didn’t even know what had become of me.',
    },
    onlooker: {
      kind: 'text',
      text: 'The old man who stacks the chairs in that hall would see a woman play three pieces next to an empty seat. Four streets away he’d see me, dressed to go, more scared than busy. He’d want her to get her evening, and he’d want me out of that bathroom.',
    },
    'quiet-protected': {
      kind: 'text',
      text: 'As long as I didn’t answer, I wasn’t yet the one who’d done it. It also kept me from saying out loud that I was jealous of my best friend.',
    },
    'held-back': {
      kind: 'list',
      items: [
        'I wasn’t sick that Friday, and I wasn’t at work.',
        'I was dressed to go, and I couldn’t make myself stand up.',
        'I gave up the piano at nineteen. You began at fifty-one, and there you were on a stage. I was jealous, and I stayed on the edge of the tub so I wouldn’t have to watch.',
      ],
    },
    staying: {
      kind: 'if-then',
      if: 'my ears get hot and I want to tell her why',
      then: 'hold on to my cup and ask, “Is there more?” When I can’t take in another word, I’ll ask for half an hour and be back at her table by eight',
    },
    'still-holds': {
      kind: 'text',
      text: 'Since the winter your pipes burst, whichever of us has the flu finds soup on the doormat by noon. That one I’ve kept for eleven years, and I’ll go on with it, whether you’re talking to me or not.',
    },
    closeness: { kind: 'scale', value: 4, text: 'Seven, before the recital.' },
    appreciate: {
      kind: 'text',
      text: 'Your first message that night didn’t say, “Where were you?” It said, “Are you all right?” I’ve read it many times.',
    },
    'since-then': {
      kind: 'text',
      text: 'She drives the number 4, and it comes past the shop at ten past eight. Since that Friday I’m in the back room at ten past eight. She wrote three times in the first week, and then she stopped.',
    },
    'since-then-mine': {
      kind: 'text',
      text: 'I could be out front when the number 4 comes by, sweeping the step, and lift a hand. She wouldn’t have to lift hers.',
    },
    'one-thing': {
      kind: 'text',
      text: 'When I can’t come to something, you’ll hear it from me on the day I know it, not on the day you’re waiting.',
    },
    'what-changes': {
      kind: 'text',
      text: 'I’ve stopped saying “sure” on the spot. I’ll say, “Let me look at my week,” and you’ll have a yes or a no by the next night. Some of them will be a no.',
    },
    'come-back': {
      kind: 'if-then',
      if: 'I go quiet on you again',
      then: 'send you one line that same night, “I’m hiding, I’ll call at noon,” and at noon I’ll call',
    },
    'look-again': { kind: 'choice', chosen: 'a-month', text: 'By then you’ll know whether I’ve kept to it.' },
    unresolved: {
      kind: 'text',
      text: 'You may want someone else in that chair in the spring, or no one. I won’t ask. And you don’t have to be done being angry by then.',
    },
  },
};
