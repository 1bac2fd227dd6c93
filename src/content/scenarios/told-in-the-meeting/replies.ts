import type { Scenario } from '../../schema-rehearsal';

/** Things of the scene that, named, are picked up. */
export const facts = [
  {
    words: [
      'ask me before',
      'ask me first',
      'not mention',
      'nothing more about',
      'say nothing about',
      'not talk about me',
      'not to mention',
    ],
    closed: ['That I can do.', 'Agreed. I ought not to have needed telling.'],
    open: [
      'You have it. If I’m in doubt, I’ll be silent, and then I’ll ask.',
      'Nothing from me. If somebody asks me outright, I’ll say it isn’t mine to answer.',
      'Yes. I’d put it in writing for you today, if that’s of use.',
    ],
  },
  {
    words: ['clinic', 'treatment', 'hospital', 'illness', 'sick', 'health'],
    closed: ['I said “clinic.” I told myself it was only a word.', 'The clinic. Yes. I used that word.'],
    open: [
      'It’s one word, and there’s nothing else it could have meant. I know that.',
      'I could have said “away.” It’s shorter. I’ve thought of that every hour since.',
      'That word was for this room. I carried it out of here in my mouth.',
    ],
  },
  {
    words: ['fridays', 'shift', 'schedule', 'grumbl'],
    closed: [
      'I thought the Fridays had to be explained somehow.',
      'There’d been complaints about the schedule.',
    ],
    open: [
      'They’d been sour about Fridays for weeks. I bought their patience, and I paid with what was yours.',
      'I make the schedule. I could have told them, “Because I say so.” It’s what the chair’s for.',
      'You’d offered to make up the hours on Sundays. And I let them think you were being carried.',
    ],
  },
  {
    words: ['door', 'privat', 'march', 'confid', 'secret'],
    closed: ['You did close the door. I recall it.', 'I understood that it was private. Yes.'],
    open: [
      'You sat just there. You’d written it on a card, so your voice would hold.',
      'I told you my door was always open. I never thought what that means.',
      'You took ten minutes to tell me. I took four seconds to tell them.',
    ],
  },
  {
    words: ['of course', 'promise', 'asked you', 'to yourself'],
    closed: ['I said “of course,” yes.', 'I meant it when I said it.'],
    open: [
      'I say “of course” as other men clear their throats. To you it was a promise.',
      'You asked, I agreed, and then I did the thing. It’s as bare as that.',
      'My mother would say: a word is an egg. I dropped it, and I was standing up at the time.',
    ],
  },
  {
    words: ['nine', 'everyone', 'everybody', 'team', 'colleague', 'stare'],
    closed: ['They’re all very fond of you.', 'Not one of them said an unkind thing.'],
    open: [
      'Nine heads went around at once. I saw it, from the end of the table.',
      'They tilt their heads at you now. I’ve watched them do it at the copier.',
      'You’d have told one or two of them in your own time. I robbed you of that.',
    ],
  },
  {
    words: ['card', 'sunflower', 'desk', 'flower'],
    closed: ['The card was Grace’s idea.', 'It was kindly meant, the sunflower.'],
    open: [
      'They put the card in front of me to sign and I thought, how nice. That’s how far off I was.',
      'You stood it up on your desk so they’d not be hurt. I saw you do that.',
      'You had to say thank you for it. Eight times, at least.',
    ],
  },
  {
    words: ['pen', 'notes', 'cup', 'silence'],
    closed: ['You were writing. I thought you were all right.', 'People looked up. I saw that they did.'],
    open: [
      'Your pen stopped. Then it went on, more slowly. I don’t think you were writing words.',
      'Grace looked in her cup as though she’d lost something in it. Even she knew.',
      'I see that pen when I try to sleep. It’s a blue one.',
    ],
  },
  {
    words: ['boss', 'manager', 'position', 'power', 'chair'],
    closed: [
      'I’m aware I’m your manager. It doesn’t help, I suppose.',
      'I shouldn’t like anyone to be afraid to come in here.',
    ],
    open: [
      'You couldn’t very well stand up and contradict me. That’s what makes it worse.',
      'I can’t undo being over you. I can stop using it as if I were only being friendly.',
      'Twenty-two years, and I’d have told you I was the kind one.',
    ],
  },
  {
    words: ['vacation', 'agenda', 'went on'],
    closed: ['There was a full agenda.', 'I thought it best not to dwell on it.'],
    open: [
      'I went on to the vacation list at double speed. That wasn’t tact. I was running.',
      'I talked about August for ten minutes. You had August to get through, and I talked of beaches.',
      'I might have stopped and said, “That wasn’t mine to say.” I read out dates.',
    ],
  },
] satisfies Scenario['facts'];

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['can you promise', 'will you promise', 'promise me', 'happen again', 'do it again'],
    closed: ['I’ll take care that it doesn’t.', 'You have my word. I know what that weighs this week.'],
    open: [
      'Yes. Not a word about you, not even a kind one, unless it was yours first.',
      'I can, and you may hold me to it in front of anybody.',
      'I promised once and broke it over a schedule. So look at what I do, not at this.',
    ],
  },
  {
    words: ['angry', 'mad at me', 'upset with me'],
    closed: ['With you, no.', 'No. I’m out of sorts with myself.'],
    open: [
      'Not with you. You’ve done nothing but tell me the truth.',
      'No. I’d be glad if you were a little angry with me.',
      'With myself, yes. You may take it that it stops there.',
    ],
  },
  {
    words: ['understood', 'understand', 'hear me', 'say it back'],
    closed: ['That you’d have preferred me to be more discreet.', 'I believe I have the main point.'],
    open: [
      'That it was yours to tell, and I told it. I’ve tried to find a gentler way to put that. There isn’t one.',
      'You asked to be an ordinary person here four days a week. I ended that with one remark.',
      'I’ll say it as I have it: it isn’t the kindness that hurt. It’s that nobody asked you.',
    ],
  },
  {
    words: ['why', 'reason', 'possess'],
    closed: ['I wanted some goodwill for you.', 'It came up with the schedule. It was to explain.'],
    open: [
      'To make them stop complaining. And because it made me sound like a man with a heart.',
      'It was easier than saying, “That’s my decision.” I reached for your trouble to spare myself some.',
      'I’ve told myself it was for you. It wasn’t. You’d told me what was for you.',
    ],
  },
  {
    words: ['who else', 'who knows', 'anyone else', 'upstairs', 'you told'],
    closed: ['Only personnel. That’s procedure.', 'Nobody outside that room, so far as I know.'],
    open: [
      'My wife. Your name wasn’t in it, but she isn’t slow. I’m telling you because you asked.',
      'The regional office knows “medical, until August.” I put no more than that. I’ll show you the line.',
      'Nobody since Monday. And Grace asked. I said it wasn’t mine to say. One day too late.',
    ],
  },
  {
    words: ['remember', 'promise', 'asked you', 'in march'],
    closed: ['I remember the conversation.', 'In outline, yes.'],
    open: [
      'Every word. You said, “I’d like to be normal here.” I remember thinking how well put it was.',
      'You asked me to keep it to myself. I said, “Of course.” I’ve no other version.',
      'I remember it now. In the meeting I didn’t let myself.',
    ],
  },
  {
    words: ['realize', 'notice', 'saw', 'see my'],
    closed: ['I thought you seemed a bit quiet.', 'Not in the moment. I was leading a meeting.'],
    open: [
      'Yes. Before the sentence was over. I hoped it would pass for kindness.',
      'Your pen told me. I pretended I couldn’t read it.',
      'At the time, one second of it. That night, the whole thing.',
    ],
  },
  {
    words: ['job', 'trouble', 'fire me', 'fired', 'against me', 'contract', 'review', 'fridays'],
    closed: ['Your job’s not in question. Nor are the Fridays.', 'You needn’t fear anything of the kind.'],
    open: [
      'No. And if you ever think so, you go over my head, and I’ll give you the number myself.',
      'Your place is safe, your Fridays are safe, and so is saying this to me.',
      'I could lose sleep over this. You’ll lose nothing. That’s as it ought to be.',
    ],
  },
  {
    words: ['sorry', 'regret', 'apolog'],
    closed: ['I regret it, naturally.', 'I am. I ought to have opened with it.'],
    open: [
      'I am. I’m sorry I told them, and I’m sorry I dressed it up as team spirit.',
      'Yes. You needn’t answer that, or say it’s all right.',
      'I am ashamed, if you want the old word. I don’t ask you to do anything about it.',
    ],
  },
  {
    words: ['writing', 'agree', 'two lines', 'in future'],
    closed: ['I’d have to see how that’s worded.', 'I should think that’s possible.'],
    open: [
      'Yes. You’ll have it by lunch, signed, and I’ll keep no copy you haven’t seen.',
      'I will. If I catch myself explaining, I’ll stop in the middle. It’ll look odd. Let it.',
      'Yes. And if I fail at it, I’d ask you to come and say so the same day.',
    ],
  },
  {
    words: [
      'take it back',
      'fix',
      'undo',
      'repair',
      'tell them',
      'going to do',
      'do about it',
      'will you do',
    ],
    closed: ['One can’t very well unsay it.', 'I could make an announcement.'],
    open: [
      'I can’t unsay it. I can see to it that it’s never said again in my hearing.',
      'If you want it, I’ll tell them I spoke out of turn. If you’d rather it died down, I’ll let it die.',
      'Not by another speech, I think. You tell me what would be of use.',
    ],
  },
  {
    words: ['denise', 'first time', 'this before'],
    closed: ['That was another matter.', 'I don’t believe there’s been anything like it.'],
    open: [
      'Denise. Her divorce. I wished her strength, in front of everyone. I owe her a visit, too.',
      'No, not the first time. You’re the first who came and told me.',
      'I’ve been proud of knowing about people’s lives. I’ll have to look at that.',
    ],
  },
] satisfies Scenario['answers'];
