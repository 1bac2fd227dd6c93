import type { GuideSection } from '../schema-practice';

/** A short guide for therapists who set practices and read what comes back. */
export const guide: readonly GuideSection[] = [
  {
    title: 'What this is, and what it is not',
    says: [
      'It is a way to hand someone a small thing to try before you meet again, with its reason written on it. It is not a treatment, a test or a diary that you read along in. You will see what they choose to show. Often that is less than they did, and sometimes it is nothing. Where no source stands under a section, it is our judgment, and yours may be better.',
      'A review of 46 studies with 1,072 people found that the same therapy did more with practice in between than without it (d = .48). That is found in studies, in one family of therapies for one person. How well people did it seems to count about as much as how much they did, from a few studies. For couples, and for this app, nobody has looked.',
    ],
    sources: ['kazantzis-2010', 'kazantzis-2016'],
  },
  {
    title: 'First, for a couple: ask each alone',
    says: [
      'Before you set anything that two people will talk about, see each of them alone, and ask about fear, force and thoughts of suicide. Not by message, and not with the other in the next room. If you can’t, set only something to read in Learn, or the twenty minutes. Hotlines advise against couple work where there is abuse: it can make it look like a shared fault, and it can be used against the person who is hurt.',
      'You might ask it like this:',
    ],
    list: [
      '“Are you ever afraid of what they might do, to you, to themselves, to a child or a pet?”',
      '“Has one of you pushed, hit, grabbed, blocked the door, or pressed the other into something sexual?”',
      '“Do you have to pay for it later when you say no? Does anyone check your phone or your money?”',
      '“Have you had thoughts of not being here, or of harming yourself?”',
    ],
    sources: ['hotline-guidance'],
  },
  {
    title: 'How to bring it up',
    says: [
      'Don’t hand it over at the door. Take five minutes, with both of you looking at it. Over 59 studies, people did more between sessions when they thought it would help, when they were told why, and when the therapist planned it with them and went over it after. So a practice can’t be set without its reason. Change ours until it sounds like you.',
      'Words that may help:',
    ],
    list: [
      '“You said you go blank when she sighs. Here’s something small that goes right at that. Ten minutes.”',
      '“What do you think it could be good for? And what would get in the way, say on Wednesday?”',
      '“You can skip any piece of it, and it will look the same to me as one you never came to.”',
      '“The four words are on my screen. When you open it, see if yours are the same.”',
      '“I won’t be looking at it in between. If it gets too heavy, here’s who you call.”',
    ],
    sources: ['bennion-2024'],
  },
  {
    title: 'Three minutes to go over it',
    says: [
      'Do it early in the hour. What is never picked up again is seldom done twice. That is our judgment, though the studies above point the same way.',
    ],
    list: [
      'Ask before you show: “How was it to do?” Let them tell it while your page stays closed.',
      'Look at one thing together. The sentence they would say is mostly the best one. Have them say it out loud.',
      'Ask where it got hard, and stay there. Stopping halfway is news, and so is “I didn’t want to.”',
      'Read the numbers last, as theirs: “You put a 7 and then a 4. What was in between?” They show what someone reported, one question at a time, and don’t prove what caused it.',
      'Decide on one next thing, or on none.',
    ],
    sources: ['bennion-2024', 'our-judgement'],
  },
  {
    title: 'When nothing comes back',
    says: [
      'It may have been too big, too close or a bad week. They may have done all of it and kept it. You can’t tell, and that is meant so. You could say, “I gave you something that may not have fit. What would have been the right size?” Then make it half as long.',
      'If it happens again and again, stop setting things. Some people work in the room.',
    ],
  },
  {
    title: 'When not to set it',
    says: [
      'Leave it out for anyone on the list “Not for whom,” and in these cases as well. Saying sorry, or being fair to the other side, can be the very thing that keeps someone in a bad place.',
    ],
    list: [
      'They say sorry mostly to make it stop',
      'An affair or a lie came out within the last days: the twenty minutes at most',
      'Somebody would grade it, or hold it against them: a court, an employer, a school, the other lawyer',
      'They were told to keep away from the person, by them or by a judge',
      'Their phone is shared or checked',
      'You would be setting it so that you have done something',
    ],
  },
  {
    title: 'Privacy, as it really is',
    says: ['What you can truthfully tell a client:'],
    list: [
      'What you write stays on this phone or computer, sealed. No one gets it unless you send it.',
      'Without a passphrase, whoever can unlock the phone can open it. With one, only who knows it. If it is forgotten, nobody can get in, and neither can we.',
      'If somebody checks your phone, keeping nothing is safer than locking it. The app can run without saving.',
      'The link I send stays in your messages. It shows that a therapist sent you something, and what. You can delete it, or take the sheet of paper instead.',
      'On an iPhone a link opens in Safari, even if the app is on your home screen. Copy the link and paste it in the app, so that all of it is in one place.',
      'The browser’s history lists which pages were open, never what you wrote. Calendars and copied text may show up on your other devices.',
      'Once you have sent something back, you can’t take it back.',
    ],
  },
  {
    title: 'Two clients, and secrets',
    says: [
      'If you see both, tell them before the first return what you do with something only one has told you. If you keep no secrets between partners, say so plainly. Before anything goes back, the app tells each of them: “Ask whether your therapist can keep this from your partner. If you’re not sure, leave out what you haven’t said with your partner in the room.”',
      'Don’t put their two pages side by side on your screen in front of them. Neither agreed to that. Ask each what they would like to read out.',
    ],
  },
  {
    title: 'What goes into a record',
    says: [
      'A return may be part of the record the moment you keep it, and records can be asked for: by the client, at times by a court. So keep what you need. The app helps you erase a client wholly from this device. It cannot reach a copy you printed or put elsewhere.',
      'Never sent, whatever is ticked: what they answered on the safety page, anything from the pages for those who are afraid or may be feared, and anything they wrote about you in a repair. Name your clients by a code of your own, like R-17. Back up your key and keep it apart; without it, nobody can open what was sealed to you.',
    ],
  },
  {
    title: 'When someone sends you something heavy',
    says: [
      'You may find it hours or days later. That is the weak spot of all work by message, and the client is told so before they send: you have not seen it, and may not read it before you meet.',
    ],
    list: [
      'Do what you would do with a voicemail that said it: call, don’t write back into the app. There is no way back through it.',
      'A small number or a dull sentence means little by itself. So does silence.',
      'Don’t ask the partner about it.',
      'If what you read is fear of the other, see them alone and set nothing more for two.',
      'Write down what you did, as you would with any other call.',
    ],
  },
  {
    title: 'If what strained is between the two of you',
    says: [
      'A practice can itself be the rupture: too much, too soon, too like school. Therapy tended to go better where such moments were mended: 11 studies, 1,314 clients, r = .29. Mending it is your work first.',
      'There is a practice for saying that something was off. What a client writes in it about you stays with them. If they tick it, you learn how ready they feel to say it. Then make it easy: “Did anything I said last week land wrong?” And when they tell you, hear it out before you explain.',
    ],
    sources: ['eubanks-2018'],
  },
];
