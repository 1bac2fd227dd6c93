import type { WorkedRepairs } from '../schema';

export const repairs: WorkedRepairs = {
  'i-hurt-them': {
    relationship: 'my-grown-child',
    scene:
      'A father with a second family and a little girl. His son from before is twenty-six, and they have talked about the weather for two years.',
    lines: [
      {
        who: 'me',
        said: 'I know every stroke Lea learned at the pool this year, and I don’t know what you do all day. I let that happen. How is that from where you are?',
      },
      { who: 'them', said: 'It’s fine, Dad. You’ve got your hands full.' },
      { who: 'me', said: 'In August you said you were changing jobs. I didn’t ask to what.' },
      { who: 'them', said: 'Ferry engines. Since October.' },
      { who: 'me', said: 'Since October, and I’m hearing it in May.' },
      { who: 'them', said: 'I’m not mad. I just quit telling you stuff.' },
      {
        who: 'me',
        said: 'I’m at the harbor on the eighth. I could stand on a pier at six in the morning. Or you tell me another time, or not.',
      },
    ],
    after:
      'He stood there in the wrong shoes, and his son showed him one engine for a quarter of an hour, and then the ferry left.',
    reconciled: true,
  },
  'they-hurt-me': {
    relationship: 'friend',
    scene:
      'Friends since they were eight. She heard the date of her friend’s wedding in a flower shop, from the woman at the counter.',
    lines: [
      {
        who: 'me',
        said: 'On Saturday the woman in the flower shop told me your date. I was standing there with my bucket of asters.',
      },
      { who: 'them', said: 'Oh, no. It wasn’t on purpose. It’s been crazy.' },
      {
        who: 'me',
        said: 'I know it wasn’t aimed at me. I pretended I knew, and then I cried behind the ferns. I’d like to hear the big things from you, before I hear them in a shop.',
      },
      {
        who: 'them',
        said: 'Can I be honest? I don’t think we’re those people anymore. We haven’t been for a while.',
      },
      { who: 'me', said: '…No. Maybe not. That hurts, and I’m glad it came from you this time.' },
      { who: 'them', said: 'I’d still like you there.' },
      { who: 'me', said: 'I’ll come. I’d like to see you in the dress.' },
    ],
    after:
      'She sat at table nine and danced twice. That winter their school photo went from her wallet into the album.',
    reconciled: false,
  },
  both: {
    relationship: 'partner',
    scene:
      'Married for thirty-one years. Since the youngest moved out, they talk about the trash and the boiler.',
    lines: [
      {
        who: 'me',
        said: 'We said eleven words yesterday. I counted. Four were about the trash. What was yesterday like for you?',
      },
      { who: 'them', said: 'Quiet. I figured you like it quiet.' },
      { who: 'me', said: 'So you’ve been leaving me in peace.' },
      { who: 'them', said: 'You put those headphones on at six. Should I knock on them?' },
      {
        who: 'me',
        said: 'I put them on at six because at five past you walk by without stopping. I never said so. That’s my bit.',
      },
      { who: 'them', said: 'I walk by because of the headphones!' },
      { who: 'me', said: 'Tomorrow they stay in the drawer. We can be bored together.' },
    ],
    after:
      'They were bored together for most of an hour. Then he read her the death notice of a man who once sold them a terrible sofa.',
    reconciled: true,
  },
  'not-sure': {
    relationship: 'other',
    scene:
      'Two old men with garden plots side by side. They used to have coffee at the fence at ten, and since spring they don’t.',
    lines: [
      {
        who: 'me',
        said: 'Since the pump broke in April we haven’t had coffee. Have I missed something, Walter?',
      },
      { who: 'them', said: 'No, no. Nothing at all.' },
      { who: 'me', said: 'Good. I’d wondered about that remark I made on your beans.' },
      {
        who: 'them',
        said: 'What remark? It’s my knees. I don’t get down to the fence, and I didn’t want to make a fuss about it.',
      },
      { who: 'me', said: 'And there I was, going over the beans.' },
      { who: 'them', said: 'I thought you had the new people for company. They look lively.' },
      { who: 'me', said: 'They’re too lively. I could carry the pot up to your chair.' },
    ],
    after:
      'At ten the coffee goes up the path between two gardens, and by the time it gets there it is lukewarm.',
    reconciled: true,
  },
};
