import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'mind-reading',
  priority: 78,
  patterns: [
    '(feel|feels|felt|feeling|seems|seemed|seem|looks|looked|sounds|sounded|think|thought|guess|sense|swear|suspect|bet|acting|act|acts|acted|behave|treat|almost) (sometimes|almost|just|really|more)? (like|that)? (maybe|sometimes|,)? you (just|really|only|always|still|simply|secretly|actually|do|did|have|are|were)? (not|never|only|always|just)? (just|really|even|actually|ever|always|truly)? (care|cared|love|loved|want|wanted|trust|trusted|respect|respected|like|liked|hate|hated|value|valued|resent|resented|enjoy|enjoyed|prefer|rather|think|thought|loving|mocking|trying|hiding|testing|punishing|judging|using|avoiding|laughing|ashamed|embarrassed|bored|blaming|hoping|jealous|cheating|planning)',
    'your (apology|sorry) (was|is|did|does|sounds) (not)? (not|sound|seem|feel|fake|empty|insincere|genuine|hollow)? (genuine|sincere|real|fake|honest|meant)?',
    '(you) (act|acted|behave|treat|look|looked|talk) (me|us|like|as)? (like) (you) do not',
    '(feel|feels|felt|feeling|seems|seemed|seem|looks|looked|sounds|sounded|think|thought|guess|sense|swear|suspect|bet|acting|act|acts|acted|behave|treat|almost) (sometimes|almost|just|really|more)? as if (maybe|sometimes|,)? you (just|really|only|always|still|simply|secretly|actually|do|did|have|are|were)? (not|never|only|always|just)? (just|really|even|actually|ever|always|truly)? (care|cared|love|loved|want|wanted|trust|trusted|respect|respected|like|liked|hate|hated|value|valued|resent|resented|enjoy|enjoyed|prefer|rather|think|thought|loving|mocking|trying|hiding|testing|punishing|judging|using|avoiding|laughing|ashamed|embarrassed|bored|blaming|hoping|jealous|cheating|planning)',
    '(feel|feels|felt|feeling|seems|seemed|seem|looks|looked|sounds|sounded|think|thought|guess|sense|swear|suspect|bet|acting|act|acts|acted|behave|treat|almost) (sometimes|almost|just|really|more)? as though (maybe|sometimes|,)? you (just|really|only|always|still|simply|secretly|actually|do|did|have|are|were)? (not|never|only|always|just)? (just|really|even|actually|ever|always|truly)? (care|cared|love|loved|want|wanted|trust|trusted|respect|respected|like|liked|hate|hated|value|valued|resent|resented|enjoy|enjoyed|prefer|rather|think|thought|loving|mocking|trying|hiding|testing|punishing|judging|using|avoiding|laughing|ashamed|embarrassed|bored|blaming|hoping|jealous|cheating|planning)',
    '(feel|feels|felt|feeling|seems|seemed|seem|looks|looked|sounds|sounded|think|thought|guess|sense|swear|suspect|bet|acting|act|acts|acted|behave|treat|almost) to me (sometimes|almost|just|really|more)? (like|that)? (maybe|sometimes|,)? you (just|really|only|always|still|simply|secretly|actually|do|did|have|are|were)? (not|never|only|always|just)? (just|really|even|actually|ever|always|truly)? (care|cared|love|loved|want|wanted|trust|trusted|respect|respected|like|liked|hate|hated|value|valued|resent|resented|enjoy|enjoyed|prefer|rather|think|thought|loving|mocking|trying|hiding|testing|punishing|judging|using|avoiding|laughing|ashamed|embarrassed|bored|blaming|hoping|jealous|cheating|planning)',
    '(feel|feels|felt|feeling|seems|seemed|seem|looks|looked|sounds|sounded|think|thought|guess|sense|swear|suspect|bet|acting|act|acts|acted|behave|treat|almost) to me (sometimes|almost|just|really|more)? as if (maybe|sometimes|,)? you (just|really|only|always|still|simply|secretly|actually|do|did|have|are|were)? (not|never|only|always|just)? (just|really|even|actually|ever|always|truly)? (care|cared|love|loved|want|wanted|trust|trusted|respect|respected|like|liked|hate|hated|value|valued|resent|resented|enjoy|enjoyed|prefer|rather|think|thought|loving|mocking|trying|hiding|testing|punishing|judging|using|avoiding|laughing|ashamed|embarrassed|bored|blaming|hoping|jealous|cheating|planning)',
  ],
  unless: [
    '(i|we) (do|did) not (think|feel|believe|guess)',
    '(do|did|would) you (feel|think|guess|ever|really)',
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'It feels like you want …',
  hears: 'They may hear a guess about their mind, dressed as a feeling.',
  why: 'After “I feel like you” comes a thought about the other. The feeling is still waiting to be said.',
  source: 'rosenberg',
  instead: 'I felt small when the whole table laughed at my plan on Tuesday.',
};

export const examples: RuleExamples = {
  flags: [
    'It feels as though you only ever wanted a driver.',
    'i feel like u hate me',
    'It seems like you want me to fail, sir.',
    'I felt like you were laughing at me.',
    'Sometimes it feels as if you’re trying to control every shift.',
    'You act like you don’t know me at school.',
    'I feel you never wanted a brother.',
    'It seems you never trusted Dad with the boat.',
    'Your apology didn’t feel sincere.',
  ],
  leaves: [
    'It feels like rain today.',
    'I feel like a walk by the river.',
    'I think you’d love the new baker.',
    'It felt like a long night on the ward.',
    'I don’t think you hate me.',
    'Do you think you want the blue one?',
    'You seem tired, come and sit.',
    'I felt alone when the door closed.',
    'You look like you need a coffee.',
  ],
};
