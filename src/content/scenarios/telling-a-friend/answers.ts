import type { Scenario } from '../../schema-rehearsal';

/** Questions that get an answer of their own. */
export const answers = [
  {
    words: ['hold my hand', 'a hug', 'hug me'],
    closed: ['Yes.', '[puts a hand on the step, palm up]'],
    open: ['Yes. Here.', 'For as long as you want it.', '[holds it, and doesn’t squeeze]'],
  },
  {
    words: ['do you hate', 'you hate him', 'you hate her'],
    closed: ['I’m not out here about anyone but you.', 'I haven’t got room for that. I’ve got you here.'],
    open: [
      'I mind what was done to you. The rest can wait.',
      'I don’t know what I feel about anyone else. I know what I feel about you.',
      'That’s nothing you have to carry for me, one way or the other.',
    ],
  },
  {
    words: ['text me', 'call me', 'check on me', 'write to me'],
    closed: ['Yes. You say when.', 'I can. You’d tell me if it’s better not to.'],
    open: [
      'Yes. About roses, or the weather, so it can lie open on any table.',
      'I will. You pick a time that’s good, and I’ll say nothing that matters.',
      'I will. And if a message is no good, I’m at the stop at ten to seven.',
    ],
  },
  {
    words: ['home tonight', 'go home', 'back home', 'stay tonight'],
    closed: [
      'You can sleep here. You can go home. You know your house better than I do.',
      'I can’t tell from this step. You can stay, any time, and I’d ask nothing.',
    ],
    open: [
      'The couch is yours tonight, if it’s easier. If it’s easier to go, go, and I’ll have my phone by the bed.',
      'You’d know what’s safer. I’ll go by what you say.',
      'Whichever you pick, I’ll be up. We could look at a number together first, if you want.',
    ],
  },
  {
    words: ['want to hear', 'hear this', 'hear it', 'time for this'],
    closed: ['I do. As much as you want to say.', 'Yes. Go on.'],
    open: [
      'I’m sure. I’d want to hear it if it took till Tuesday.',
      'Yes. And you can stop in the middle, too.',
      'I want to. You don’t have to make it short for me.',
    ],
  },
  {
    words: ['not ask me', 'not ask before', 'not say anything', 'you ask me'],
    closed: ['I ought to have asked. I’m sorry.', 'I was afraid of prying. That’s no reason.'],
    open: [
      'I saw you were tired, and I let you say it and walk off. I’m sorry for that.',
      'I should have. I’m asking now, and late.',
      'I told myself you’d say when you wanted to. It was easier for me that way.',
    ],
  },
  {
    words: ['keep the bag', 'keep a bag', 'keep my', 'leave something here', 'leave it here', 'leave some'],
    closed: ['Yes. Behind the coats.', 'It can stay here as long as you like.'],
    open: [
      'Yes. Nobody opens that closet but me.',
      'Bring it or don’t. There’s room, and I won’t look in it.',
      'It’ll be here. You don’t have to say when you’d come for it.',
    ],
  },
  {
    words: ['walk me', 'drive me', 'pick me up', 'come with me', 'go with me'],
    closed: ['Yes. What time?', 'I’ll be there.'],
    open: [
      'Yes. Say where, and I’ll be there ten minutes early.',
      'Any day. I’ll walk, or drive, or sit in the car.',
      'I’ll come. You don’t have to tell me why, on the day.',
    ],
  },
  {
    words: ['something else', 'change the subject'],
    closed: ['Yes. Anything you like.', 'Of course. We can talk about the fence.'],
    open: [
      'Yes. It’ll keep, or it won’t need to.',
      'Gladly. You’ve said what you wanted to say.',
      'We can. My tomatoes are a disgrace, if that’s any use.',
    ],
  },
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
    words: [
      'exaggerat',
      'silly',
      'foolish',
      'overreact',
      'too sensitive',
      'crazy',
      'dramatic',
      'making it up',
    ],
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
    words: ['stay with you', 'stay here', 'sleep here', 'couch', 'come here', 'come over', 'come by'],
    closed: ['Yes. You don’t have to ask.', 'The couch is there. It’s lumpy on the left.'],
    open: [
      'Any night. You don’t have to say why, and I won’t wait up unless you want.',
      'You can. There’s a toothbrush in the drawer that’s still in its box.',
      'Yes. Tonight, or some night, or never. It’s there.',
    ],
  },
  {
    words: ['i leave', 'should i stay', 'go back', 'went back', 'move out', 'break up', 'leaving them'],
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
    words: ['think of me', 'think less', 'judge', 'weak', 'pathetic', 'coward', 'disgust', 'idiot', 'stupid'],
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
    words: [
      'why did he',
      'why did she',
      'why did they',
      'why do they',
      'why would',
      'why me',
      'why does',
      'why is',
    ],
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
  {
    words: ['how are you', 'what about you'],
    closed: ['I’m all right. Thank you for asking.', 'Fine enough. It’s you I’m asking about.'],
    open: [
      'I’m all right, and I’m glad you’re here. We can leave me for another Sunday.',
      'A bit sad, and all right. I don’t need anything.',
      'I’m well. I’ve got tea, and you told me the truth.',
    ],
  },
  {
    words: ['do you think', 'you think about', 'what do you'],
    closed: ['I think it happened the way you say.', 'I think you’ve had a hard time of it, and I’m sorry.'],
    open: [
      'I think you’ve been hurt, and I think you told it straight.',
      'I think it wasn’t yours. I think you’re tired. I think the tea’s gone cold.',
      'I think more of you for telling it. That’s the whole of what I think.',
    ],
  },
] satisfies Scenario['answers'];
