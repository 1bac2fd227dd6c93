import type { Story } from '../schema-beside';

export const story: Story = {
  title: 'The last train',
  sentence:
    'A baker and his husband missed the last train home from a party, and the fight on the platform was not about the train.',
  about: {
    relationship: 'partner',
    name: 'Remy',
    rupture: 'small-argument',
    side: 'both',
    move: 'both',
    need: 'comfort',
    heatBefore: 5,
  },
  answers: {
    'opening-rough': {
      kind: 'text',
      text: 'So are we going to talk about Saturday, or do we do this all week?',
    },
    camera: {
      kind: 'text',
      text: 'At eleven on Saturday, at Dilan’s, you said, “Two minutes,” and I put my coat on. At eleven forty we stood on platform two and watched the last train go. I said, “You’d rather be anywhere than home with me.” You said, “When you’re like this, yes.”',
    },
    story: {
      kind: 'text',
      text: 'The train said: he has all night for Dilan’s cousins, and he hasn’t got one train for me. The mean version is that I bake bread for people I don’t get to see, and I’m married to one of them.',
    },
    feelings: {
      kind: 'feelings',
      chosen: ['lonely', 'embarrassed', 'angry'],
      text: 'I stood in Dilan’s hallway with my coat on for half an hour, and people squeezed past me to the bathroom.',
    },
    opening: {
      kind: 'text',
      text: 'Remy, I don’t like how we came home on Saturday, or how short I’ve been with you since. I miss you. Can we sit down tonight, before I go to bed?',
    },
    'did-to-me': {
      kind: 'text',
      text: 'On the platform you said, “When you’re like this, yes.” I believed it. I heard it all through my shift, over the mixer.',
    },
    needed: {
      kind: 'needs',
      chosen: ['mattering', 'closeness'],
      text: 'It wasn’t the train. All last week I left before you woke up and slept before you got in. I wanted that ride home, just us and the dark window.',
    },
    'anger-hurt-wish': {
      kind: 'list',
      items: [
        'Two minutes. I know his two minutes.',
        'That whole room got him all lit up, and I get what’s left of him at midnight.',
        'I want you to be glad it’s me you’re going home with.',
      ],
    },
    'their-version': {
      kind: 'text',
      text: 'He’d say it was the first party since March, and I stood in the doorway like a bouncer. He’d say that on weekdays he comes home to a dark apartment and tiptoes till morning. He’d say I could have had fun for an hour, or gone home alone, or said one word.',
    },
    reflection: {
      kind: 'text',
      text: 'You’d been looking forward to Saturday since March. All week you tiptoe around my sleep, and this was your one night to be loud. Then you turned around, and there I was by the door like a clock.',
    },
    staying: {
      kind: 'if-then',
      if: 'we both start on who said what first',
      then: 'say, “Twenty minutes. I’ll walk to the river, and I’m back at half past,” and be back at half past',
    },
    value: {
      kind: 'text',
      text: 'Nobody should go hungry. For fourteen years the first six loaves out of my oven have gone to the shelter on Ferry Street. They’ll go there tomorrow, too.',
    },
    'what-i-did': {
      kind: 'text',
      text: 'I put my coat on and waited for you to notice, and I didn’t tell you what I wanted. On the platform I said you’d rather be anywhere than home with me, loud enough for the man at the ticket machine. After that you got yes and no from me for two days.',
    },
    'intention-impact': {
      kind: 'list',
      items: [
        'I meant to get us home while there were still three hours to sleep.',
        'You’d had a lovely evening, and I turned it into something you’d done to me. You had to sit in a taxi with that, next to a man who wouldn’t speak.',
      ],
    },
    apology: {
      kind: 'text',
      text: 'I’m sorry for what I said, and for the two days. You didn’t make me do either one.',
    },
    amends: {
      kind: 'text',
      text: 'Tomorrow after work I’ll take a loaf over to Dilan’s mother and thank her for the party. I walked right past her on Saturday.',
    },
    'still-holds': {
      kind: 'text',
      text: 'Twelve years in, when I come home at noon, I still look for your bike in the hall, and I’m happy when it’s there.',
    },
    closeness: { kind: 'scale', value: 5, text: 'Six, when the train is still running.' },
    appreciate: {
      kind: 'text',
      text: 'In that taxi you asked the driver to turn up the heat. You don’t get cold. That was for my hands.',
    },
    loop: {
      kind: 'loop',
      mine: 'put my coat on and wait by the door',
      theirs: 'start one more conversation',
      thenI: 'count the minutes out loud',
      under: 'afraid of being the dull part of your life',
    },
    'loop-exit': {
      kind: 'text',
      text: 'My end of it is the coat. I could leave it on the hook and go sit down next to whoever you’re laughing with.',
    },
    'loop-before': {
      kind: 'choice',
      chosen: 'its-ours',
      text: 'I’d call it “the coat.” It was out at my cousin’s wedding, and again at New Year’s.',
    },
    'one-thing': {
      kind: 'text',
      text: 'When I’m getting tired somewhere, I’ll come and say it in your ear, before I touch my coat.',
    },
    comfort: {
      kind: 'text',
      text: 'I’d love to have that ride home after all: forty minutes on the couch, your shoulder, no talking. Tell me what would do you good, too.',
    },
    request: {
      kind: 'text',
      text: 'The next time you say “two minutes,” would you give me the real number? An hour is fine. Then I can sit down.',
    },
    'come-back': {
      kind: 'if-then',
      if: 'I go quiet on you after a fight',
      then: 'leave a note on the bread box with a time on it, and be in the kitchen at that time',
    },
    'look-again': {
      kind: 'choice',
      chosen: 'a-week',
      text: 'At noon, when I come off my shift and there’s still warm bread.',
    },
    unresolved: {
      kind: 'text',
      text: 'You fill up at a party, and I run out. That may just be how we’re made. Some nights we could take two trains.',
    },
  },
};
