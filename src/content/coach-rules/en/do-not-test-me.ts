import type { RuleExamples, RuleMatcher, RuleNote } from '../../schema-coach';

export const matcher: RuleMatcher = {
  kind: 'threat',
  priority: 80,
  patterns: [
    '(before) you (do|say|try|go|open|start|make|speak|tell|get) (anything|something|any|that|running|your|another|anyone|a|it|to) (rash|stupid|silly|mouth|funny|else|foolish|police|you|move|clever|crazy|hasty|,|dumb|regret|smart) _{0,3} (remember|i|think|just|know|ask|you|consider|keep)',
    '(do) not (you|ever|even|dare|fucking)? (ever)? (test|push|try|tempt|provoke|cross|threaten|fuck|mess|play|screw|start|underestimate|make) (with|on)? (me|my) (,|.|!|today|or|because|again|on|any|patience|like|right|angry|tonight|now|too|with|i|further|do|come|repeat|say|hurt|regret|hit|choose|lose|call|tell|leave|raise|get|count|ask|take|turn|have|use|count)',
    'thin ice',
    'you would not dare',
    '(what|everything) (i) (am) capable of',
    '(try|test|push) me (,|.|!|and|see|i|one|again|then|once)',
    "(i) (am|will|'m|would) (be)? (just|only)? (warning|warn) you",
    "you (do|would|wouldn't|will) not (really|ever)? (want|like|wanna|dare|wish) (me|to)? (to)? go down _",
    '(this|that|it) is (not)? (a|your) (only|last|final|friendly)? (threat|warning|promise) ,? (it|not|,|.|!|just)',
    "you (do|would|wouldn't|will) not (really|ever)? (want|like|wanna|dare|wish) (me|to)? (to)? (mess|start|cross|push|test|fight|anger|play|pick|meet|try) _",
    '(be|very|just|so) (very|extremely|real|really)? careful (what|how|who|where|because) (you|i) (say|said|talk|speak|do|mess|trust|are|tell|post|know|wish|choose|cross)',
    '(i) (can|could) make (your|things|this|it|life) (life|very|really|difficult|hell|hard|ugly|a|miserable|here|for|living|so) (very|difficult|hell|hard|miserable|ugly|a|living|for|here)?',
    "(you) 'd better (watch|think|sleep|hope|pray|hide|run|not|start|shut|fix|have|believe|back|keep|remember) (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)",
    '(you) (better|best) (watch|think|sleep|hope|pray|hide|run|not|start|shut|fix|have|believe|back|keep|remember) (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)',
    '(you) had better (watch|think|sleep|hope|pray|hide|run|not|start|shut|fix|have|believe|back|keep|remember) (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)',
    '(you) (better|best) be careful (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)',
    '(you) (better|best) stay away (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)',
    '(remember|forget) (who) (pays|signs|owns|holds|put|feeds|you|made|is|bought|gave|has|runs|raised|brought) (the|you|your|this|that|here|are|boss|in|it|all|into|dealing|talking)',
    '(you) had better be careful (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)',
    '(you) had better stay away (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)',
    "(you) 'd better be careful (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)",
    "(you) 'd better stay away (yourself|your|it|twice|careful|out|what|how|i|that|she|he|they|of|pray|up|running|off|be|do|tell|come|say|touch|lie|talk|mess|ever|praying|again|very|a|me|away|hoping|with|on|let)",
  ],
  alsoNegated: true,
};

export const note: RuleNote = {
  title: 'Don’t test me',
  hears: 'They might hear that something bad will follow, and be left to guess what.',
  why: 'A vague warning frightens more than a plain no. A limit can be said with what you will do.',
  source: 'our-judgement',
  instead:
    'I don’t want to be teased about my divorce at work. If it comes up at lunch again, I’ll get up and eat outside.',
};

export const examples: RuleExamples = {
  flags: [
    'Don’t test me today.',
    'You don’t want to mess with me, Roy.',
    'im warning u',
    'You have no idea what I’m capable of.',
    'Don’t make me come over there.',
    'You’d better watch yourself.',
    'Be very careful what you say next.',
    'You’re on thin ice in this kitchen.',
    'Before you say anything stupid, remember who pays the rent.',
    'I can make your life here very difficult.',
    'Try me.',
    'You wouldn’t dare.',
  ],
  leaves: [
    'You don’t want to go to the party?',
    'Don’t make me laugh, my ribs hurt.',
    'I was warned about the traffic.',
    'Be careful on the ice, please.',
    'I should have been more careful with your things.',
    'Try me on Thursday, I finish at three.',
    'We ran out of patience at the border, all of us.',
    'You don’t have to start without me.',
    'The doctor warned me about the salt.',
    'I’d better watch the soup.',
    'Don’t start the car yet, I forgot my bag.',
  ],
};
