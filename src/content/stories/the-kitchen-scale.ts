import type { Story } from '../schema-beside';

export const story: Story = {
  title: 'The kitchen scale',
  sentence:
    'A man of forty-five has something to say to his father, who put his grandson’s plate on the scale at Sunday lunch.',
  about: {
    relationship: 'my-parent',
    name: 'Pop',
    rupture: 'criticized-or-dismissed',
    side: 'they-hurt-me',
    move: 'moved-against',
    need: 'both',
    heatBefore: 6,
  },
  answers: {
    'opening-rough': {
      kind: 'text',
      text: 'Pop, we’re not coming on Sunday. I think you know why.',
    },
    camera: {
      kind: 'text',
      text: 'On Sunday, with nine of us at the table, you pulled Owen’s plate over and put it on your scale. You said, “A pound and a quarter. That’s how it started with your dad,” and pointed your fork at my belt. Owen laid his own fork down.',
    },
    story: {
      kind: 'text',
      text: 'He weighed a boy’s lunch. That happened. What I made of it: I’m forty-five, I run a road crew, and to him I’m still the fat kid who let him down. And now he’s starting on mine.',
    },
    older: {
      kind: 'text',
      text: 'Saturdays at the feed store he’d have me step up on the platform scale, and the farmers would guess. I was eleven. Owen is eleven.',
    },
    feelings: {
      kind: 'feelings',
      chosen: ['ashamed', 'hurt', 'furious'],
      text: 'The shame came first. I didn’t want Owen to look at me.',
    },
    opening: {
      kind: 'text',
      text: 'Pop, something from Sunday’s lunch has stayed with me, and I don’t want to let it go by. Could I stop in on Thursday after your walk, just me, and tell you about it?',
    },
    'did-to-me': {
      kind: 'text',
      text: 'All this week I’ve eaten standing up, at the counter, once he’s in bed. On Tuesday his lunch box came home full, and I didn’t know what to say to him.',
    },
    needed: {
      kind: 'needs',
      chosen: ['respect', 'loyalty'],
      text: 'I’d brought you the pictures of the porch that Owen and I built. I was hoping you’d ask to see them.',
    },
    'anger-hurt-wish': {
      kind: 'list',
      items: [
        'He gets his grandson for three hours on a Sunday, and he weighs him. I could have put that scale through the window.',
        'He looked at me the way he used to at the store, like a sack that came in wrong.',
        'I want Owen to remember how you laugh at that table, and not what his plate weighed.',
      ],
    },
    'their-version': {
      kind: 'text',
      text: 'He’d say he was trying to help. Since the bypass in March he weighs every bite and writes it in the green notebook, and it scares him. He’d say his own father was gone at fifty-one, and here I sit with my belt on the last hole. He might leave out Owen’s face.',
    },
    onlooker: {
      kind: 'text',
      text: 'Aunt Joan, at the far end, saw a frightened old man, a big tired one, and a boy between them with his hands in his lap. She saw who reached for the plate. She’d want Pop to say he’s scared, and me to get to eat in peace.',
    },
    staying: {
      kind: 'if-then',
      if: 'he tells me I can’t take a joke',
      then: 'say, “That’s enough for today, Pop. I’ll be here on the ninth to drive you,” and walk out to the truck',
    },
    'mine-or-not': {
      kind: 'choice',
      chosen: 'a-part',
      text: 'What I yelled on the way out. The plate, the number and the fork were his.',
    },
    'my-part': {
      kind: 'text',
      text: 'I stood up and yelled that you’d be eating by yourself from now on, and I yelled it in front of the kids. I don’t mean that, and I’m sorry I said it.',
    },
    'not-mine': {
      kind: 'text',
      text: 'It was never my job to be a size he could be proud of. The farmers laughed because he let them. And I can’t fix his heart by leaving my potatoes.',
    },
    'still-holds': {
      kind: 'text',
      text: 'I’m still your ride to the heart clinic, on the ninth and each time after. That doesn’t hang on how this talk goes.',
    },
    closeness: { kind: 'scale', value: 3, text: 'It was a five the day he taught Owen the knot.' },
    appreciate: {
      kind: 'text',
      text: 'In May you taught Owen the bowline. He’s tied up the whole stair rail with it, and I was glad that came from you.',
    },
    loop: {
      kind: 'loop',
      mine: 'take a second helping',
      theirs: 'make a remark about it to the person next to you',
      thenI: 'snap at you and take a third, out of spite',
      under: 'ashamed, and hoping you were glad I came',
    },
    'loop-exit': {
      kind: 'text',
      text: 'When the remark comes, I can say, “Ask me about something else, Pop,” one time. I don’t have to eat at anybody.',
    },
    'loop-before': {
      kind: 'choice',
      chosen: 'its-ours',
      text: 'My sister and I call it “the weigh-in.” It goes back to the feed store. What’s new is that it got to Owen.',
    },
    'what-changes': {
      kind: 'text',
      text: 'There’s a part I can’t leave open. From this Sunday on, I need the scale in its cupboard while Owen is at the table, and no word about his body or mine.',
    },
    request: {
      kind: 'text',
      text: 'When you’re worried about my heart, would you call me some evening and say just that, “I’m worried”?',
    },
    plan: {
      kind: 'if-then',
      if: 'one of our plates goes on that scale again',
      then: 'say, “Not today, Pop,” and take Owen and our two plates out by the rhubarb',
    },
    'look-again': {
      kind: 'choice',
      chosen: 'a-month',
      text: 'Ten minutes in the truck, on the way home from the clinic.',
    },
    unresolved: {
      kind: 'text',
      text: 'You may go on thinking I’m too heavy. I don’t have to talk you out of it. And I may stay sore for a while.',
    },
  },
};
