import type { GuideSection } from '../schema-practice';

/** The one page a therapist can judge the app by, before setting anything with it. */
export const judge: readonly GuideSection[] = [
  {
    title: 'In a minute',
    says: [
      'Mend is for practicing repair: what two people say to each other after something between them has strained or broken. It asks one question a page. It puts the answers in the order they are best spoken. Then the words can be tried on somebody made up, before the real talk and not instead of it.',
      'You set a small piece of that: two questions, one scene, a lesson, the twenty minutes. Your client does it on their own phone and chooses, item by item, what you get to see. What you get is one page.',
    ],
  },
  {
    title: 'For whom',
    says: [
      'For adults in your care who are safe enough to speak to the other person, and who want to. The other can be a partner, a friend, a parent, a grown child, somebody at work. It takes both sides: the one who hurt and the one who was hurt, the one who goes quiet and the one who gets loud.',
    ],
  },
  {
    title: 'Not for whom',
    says: [
      'Please leave it out where any of these is so. Where there is abuse, hotlines advise against work on it as a couple. The app asks about safety as well, and it turns to another path when something is named. It can miss a lot: no short list of questions is good enough to be a gate. You know more than it does.',
    ],
    list: [
      'They are afraid of the other, or the other of them',
      'Somebody hits, threatens, forces, follows or controls',
      'Thoughts of suicide that need care now',
      'Drink or drugs at a point of crisis',
      'An affair that is still going on',
      'Psychosis, or a time when what is real is in doubt',
      'A court, an employer or a school has ordered it',
      'Under 18: the app sends nothing back from them',
    ],
    sources: ['hotline-guidance'],
  },
  {
    title: 'What has been tested, and what has not',
    says: [
      'Mend has not been tested in a trial. Nobody knows yet whether it helps. No clinician has reviewed its steps, and no specialist in domestic violence has reviewed its safety pages. No helpline number in it has been checked against its own site yet, so look yours up.',
      'What it is made of stands on firmer ground, some of it. That owning it counts most in an apology: found in studies. That “if … then” plans help people do what they meant to: found in studies, none about conflict. Seven minutes as a kind onlooker: one trial, not repeated. The loop, the twenty minutes, the order of the words: clinical custom. How the made-up people answer: our judgment. Each question and each lesson in the app names its source and how strong it is.',
      'Nearest to it are online programs for couples. One, with a coach who called, was tried with 300 couples; those who did it were happier together than those who still waited. When people did a version of it without their partner, in a small first trial, they felt better, but the relationship did not measurably change. So we think of Mend as something beside your work. It does not take the place of it.',
    ],
    sources: ['lewicki-2016', 'gollwitzer-sheeran-2006', 'finkel-2013', 'eft', 'doss-2016', 'nowlan-2017'],
  },
  {
    title: 'Where the words are, and who answers for them',
    says: [
      'There is no account and no server of ours. We receive nothing, so there is nothing we could look up, lose or hand over. It also means there is no contract with us to sign. Ask your board or your lawyer if that is enough where you work.',
    ],
    list: [
      'On the client’s device: all they write. It is sealed there. Unless they set a passphrase, anyone who can unlock the phone can read it. They answer for that phone.',
      'On the way to you: a return is sealed to your key. A messenger sees that something was sent, and to whom. It cannot read it.',
      'What you set travels in the open: your name as you write it, the questions and your note. So write nothing there that tells who the client is.',
      'With you: what they sent is in your hands from then on, and in your records if you put it there. The rules of your profession hold for it. Your device keeps it behind a lock.',
      'Whoever hosts the site serves the files of the app and could serve other ones. Use an address you trust.',
    ],
  },
  {
    title: 'Nobody is watching it',
    says: [
      'No one reads along, no one is alerted, and nothing in it can call for help. If a client writes something heavy, a line under it mostly says so and names people to talk to; it misses some. You will not know unless they tell you. Agree with them on what they do in a crisis, before you set the first one.',
    ],
  },
  {
    title: 'The four words',
    says: [
      'Anyone can make a page that says it comes from you. So each link shows the client four words, worked out from your key. They stand on your screen and on the printed sheet. Say them in the session. If the client sees the same four, the link carries your key, and what goes back opens with yours alone.',
      'If they do not match, the practice can still be done, and nothing can be sent back. The words catch a mix-up and a meddler. They are too short to stop someone with great means, and they do not prove who you are.',
    ],
  },
  {
    title: 'A paragraph for your consent form',
    says: ['Take it as it is, or change it. It is not legal advice.'],
    toCopy:
      'Between our sessions I may offer you a short practice in an app called Mend. It is your choice. Saying no, or stopping in the middle, does not change our work. The app runs on your own device. It has no account, and its makers receive nothing you write. It is a practice tool. It is not therapy and not an emergency service; it has not been tested in a trial, and no clinician has reviewed it yet. I cannot see what you do in it. You choose what you send me, item by item, or nothing. What you send me may become part of your record, and the same rules and legal limits hold for it as for all you tell me. If I see you as a couple, what I have told you about secrets holds for it as well. I may not read it before we meet, and nobody watches it in between. If you are in danger or think of ending your life, call [number] or your local emergency number. If somebody checks your phone, please tell me before you use the app.',
  },
];
