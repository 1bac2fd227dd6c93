import type { RupturePairs } from '../../schema';

export const pairs: RupturePairs = {
  'it-hurt': {
    closing: 'It was just numbers for the August trip. I’d hate for you to take it personally.',
    opening:
      'You’d bought the tent and told your boys. On Monday you read in the group that we were going with the other family. That hurt, and you were the one who had to tell them.',
  },
  needed: {
    closing: 'I don’t need a seat at anybody’s table. I eat at my locker, it’s fine.',
    opening:
      'I wanted to sit with you guys on Friday. All six of you walked by at noon, and I was hoping for one head to turn.',
  },
  'still-holds': {
    closing: 'We’re cousins, aren’t we? So there’s nothing to talk about.',
    opening:
      'The Sunday crossword is still ours. You had the pencil last week, at four, and it’s waiting for you on the bread box.',
  },
  'since-then': {
    closing: 'Nothing’s different. It’s just a busy month for everyone.',
    opening:
      'On Wednesdays somebody used to write about quiz night before noon. Since June the thread stays bare. I look at it at eight, over my noodles, and close it again.',
  },
  request: {
    closing: 'Just be honest and admit you didn’t want me on that job.',
    opening:
      'If somebody else gets the Lisbon trip, would you tell me yourself, by the coffee machine, before the list goes up on Friday?',
  },
};
