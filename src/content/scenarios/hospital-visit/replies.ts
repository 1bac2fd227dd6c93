import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: ['saturday', 'promised', 'said i would'],
    closed: ['Saturday, Tuesday. The days are all alike in there.', 'I’d sort of figured you might not.'],
    open: [
      'I told them all on Friday. “Mine’s coming tomorrow.” I must have told six people.',
      'I had my teeth in by eight. They don’t bring lunch till noon.',
      'When they turned the lights down I was still dressed. I’d thought maybe after supper.',
    ],
  },
  {
    words: ['shave', 'nurse', 'dressed', 'comb'],
    closed: ['She had the time, so she shaved me.', 'They like you neat in there.'],
    open: [
      'I asked her for the aftershave, too. I felt like a boy before a dance.',
      'She nicked my chin, and I said never mind, my kid’s seen worse.',
      'By Tuesday it had all grown back. You said I looked tired. I was just not shaved.',
    ],
  },
  {
    words: ['window', 'parking', 'the view'],
    closed: ['It’s a good window. You can see the lot.', 'She put me there. I didn’t ask for it.'],
    open: [
      'I know your car by the dent. I looked for a dent till it got dark.',
      'I could see the bus stop, too. Every eighteen minutes. I thought, that’s how you’d do it, you’d just come.',
      'There’s a spot by the meter you’d have liked. I had it picked out for you.',
    ],
  },
  {
    words: ['hallway', 'corridor', 'my phone', 'the phone', 'the call', 'that call', 'calls', 'glass'],
    closed: ['You had to take it. I understand that.', 'It was a busy phone that day.'],
    open: [
      'I had something to ask you. About the will, of all things. Then it rang, and it didn’t seem like the time.',
      'You held one finger up to me. I know it means “a minute.” I held it against you all night.',
      'You stood so straight out there. I thought, somebody important is getting a talking-to. I was proud and sore both.',
    ],
  },
  {
    words: ['tuesday', 'twenty minutes', 'minutes', 'too short', 'hurry', 'rushed'],
    closed: [
      'Twenty minutes is a visit. I’m not complaining.',
      'You had your coat on. I saw you were in a hurry.',
    ],
    open: [
      'I’d had five days to think what I’d say, and I used it up on the parking.',
      'You never sat. I wanted to tell you to sit, and I thought, then I’d be holding you up.',
      'It was eighteen, if you’d like to know. I used to drive by the clock.',
    ],
  },
  {
    words: ['surgery', 'operation', 'your hip', 'the hip', 'anesthes', 'the pain', 'in pain'],
    closed: ['The hip’s good as new. Better than the rest of me.', 'They do four of those a day.'],
    open: [
      'They ask you to sign that you might not wake up. I signed it and there wasn’t anybody to make a joke to.',
      'It hurt worse than I let on. I told you it was nothing because you had your coat on.',
      'I came up out of it calling for your mother. They told me so after. I was glad you hadn’t heard, and I was sorry.',
    ],
  },
  {
    words: ['mother', 'mom', 'your wife', 'miss her'],
    closed: ['Your mother would’ve brought cards.', 'Let’s leave your mother out of it.'],
    open: [
      'She’d have been there at seven, with a pillowcase from home. I’d never gone in without her.',
      'It’s the same hospital. I don’t know if you remember. Same floor.',
      'I think you couldn’t stand to go up there again. You could’ve told me that. I couldn’t stand it either.',
    ],
  },
  {
    words: ['at work', 'my job', 'my boss', 'the quarter', 'meeting', 'busy'],
    closed: ['You’ve got a good job. I’ve always said so.', 'Work’s work.'],
    open: [
      'I missed your school play for a double shift. I remember your face, and I thought of it in there.',
      'I told the fellow next to me you run half that company. He said, “Then who’s running the other half?”',
      'I don’t want you to lose your job over a hip. I want to come up in the same breath with it.',
    ],
  },
  {
    words: ['alone', 'lonely', 'by yourself', 'scared', 'afraid'],
    closed: ['I’m used to my own company.', 'I wasn’t alone. They come in every hour to stick you.'],
    open: [
      'I was scared. There. Seventy-six years old, and I held on to the bed rail like it was the bus pole.',
      'Nights were bad. You hear everyone’s people go home, and then it’s just the machines.',
      'I’ve been alone six years. That’s not the same as being left. In there it was being left.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['how long', 'wait'],
    closed: ['Till supper. I had nothing else on.', 'I didn’t wait, exactly. I was there anyhow.'],
    open: [
      'From eight in the morning till they turned the lights down. I dozed some.',
      'All of Saturday. And half of Sunday, in case I’d heard the day wrong.',
      'I quit waiting Monday. That’s why I looked so surprised.',
    ],
  },
  {
    words: ['call me', 'you call', 'not you tell', 'say something', 'ask me to'],
    closed: ['You had enough going on.', 'I don’t like to be a pest.'],
    open: [
      'I had the phone on my chest. I thought, if I call, then you come because I called.',
      'I was afraid I’d cry on the phone. I wouldn’t have known how to hang up from that.',
      'A father doesn’t like to ask. It’s foolish. I’d have asked a stranger for the water quicker.',
    ],
  },
  {
    words: ['hurt you', 'hurt most', 'hurt the most', 'worst', 'hardest', 'it hurt'],
    closed: ['The physical therapy. That’s murder.', 'Oh, I don’t know. It’s behind me.'],
    open: [
      'The finger. You put one finger up through the glass, and I sat there like a kid and waited.',
      'Making excuses for you to the nurses. I was good at it, and I hated it.',
      'When they wheeled me back and there was nobody in the chair. I’d known there wouldn’t be. I looked anyhow.',
    ],
  },
  {
    words: [
      'you need',
      'need from me',
      'need now',
      'would help',
      'can i help',
      'could i help',
      'help you',
      'make it better',
      'want from me',
      'want me to do',
      'can i do',
      'bring you',
      'do for you',
    ],
    closed: ['Not a thing. Maybe a light bulb.', 'I’m managing. June does the shopping.'],
    open: [
      'An hour of you, with no hurry in it. I don’t care what we talk about.',
      'To know when. I can do without you fine if I know when you’re coming.',
      'Somebody to walk me to the corner. I won’t do it by myself, with the neighbors looking.',
    ],
  },
  {
    words: ['angry', 'mad at', 'upset'],
    closed: ['At my age? No.', 'I was put out. It passed.'],
    open: [
      'I was, about Sunday. By Tuesday I was only sad, and then I was glad to see you, and then you left.',
      'Some. I took it out on the physical therapist. I owe her a box of candy.',
      'I’m not mad. I’d call it low. It’s the kind you can’t do anything with.',
    ],
  },
  {
    words: ['scared', 'afraid', 'the night before', 'like for you', 'was it like', 'did it feel'],
    closed: ['It was a hospital. You know hospitals.', 'A little. Everybody is.'],
    open: [
      'It was loud all night and nobody was talking to me. That’s what it was like.',
      'I was scared Wednesday night. I wrote you a letter. I tore it up when I woke up with two legs.',
      'Like sitting at the last stop with the lights off. I used to do that, after my shift. I never minded it then.',
    ],
  },
  {
    words: ['how are you', 'how do you feel', 'you doing', 'the hip', 'sleep'],
    closed: ['Can’t complain.', 'Fine. I’m fine. Better every day.'],
    open: [
      'I told June I’m fine, and I’ll tell you different. I don’t sleep, and I’m blue in the mornings.',
      'The hip’s coming along. It’s the rest of me that’s slow.',
      'I had soup from a can three nights running, because I can’t carry a plate and the walker both.',
    ],
  },
  {
    words: ['believe', 'trust', 'count on'],
    closed: ['I believe you mean it.', 'We’ll see on Saturday, as they say.'],
    open: [
      'I believe you. I won’t have myself shaved for it just yet, is all.',
      'I’ll believe the second time more than the first. That’s no insult.',
      'I’d count on you for the big things, always. It’s Saturdays I’m not sure about.',
    ],
  },
  {
    words: ['can i come', 'could i come', 'visit', 'take you', 'drive you', 'may i'],
    closed: ['If you’ve got the time.', 'No need to go out of your way.'],
    open: [
      'Yes. The ninth, ten o’clock, the staples. I’d like it if you came in with me.',
      'Come Wednesday. I’ll make the eggs, you carry the plates.',
      'I’d like that. Call if it falls through, that’s all I ask.',
    ],
  },
] satisfies Scenario['answers'];
