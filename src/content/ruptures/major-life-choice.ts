import type { Rupture } from '../schema';

export const rupture: Rupture = {
  card: {
    title: 'Split over a big choice',
    sentence:
      'Where to live, money, a child, a job, a parent’s care: you want different things, and it has come between you.',
    soundsLike: [
      '“I can’t live there.”',
      '“So you’d already decided.”',
      'The brochure has been on the piano since March.',
    ],
    atStake: ['a-say', 'shared-plans', 'choice', 'knowing-what-to-expect', 'closeness'],
    sinceThen: false,
    asksFoundOut: false,
    threads: [
      [
        { x: 0, y: 0.42 },
        { x: 0.2, y: 0.46 },
        { x: 0.4, y: 0.47 },
        { x: 0.52, y: 0.42 },
        { x: 0.76, y: 0.2 },
        { x: 1, y: 0.02 },
      ],
      [
        { x: 0, y: 0.58 },
        { x: 0.2, y: 0.54 },
        { x: 0.4, y: 0.53 },
        { x: 0.52, y: 0.58 },
        { x: 0.76, y: 0.8 },
        { x: 1, y: 0.98 },
      ],
    ],
    fits: { 'over-weeks': 2, 'after-a-talk': 2, 'not-wanted': 1, 'carrying-alone': 1, loud: 1 },
  },
  prompts: {
    camera: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What has each of you said out loud about it?',
      why: 'Only what was said or done: the form, the “we’ll see,” the date that went by. The wishes come later.',
      examples: {
        closing: 'You’ve known what I want since New Year’s. There’s nothing new to say.',
        opening:
          'On New Year’s Day I said I could picture myself in Halifax. You said, “We’ll see.” In March the lease came, and it still lies on the piano, unopened.',
      },
    },
    story: {
      voices: ['they-hurt-me', 'both', 'not-sure'],
      question: 'What does their wish seem to say about you?',
      why: '“I want that job” can sound like “I don’t want you.” Write down what it sounded like to you.',
      examples: {
        closing: 'She’d pack tomorrow. So that’s what twelve years are worth.',
        opening:
          'He said he might take the job on the rig. By lunchtime I’d told myself that he was bored with us. He’d said one sentence, about overtime.',
      },
    },
    'what-i-did': {
      question: 'While you were deciding, what did you do that wasn’t fair?',
      why: 'Wanting something is no offense. Going ahead, going silent about it, or talking them down can hurt, whichever answer was the better one.',
      examples: {
        closing: 'Somebody had to make the call about Nana’s place by the thirtieth.',
        opening:
          'On the thirtieth I told the landlord we’d clear out Nana’s place. I hadn’t asked you. I had boxes in her hall before you’d seen the form.',
      },
    },
    'did-to-me': {
      question: 'What could you lose here, and what has the fighting cost you?',
      why: 'Under a yes or a no there can be a loss that the arguments leave out.',
      examples: {
        closing: 'Take the job, then. I’ll manage here from September on.',
        opening:
          'When you talk about Denver I start counting: my Monday chess, my mother’s hip, the boy next door who calls me Coach. On Tuesday I couldn’t finish a sandwich.',
      },
    },
    needed: {
      question: 'What do you need, whatever gets decided?',
      why: 'A town, a sum or a date is one way to meet a need. There may be another way that neither of you has thought of.',
      examples: {
        closing: 'I need a yes on the house by Friday. That’s the only thing I need.',
        opening:
          'What I need by Friday isn’t the house. I need to see one slow winter on paper, with the rent paid, so I can sleep.',
      },
    },
    'still-holds': {
      question: 'What stays true, whichever way it goes?',
      why: 'This may be ground you can both stand on while the rest is open. If nothing comes, leave it blank.',
      examples: {
        closing: 'We’ll be fine. Let’s just get past the first of June.',
        opening:
          'Whatever happens to the farm on the first of June, I’ll be the one who knows how you take your tea, and where Dad hid the good saw.',
      },
    },
    loop: {
      question: 'What happens each time you two start to talk about it?',
      why: 'Maybe one pushes for an answer and one asks for time. Maybe you both change the subject. The question itself is nobody’s fault. You can leave this empty.',
      examples: {
        closing: 'When it’s time to decide, somebody has to check on the cows.',
        opening:
          'When I put the brochure down, you say, “After the harvest,” then I take it to your brother; underneath I was afraid that there’s no “after.”',
      },
    },
    request: {
      question: 'What would make the deciding fairer, whatever is decided?',
      why: 'This is not yet about the answer. It’s about the way there: who gets asked, by when, who sees the numbers.',
      examples: {
        closing: 'Just swear to me you won’t take it before the fifteenth.',
        opening:
          'Before the fifteenth, would you sit down with me and the bank papers for an hour? We’d each tell our worst fear first, and nobody fixes it.',
      },
    },
    unresolved: {
      question: 'What may have no answer that suits you both?',
      why: 'You can’t move halfway across an ocean, or have half a child. That can be a sorrow without being anyone’s failure.',
      examples: {
        closing: 'One of us has to give in by spring, and I gave in last time.',
        opening:
          'We may not have an answer by spring. I’d like us to be kind about that at your sister’s wedding, even if one of us stays and the other goes.',
      },
    },
  },
  leads: {
    'i-hurt-them': {
      ask: 'In all the back and forth about what to do, I lost sight of you. How has this been for you?',
      own: 'Whatever gets decided, the way I went about it is mine to answer for.',
    },
    'they-hurt-me': {
      happened:
        'I’m not arguing for my answer right now. I want you to know what the deciding has been like from here.',
      'did-to-me': 'Behind all my pros and cons there is this.',
    },
    both: {
      'did-to-me':
        'We want different things, and that’s hard enough. What the tug-of-war has done to me is this.',
      own: 'I pulled on the rope, too, and I’ll tell you how.',
    },
    'not-sure': {
      noticed: 'I can’t tell where you stand on this anymore, and some days I can’t tell where I do.',
      ask: 'What would you be giving up, if it went my way? I’d like to understand that better.',
    },
  },
  review: { reviewedBy: '', role: '', date: '' },
};
