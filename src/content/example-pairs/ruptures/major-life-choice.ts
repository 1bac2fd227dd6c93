import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  camera: {
    closing: 'You’ve known what I want since New Year’s. There’s nothing new to say.',
    opening:
      'On New Year’s Day I said I could picture myself in Halifax. You said, “We’ll see.” In March the lease came, and it still lies on the piano, unopened.',
  },
  story: {
    closing: 'She’d pack tomorrow. So that’s what twelve years are worth.',
    opening:
      'He said he might take the job on the rig. By lunchtime I’d told myself that he was bored with us. He’d said one sentence, about overtime.',
  },
  'what-i-did': {
    closing: 'Somebody had to make the call about Nana’s place by the thirtieth.',
    opening:
      'On the thirtieth I told the landlord we’d clear out Nana’s place. I hadn’t asked you. I had boxes in her hall before you’d seen the form.',
  },
  'did-to-me': {
    closing: 'Take the job, then. I’ll manage here from September on.',
    opening:
      'When you talk about Denver I start counting: my Monday chess, my mother’s hip, the boy next door who calls me Coach. On Tuesday I couldn’t finish a sandwich.',
  },
  needed: {
    closing: 'I need a yes on the house by Friday. That’s the only thing I need.',
    opening:
      'What I need by Friday isn’t the house. I need to see one slow winter on paper, with the rent paid, so I can sleep.',
  },
  'still-holds': {
    closing: 'We’ll be fine. Let’s just get past the first of June.',
    opening:
      'Whatever happens to the farm on the first of June, I’ll be the one who knows how you take your tea, and where Dad hid the good saw.',
  },
  loop: {
    closing: 'When it’s time to decide, somebody has to check on the cows.',
    opening:
      'When I put the brochure down, you say, “After the harvest,” then I take it to your brother; underneath I was afraid that there’s no “after.”',
  },
  request: {
    closing: 'Just swear to me you won’t take it before the fifteenth.',
    opening:
      'Before the fifteenth, would you sit down with me and the bank papers for an hour? We’d each tell our worst fear first, and nobody fixes it.',
  },
  unresolved: {
    closing: 'One of us has to give in by spring, and I gave in last time.',
    opening:
      'We may not have an answer by spring. I’d like us to be kind about that at your sister’s wedding, even if one of us stays and the other goes.',
  },
};
