import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'It was a key hook on a Tuesday morning. There’s nothing to film.',
    opening:
      'At eight it was which key goes on which hook. By ten past, I’d said, “Nobody helps me in this house,” and you’d said, “Here it comes.”',
  },
  story: {
    closing: 'It’s a milk carton. I’m being ridiculous.',
    opening:
      'At six in the morning the empty carton said: nobody here thinks about the one who comes home last. I know it’s a carton.',
  },
  'what-i-did': {
    closing: 'All I did on Sunday was ask who’d moved the tape measure.',
    opening:
      'On Sunday it was the tape measure. Then I said, “You’re just like your father,” and I let the screen door slam.',
  },
  'did-to-me': {
    closing: 'I don’t know why I’m like this, it was one wet umbrella on a Monday.',
    opening:
      'You said, “Relax, it’s an umbrella.” It had dripped on the one letter I have from my grandfather. I sat up with the hair dryer that Monday, and nobody came in.',
  },
  needed: {
    closing: 'I need people to put lids back on jars. That can’t be too much on a weekday.',
    opening:
      'It wasn’t the jar. On Thursday I’d been up all night with your father, by myself, and I needed you to come in and ask me how it went.',
  },
  'still-holds': {
    closing: 'You know I care about you. Can we drop the parking spot now?',
    opening:
      'We lost an hour on Saturday to a parking spot. I’d still rather circle the block with you than find a good one by myself.',
  },
  loop: {
    closing: 'When I ask for one simple thing, like boots off the stairs, I get an opera.',
    opening:
      'When I move the boots off the stairs, you say, “Here we go,” then I line them up extra loud; underneath I was tired since five and wanted company.',
  },
  plan: {
    closing: 'If there’s going to be a scene about my packing on Friday, then I’ll let you pack by yourself.',
    opening:
      'If we’re still on the tent poles after a minute on Friday, then I will ask, “Is this about the poles?” and sit down on the cooler.',
  },
};
