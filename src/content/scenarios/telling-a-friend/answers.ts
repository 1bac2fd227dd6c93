import type { Scenario } from '../../schema-rehearsal';

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['believe', 'doubt'],
    closed: ['Yes. I believe you. I did before you’d finished.', 'I do. You don’t have to prove a thing.'],
    open: [
      'I believe you. All of it, and the parts you left out.',
      'Yes, and I’d believe you if you told it in no order at all.',
      'I believe you. I’ll say it again whenever you like.',
    ],
  },
  {
    words: ['exaggerat', 'overreact', 'too sensitive', 'crazy', 'dramatic', 'making it up'],
    closed: ['No. It sounds like what it is.', 'You’re not. I’d trust your eyes over mine.'],
    open: [
      'No. You make things smaller, if anything. I’ve known you for years.',
      'You’re not. You were hurt, and it’s left a mark.',
      'No. If it hurts like that, it was enough to hurt like that.',
    ],
  },
  {
    words: ['my fault', 'fault', 'deserve', 'blame', 'did i do', 'provoke'],
    closed: ['No. It wasn’t your doing.', 'I can’t see how it could be yours.'],
    open: [
      'No. The one who did it did it. You were only there.',
      'Nobody deserves that. Not on their worst day, and I’ve seen your worst day. It wasn’t much.',
      'You didn’t bring it on. I’d say so to anyone.',
    ],
  },
  {
    words: ['stay here', 'sleep here', 'couch', 'come here', 'come over', 'come by'],
    closed: ['Yes. You don’t have to ask.', 'The couch is there. It’s lumpy on the left.'],
    open: [
      'Any night. You don’t have to say why, and I won’t wait up unless you want.',
      'You can. There’s a toothbrush in the drawer that’s still in its box.',
      'Yes. Tonight, or some night, or never. It’s there.',
    ],
  },
  {
    words: ['i leave', 'should i stay', 'go back', 'move out', 'break up', 'leaving them'],
    closed: ['That’s for you to know, and not for me.', 'I won’t tell you one or the other.'],
    open: [
      'I’ve got no vote in it. I’d help you either way, and I’d think the same of you.',
      'Some people leave, some stay, some go slowly. I’m your friend in all three.',
      'If you ever wanted to talk it through with someone who knows, I’d sit beside you. It needn’t be soon.',
    ],
  },
  {
    words: ['should i', 'would you do', 'do now', 'what do i', 'what can i'],
    closed: [
      'I don’t know. And I won’t push you.',
      'I’d drink the tea first. After that it’s yours to decide.',
    ],
    open: [
      'I can’t know what’s right for you. Whatever you choose, I’ll be beside it.',
      'You don’t have to do anything. If you ever want to, you pick the day, and I’ll come along.',
      'I don’t want to steer. What would make tomorrow a little easier? Only tomorrow.',
    ],
  },
  {
    words: ['tell anyone', 'tell anybody', 'keep it', 'keep this', 'between us', 'promise'],
    closed: ['Not a soul.', 'It stays with me. I won’t even write it down.'],
    open: [
      'I won’t pass it on. If I ever got so worried I couldn’t keep still, I’d come to you first.',
      'It’s yours. I don’t lend out other people’s things.',
      'I’ll keep it. And I won’t look at you funny at the bus stop, either.',
    ],
  },
  {
    words: ['think of me', 'think less', 'judge', 'weak', 'pathetic', 'disgust'],
    closed: [
      'I think of you the way I did this morning.',
      'I don’t judge you. I wouldn’t know where to start.',
    ],
    open: [
      'I think you’ve been hurt, and you’ve been alone with it. That’s all I think.',
      'You carried that, and the groceries, and everybody’s birthday. I’ve never seen you be weak.',
      'I think as much of you as ever. You could ask me again in a year.',
    ],
  },
  {
    words: ['helpline', 'hotline', 'call someone', 'police', 'somebody to call', 'a number'],
    closed: ['I could. With you, not for you.', 'There are numbers. We can look on my phone.'],
    open: [
      'I’ll sit here while you do, and you can hang up whenever you want. You don’t have to give a name.',
      'We can look it up on mine, so it isn’t on yours.',
      'I won’t call anyone behind your back. If you want to, I’m right beside you.',
    ],
  },
  {
    words: ['notice', 'did you know', 'guess', 'suspect', 'could you tell', 'see it'],
    closed: [
      'Not what it was. Only that it was something.',
      'I saw you were tired. I didn’t ask, and I wish I had.',
    ],
    open: [
      'I knew something was off at the bus stop. You laughed a second late.',
      'I wondered. Then I told myself it wasn’t my business, and I’m sorry for that.',
      'You hid it well. You didn’t owe it to anyone to show it.',
    ],
  },
  {
    words: ['you angry', 'you mad', 'you upset', 'shocked', 'are you okay', 'you crying'],
    closed: [
      'I’m all right. You don’t have to look after me.',
      'A bit shaken. It’ll pass, and I’m still listening.',
    ],
    open: [
      'Not at you. Not anywhere near you.',
      'I’m sad, and I’m all right. Both of those are mine to carry.',
      'I’ve got a feeling or two. They can wait till you’ve gone to bed.',
    ],
  },
  {
    words: ['forgive', 'apologize', 'talk to them', 'talk to him', 'talk to her', 'say sorry'],
    closed: ['You don’t owe anybody that.', 'Nobody’s asking it of you. I’m not.'],
    open: [
      'There’s no rule that you have to. Not by Sunday, and not ever.',
      'That’s up to you, and it can be no. I’d still pour the tea.',
      'You don’t have to fix anything with anyone. Out here there’s nothing to fix.',
    ],
  },
  {
    words: ['why did', 'why do', 'why would', 'why me', 'why does'],
    closed: [
      'I don’t know. It wasn’t because of you.',
      'I couldn’t say. I’m not sure there’s a good reason.',
    ],
    open: [
      'I don’t know why. I know it’s not a question you have to solve.',
      'Nothing about you made it happen. That’s as far as I’d go into the why.',
      'I’ve no idea, and I’m not going to make up a reason for somebody who hurt you.',
    ],
  },
  {
    words: ['get better', 'normal', 'other people', 'ever stop', 'get over', 'go away'],
    closed: [
      'It’s not strange to feel like this. That much I know.',
      'I can’t see that far. I can see tomorrow.',
    ],
    open: [
      'It’s more common than people say out loud. You’re not strange, and you’re not the only one.',
      'I can’t promise how it goes. I think it’s a bit easier with two.',
      'You don’t have to be over it for anyone. Not for me, for sure.',
    ],
  },
  {
    words: ['too much', 'bother', 'burden', 'your evening', 'your time'],
    closed: ['No. I’d have been out here anyway.', 'You’re not. I’ve got all evening and a full pot.'],
    open: [
      'No. You’re what I’d want an evening for.',
      'You could never be that to me. Drink your tea.',
      'No. If I get tired I’ll say so, and I’ll still be your friend, only asleep.',
    ],
  },
] satisfies Scenario['answers'];
