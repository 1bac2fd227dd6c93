import type { Scenario } from '../../schema-rehearsal';

/** The gravest things told, and what has been done to get by: picked up before anything else. */
export const harm = [
  {
    words: ['disgusting', 'dirty', 'keep washing', 'keep showering'],
    closed: ['You’re not. Not to me.', 'It came from what was done. It isn’t you.'],
    open: [
      'Nothing about you is dirty. Not to me, and not anywhere.',
      'I’d sit this close to you any day of the year.',
      'I don’t see what you see. I see you, and the cup, and the step.',
    ],
  },
  {
    words: [
      'hit my',
      'hits my',
      'hit our',
      'hurt my son',
      'hurt my daughter',
      'hurts my',
      'hurts the kids',
      'hit the kids',
    ],
    closed: [
      'I’m so sorry. For the both of you.',
      'I believe you. That’s not all right, not for any reason.',
    ],
    open: [
      'You saw it and you said it. That’s already something for both of you.',
      'You can both be here. Any night, with no questions.',
      'There are people who help with just that, for you and for a child. I’d sit by you, if you wanted.',
    ],
  },
  {
    words: ['made me do', 'forced me', 'force me', 'against my will', 'raped', 'touched me'],
    closed: ['I’m so sorry. That was done to you.', 'You don’t have to say one word more than you want.'],
    open: [
      'It was done to you. You can say it in pieces, or not at all.',
      'I believe you. You didn’t have to fight, or shout, for it to have been done to you.',
      'There are people who listen to just that, by phone, with no name given. Only if you ever want it.',
    ],
  },
  {
    words: ['not want a doctor', 'no doctor', 'not want to see a doctor', 'not the hospital', 'no hospital'],
    closed: ['All right. Nobody’s taking you anywhere.', 'Then not. You’d say if it changed.'],
    open: [
      'That’s yours to decide, tonight and tomorrow.',
      'I won’t push. If you ever did want to go, I’d drive, and I’d wait.',
      'No doctor, then. There’s a blanket, and there’s me.',
    ],
  },
  {
    words: ['not feel anything', 'feel nothing', 'numb'],
    closed: ['You don’t have to feel it on time.', 'Nothing’s allowed, too.'],
    open: [
      'You don’t have to feel it here to have it believed.',
      'It may come, or not. I’m not waiting for it.',
      'Then nothing’s what we’ve got. I’ll sit with that.',
    ],
  },
  {
    words: [
      'say who',
      'say what',
      'say the name',
      'who it is',
      'go into it',
      'not want to talk',
      'not wanna talk',
      'the details',
    ],
    closed: ['Then don’t. I don’t need it.', 'You can leave that out.'],
    open: [
      'It works without a name.',
      'Leave out whatever you like. I’ve understood what I need to.',
      'I won’t guess, and I won’t ask.',
    ],
  },
  {
    words: ['i hide', 'i hid', 'hiding', 'in my shoe', 'listen for'],
    closed: ['You’ve had to be clever about it.', 'That’s a lot of watching.'],
    open: [
      'You’ve kept yourself safe in the ways you had.',
      'All that listening. No wonder you’re tired.',
      'I’d have done the same, and not half as well.',
    ],
  },
  {
    words: [
      'nobody else would',
      'no one else would',
      'nobody wants me',
      'no one wants me',
      'nobody would want',
    ],
    closed: [
      'That isn’t so. I’m sitting right here.',
      'I don’t know one person who knows you and thinks that.',
    ],
    open: [
      'I’d have you for a friend over anybody.',
      'You’ve been told that, I think. It isn’t true of you.',
      'I could name ten people, and I’m not good at names.',
    ],
  },
] satisfies Scenario['facts'];
